//! The arguments, and their help.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

const EXAMPLES: &str = "\
Examples:
  longshore init hello && cd hello     start a new app
  longshore deploy --local             build, push and deploy it on this machine
  longshore synth                      print the template of the only stack
  longshore local status               say where the embedded ECR is

Exit codes: 0 done, 1 failed, 2 wrong usage, 3 not supported yet, 130 interrupted. Longshore sends no telemetry.";

/// Synthesizes, publishes and deploys apps with container images.
#[derive(Debug, Parser)]
#[command(name = "longshore", version, about, after_help = EXAMPLES, disable_help_subcommand = true)]
#[command(propagate_version = false, max_term_width = 110)]
pub(crate) struct Arguments {
    #[command(flatten)]
    pub(crate) global: Global,
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Args)]
#[command(next_help_heading = "Global options")]
pub(crate) struct Global {
    /// Command that runs the app, or a directory it wrote; else `app` in cdk.json
    #[arg(short, long, global = true, value_name = "COMMAND|DIR")]
    pub(crate) app: Option<String>,
    /// Adds a context value; can be repeated
    #[arg(short, long, global = true, value_name = "KEY=VALUE")]
    pub(crate) context: Vec<String>,
    /// Directory the app writes to [default: cdk.out]
    #[arg(short, long, global = true, value_name = "DIR")]
    pub(crate) output: Option<PathBuf>,
    /// Folder of the embedded ECR and of what is deployed locally [default: the user's state folder]
    #[arg(long, global = true, value_name = "DIR")]
    pub(crate) state: Option<PathBuf>,
    /// Prints results as JSON
    #[arg(short, long, global = true)]
    pub(crate) json: bool,
    /// Prints no colours; so does the variable NO_COLOR
    #[arg(long, global = true)]
    pub(crate) no_color: bool,
    /// Says more, such as the output of image builds
    #[arg(short, long, global = true, conflicts_with = "quiet")]
    pub(crate) verbose: bool,
    /// Says nothing but results, warnings and errors
    #[arg(short, long, global = true)]
    pub(crate) quiet: bool,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Starts a new app in Rust
    #[command(after_help = "\
Examples:
  longshore init                                    in this directory, which must be empty
  longshore init hello --longshore-path ../longshore")]
    Init(Init),
    /// Lists the stacks of the app
    #[command(
        visible_alias = "list",
        after_help = "\
Examples:
  longshore ls
  longshore ls 'Prod/*' --json
  longshore ls --app cdk.out -l"
    )]
    Ls(Ls),
    /// Runs the app and prints the template of a stack
    #[command(
        visible_alias = "synthesize",
        after_help = "\
Examples:
  longshore synth                        template of the only stack, as YAML
  longshore synth MyStack --json
  longshore synth -q -c stage=prod       only writes cdk.out"
    )]
    Synth(Synth),
    /// Builds and pushes the images and files of stacks, and deploys nothing
    #[command(after_help = "\
Examples:
  longshore publish --local
  longshore publish --local --app cdk.out --json | jq -r '.entries[].uri'")]
    Publish(Publish),
    /// Publishes the images of stacks and deploys the stacks
    #[command(after_help = "\
Examples:
  longshore deploy --local                           the only stack, to the embedded ECR
  longshore deploy --local 'Prod/*' --outputs-file outputs.json
  longshore deploy --local --parameters Tag=v1

With --local the stacks' ECR repositories are made in the embedded ECR, with their settings; every other resource is
listed and left alone. Deploying to AWS is not there yet.")]
    Deploy(Deploy),
    /// Deletes deployed stacks
    #[command(after_help = "\
Example:
  longshore destroy --local MyStack

Repositories with the deletion policy Retain, which is the default, stay, and so do those that still have images and
no EmptyOnDelete.")]
    Destroy(Destroy),
    /// Controls the embedded ECR
    #[command(subcommand)]
    Local(Local),
    /// Prints completions for a shell
    #[command(after_help = "\
Example:
  longshore completions bash > ~/.local/share/bash-completion/completions/longshore")]
    Completions {
        /// The shell
        shell: clap_complete::Shell,
    },
}

#[derive(Debug, Args)]
pub(crate) struct Init {
    /// Directory of the app; made if it is not there
    #[arg(default_value = ".")]
    pub(crate) directory: PathBuf,
    /// Name of the app and its package [default: the directory's name]
    #[arg(long)]
    pub(crate) name: Option<String>,
    /// Checkout of Longshore the app depends on [default: the one this program was built in, or that lies around DIR]
    #[arg(long, value_name = "DIR")]
    pub(crate) longshore_path: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct Stacks {
    /// Stacks by path, name or pattern such as 'Prod/*' [default: the only one]
    #[arg(value_name = "STACKS")]
    pub(crate) patterns: Vec<String>,
    /// Means all stacks
    #[arg(long)]
    pub(crate) all: bool,
    /// Leaves out the stacks that those named depend on
    #[arg(short, long)]
    pub(crate) exclusively: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Ls {
    /// Stacks by path, name or pattern such as 'Prod/*' [default: all]
    #[arg(value_name = "STACKS")]
    pub(crate) patterns: Vec<String>,
    /// Shows name, environment and dependencies as well
    #[arg(short, long)]
    pub(crate) long: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Synth {
    #[command(flatten)]
    pub(crate) stacks: Stacks,
}

#[derive(Debug, Args)]
pub(crate) struct Publish {
    #[command(flatten)]
    pub(crate) stacks: Stacks,
    /// Publishes to the embedded ECR, starting it if it does not run
    #[arg(long)]
    pub(crate) local: bool,
    /// Publishes only these assets: ASSET, ASSET:DESTINATION or :DESTINATION; can be repeated
    #[arg(long, value_name = "ASSET")]
    pub(crate) asset: Vec<String>,
    #[command(flatten)]
    pub(crate) work: Work,
}

#[derive(Debug, Args)]
pub(crate) struct Work {
    /// Builds and pushes what is there already
    #[arg(long)]
    pub(crate) force: bool,
    /// How many images are built at the same time [default: half the processors]
    #[arg(long, value_name = "N")]
    pub(crate) builds: Option<usize>,
    /// How many images and files are sent at the same time [default: 8]
    #[arg(long, value_name = "N")]
    pub(crate) pushes: Option<usize>,
}

#[derive(Debug, Args)]
pub(crate) struct Deploy {
    #[command(flatten)]
    pub(crate) stacks: Stacks,
    /// Deploys to the embedded ECR, starting it if it does not run
    #[arg(long)]
    pub(crate) local: bool,
    /// Value of a template parameter; can be repeated
    #[arg(long, value_name = "NAME=VALUE")]
    pub(crate) parameters: Vec<String>,
    /// Writes the outputs of all stacks to a JSON file
    #[arg(short = 'O', long, value_name = "FILE")]
    pub(crate) outputs_file: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) work: Work,
}

#[derive(Debug, Args)]
pub(crate) struct Destroy {
    #[command(flatten)]
    pub(crate) stacks: Stacks,
    /// Deletes from the embedded ECR
    #[arg(long)]
    pub(crate) local: bool,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Local {
    /// Starts the embedded ECR if it does not run
    #[command(after_help = "\
Example:
  eval \"$(longshore local start)\" && aws ecr describe-repositories")]
    Start(Server),
    /// Stops it; what it holds stays
    Stop,
    /// Says whether and where it runs; exit code 1 if it does not
    Status,
    /// Stops it and forgets all images, files and stacks
    Reset {
        /// Does not ask
        #[arg(short, long)]
        yes: bool,
    },
    /// Serves in the foreground; what `start` runs detached
    #[command(hide = true)]
    Serve {
        #[command(flatten)]
        server: Server,
        /// Leaves the terminal and prints one line when ready
        #[arg(long)]
        detached: bool,
    },
}

#[derive(Debug, Args)]
pub(crate) struct Server {
    /// Port to listen on [default: as the last time, else 5010 or the next free one]
    #[arg(long)]
    pub(crate) port: Option<u16>,
    /// Account to pretend to be, twelve digits [default: as the last time, else 000000000000]
    #[arg(long, value_name = "ID")]
    pub(crate) account: Option<String>,
    /// Region to pretend to be in [default: as the last time, else us-east-1]
    #[arg(long)]
    pub(crate) region: Option<String>,
}
