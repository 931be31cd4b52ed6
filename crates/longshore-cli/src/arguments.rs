//! The arguments, and their help.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use longshore_toolkit::Written;

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
    /// Library an app in Python or Java works with; else `longshore.engine` in cdk.json [default: auto]
    #[arg(long, global = true, value_enum)]
    pub(crate) engine: Option<Engine>,
    /// Does not look up in AWS what the app asks for
    #[arg(long, global = true)]
    pub(crate) no_lookups: bool,
    /// Profile with the credentials for AWS [default: AWS_PROFILE]
    #[arg(long, global = true, value_name = "NAME")]
    pub(crate) profile: Option<String>,
    /// Region where neither the stack nor the app names one [default: AWS_REGION, else that of the profile]
    #[arg(long, global = true)]
    pub(crate) region: Option<String>,
    /// Role CloudFormation uses, in place of the one the stack names
    #[arg(short, long, global = true, value_name = "ARN")]
    pub(crate) role_arn: Option<String>,
    /// Proxy for requests to AWS [default: HTTPS_PROXY]
    #[arg(long, global = true, value_name = "URL")]
    pub(crate) proxy: Option<String>,
    /// Certificates to trust besides the system's, as PEM [default: AWS_CA_BUNDLE]
    #[arg(long, global = true, value_name = "FILE")]
    pub(crate) ca_bundle_path: Option<PathBuf>,
    /// Answers every question with yes
    #[arg(short, long, global = true)]
    pub(crate) yes: bool,
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
    /// Says what happens on stdout, and draws nothing; errors stay on stderr
    #[arg(long, global = true)]
    pub(crate) ci: bool,
    /// Takes warnings of constructs for errors
    #[arg(long, global = true, conflicts_with = "ignore_errors")]
    pub(crate) strict: bool,
    /// Takes errors of constructs for warnings
    #[arg(long, global = true)]
    pub(crate) ignore_errors: bool,
    #[command(flatten)]
    pub(crate) as_cdk: AsCdk,
}

/// What an app writes, as the AWS CDK's command line has it.
#[derive(Debug, Args)]
#[command(next_help_heading = "What the app writes")]
pub(crate) struct AsCdk {
    /// Leaves the paths of constructs out of templates; else `pathMetadata` in cdk.json
    #[arg(long, global = true, overrides_with = "path_metadata")]
    pub(crate) no_path_metadata: bool,
    #[arg(long, global = true, hide = true)]
    pub(crate) path_metadata: bool,
    /// Leaves the paths of assets out of templates; else `assetMetadata` in cdk.json
    #[arg(long, global = true, overrides_with = "asset_metadata")]
    pub(crate) no_asset_metadata: bool,
    #[arg(long, global = true, hide = true)]
    pub(crate) asset_metadata: bool,
    /// Has templates say which libraries made them; else `versionReporting` in cdk.json
    #[arg(long, global = true, overrides_with = "no_version_reporting")]
    pub(crate) version_reporting: bool,
    #[arg(long, global = true, hide = true)]
    pub(crate) no_version_reporting: bool,
    /// Leaves assets where they are, so that their sources can be worked on; else `staging` in cdk.json
    #[arg(long, global = true, overrides_with = "staging")]
    pub(crate) no_staging: bool,
    #[arg(long, global = true, hide = true)]
    pub(crate) staging: bool,
    // There are no notices here, so that leaving them out changes nothing.
    #[arg(long, global = true, hide = true)]
    pub(crate) no_notices: bool,
}

impl AsCdk {
    pub(crate) fn written(&self) -> Written {
        let said = |yes: bool, no: bool| (yes || no).then_some(yes);
        Written {
            path_metadata: said(self.path_metadata, self.no_path_metadata),
            asset_metadata: said(self.asset_metadata, self.no_asset_metadata),
            version_reporting: said(self.version_reporting, self.no_version_reporting),
            staging: said(self.staging, self.no_staging),
        }
    }
}

/// How much is shown of what happens to resources.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Shown {
    /// A bar for each stack, on a terminal
    Bar,
    /// A line for each event
    Events,
    /// A line for each event that is a failure
    ErrorsOnly,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Engine {
    /// Longshore's if it has everything that the app uses, else the official one on Node
    Auto,
    /// Longshore's
    Longshore,
    /// The official one on Node
    Node,
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
    #[command(
        visible_alias = "publish-assets",
        after_help = "\
Examples:
  longshore publish Prod --receipt images.json       to the repositories and buckets in AWS
  longshore publish --local
  longshore publish --local --app cdk.out --json | jq -r '.entries[].uri'"
    )]
    Publish(Publish),
    /// Publishes the images of stacks and deploys the stacks
    #[command(after_help = "\
Examples:
  longshore deploy                                   the only stack, to AWS
  longshore deploy 'Prod/*' --require-approval never --outputs-file outputs.json
  longshore deploy --method direct                   without a change set
  longshore deploy --local                           to the embedded ECR
  longshore deploy --local --parameters Tag=v1

No stack is touched before all images and files are where they should be. Stacks are deployed at the same time where
their dependencies allow it. A stack that is stuck from an earlier attempt is deleted or rolled back first.

With --local the stacks' ECR repositories are made in the embedded ECR, with their settings; every other resource is
listed and left alone.")]
    Deploy(Box<Deploy>),
    /// Shows what deploying would change: permissions, images, resources
    #[command(after_help = "\
Examples:
  longshore diff                                     against what is deployed
  longshore diff MyStack --template old.json         against a file
  longshore diff --fail                              exit code 1 if there are differences")]
    Diff(Diff),
    /// Deletes deployed stacks
    #[command(after_help = "\
Examples:
  longshore destroy MyStack                          and the stacks that depend on it
  longshore destroy MyStack --exclusively
  longshore destroy --local MyStack

In the embedded ECR, repositories with the deletion policy Retain, which is the default, stay, and so do those that
still have images and no EmptyOnDelete.")]
    Destroy(Destroy),
    /// Brings stacks whose change failed back to where they were
    #[command(after_help = "\
Examples:
  longshore rollback MyStack
  longshore rollback MyStack --orphan StuckResource  leaves that resource as it is")]
    Rollback(Rollback),
    /// Finds images and files nobody uses any more: a plan first, deletion with --apply
    #[command(after_help = "\
Examples:
  longshore gc                                       what would be deleted, why, and how much it is
  longshore gc --apply --yes
  longshore gc --repository my-app-staging --buffer-days 60
  longshore gc --local --apply                       cdk.out, and local images of assets that are not in it

In use is whatever templates, change sets, running ECS tasks, their definitions, and Lambda functions refer to, what
indexes in use refer to, and what is about images in use, such as signatures. A tag that begins with `keep` keeps its
image. Where a stack cannot be read, nothing is deleted.")]
    Gc(Gc),
    /// Looks into Amazon ECR
    #[command(subcommand)]
    Ecr(Ecr),
    /// Says which file or option gave an asset another hash
    #[command(after_help = "\
Examples:
  longshore why MyStack/Image                        cdk.out against what the app gives now
  longshore why                                      every asset whose hash changed
  longshore why Image --from main.out --to cdk.out   between two assemblies")]
    Why(Why),
    /// Shows or forgets what was looked up for the app; of an asset, shows what goes into its build context
    #[command(after_help = "\
Examples:
  longshore context
  longshore context --reset 2                        forgets the second, so that it is looked up again
  longshore context --reset 'ami:*'
  longshore context --clear
  longshore context MyStack/Image                    what the image is built from, and what looks like an accident
  longshore context Image --all                      every file")]
    Context(Context),
    /// Makes accounts and regions ready for CDK apps
    #[command(after_help = "\
Examples:
  longshore bootstrap                                the account and region of the credentials
  longshore bootstrap aws://123456789012/eu-west-1 --scan-on-push
  longshore bootstrap --trust 111111111111 --cloudformation-execution-policies arn:aws:iam::aws:policy/PowerUserAccess
  longshore bootstrap --check                        what is wrong with it; exit code 1 if anything")]
    Bootstrap(Box<Bootstrap>),
    /// Controls the embedded ECR
    #[command(subcommand)]
    Local(Local),
    /// Says what there is to work with: app, builder, credentials, bootstrapping; exit code 1 if something is missing
    Doctor,
    /// Runs apps in Python and Java without Node
    #[command(subcommand)]
    Jsii(Jsii),
    /// Deploys again whenever a file of the project changes
    #[command(after_help = "\
Examples:
  longshore watch --local
  longshore watch MyStack                            images of services and functions are changed at once

`watch` in cdk.json may have `include` and `exclude`: patterns such as \"src/**\".")]
    Watch(Box<Deploy>),
    /// Prints the manual page
    #[command(after_help = "\
Example:
  longshore man > ~/.local/share/man/man1/longshore.1")]
    Man,
    /// Gives docker the password of a registry; what `docker-credential-cdk-assets` does
    #[command(hide = true)]
    DockerCredential {
        /// What docker wants: `get`
        action: String,
    },
    /// Checks templates for apps that have no validator of their own, which find it by LONGSHORE_VALIDATOR
    #[command(hide = true)]
    Validator,
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

#[derive(Debug, Clone, Args)]
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

/// Stacks that are worked on alone.
#[derive(Debug, Clone, Args)]
pub(crate) struct OnlyStacks {
    /// Stacks by path, name or pattern such as 'Prod/*' [default: the only one]
    #[arg(value_name = "STACKS")]
    pub(crate) patterns: Vec<String>,
    /// Means all stacks
    #[arg(long)]
    pub(crate) all: bool,
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
    /// Builds and pushes what is there already
    #[arg(short, long)]
    pub(crate) force: bool,
    #[command(flatten)]
    pub(crate) work: Work,
}

#[derive(Debug, Clone, Default, Args)]
pub(crate) struct Work {
    /// Writes what is where now to a JSON file: asset, digest, URI
    #[arg(long, value_name = "FILE")]
    pub(crate) receipt: Option<PathBuf>,
    /// How many images are built at the same time [default: 4 per processor, 1 per 2 GiB of memory, 16 at most]
    #[arg(long, value_name = "N", visible_alias = "asset-build-concurrency")]
    pub(crate) builds: Option<usize>,
    /// How many images and files are sent at the same time [default: 8]
    #[arg(long, value_name = "N")]
    pub(crate) pushes: Option<usize>,
    /// Builds one image after the other, and sends one after the other
    #[arg(long, overrides_with = "asset_parallelism", conflicts_with_all = ["builds", "pushes"])]
    pub(crate) no_asset_parallelism: bool,
    #[arg(long, hide = true)]
    pub(crate) asset_parallelism: bool,
}

#[derive(Debug, Clone, Args)]
pub(crate) struct Deploy {
    #[command(flatten)]
    pub(crate) stacks: Stacks,
    /// Deploys to the embedded ECR, starting it if it does not run
    #[arg(long)]
    pub(crate) local: bool,
    /// Value of a template parameter; can be repeated
    #[arg(long, value_name = "[STACK:]NAME=VALUE")]
    pub(crate) parameters: Vec<String>,
    /// Writes the outputs of all stacks to a JSON file
    #[arg(short = 'O', long, value_name = "FILE")]
    pub(crate) outputs_file: Option<PathBuf>,
    /// Deploys although nothing changes; with --local, builds and pushes what is there already
    #[arg(short, long)]
    pub(crate) force: bool,
    /// How much is shown of what happens to resources [default: bar on a terminal, else events]
    #[arg(long, value_enum)]
    pub(crate) progress: Option<Shown>,
    #[command(flatten)]
    pub(crate) work: Work,
    #[command(flatten)]
    pub(crate) cloud: CloudDeploy,
}

#[derive(Debug, Clone, Args)]
#[command(next_help_heading = "Options for AWS")]
pub(crate) struct CloudDeploy {
    /// How CloudFormation is asked
    #[arg(short, long, value_enum, default_value_t = Method::ChangeSet, conflicts_with = "local")]
    pub(crate) method: Method,
    /// Name of the change set [default: cdk-deploy-change-set]
    #[arg(long, value_name = "NAME", conflicts_with = "local")]
    pub(crate) change_set_name: Option<String>,
    /// Which changes are asked about first
    #[arg(long, value_enum, default_value_t = Approval::Broadening, conflicts_with = "local")]
    pub(crate) require_approval: Approval,
    /// Leaves what was done when something fails, so that it can be mended
    #[arg(short = 'R', long, conflicts_with = "local")]
    pub(crate) no_rollback: bool,
    /// Gives parameters without a value their default again, not the deployed value
    #[arg(long, conflicts_with = "local")]
    pub(crate) no_previous_parameters: bool,
    /// Tags in place of those of the stacks; can be repeated
    #[arg(short, long, value_name = "KEY=VALUE", conflicts_with = "local")]
    pub(crate) tags: Vec<String>,
    /// Topics that hear of stack events, besides those of the stacks; can be repeated
    #[arg(long, value_name = "ARN", conflicts_with = "local")]
    pub(crate) notification_arns: Vec<String>,
    /// How many stacks are deployed at the same time
    #[arg(long, value_name = "N", default_value_t = 4, conflicts_with = "local")]
    pub(crate) concurrency: usize,
    /// Changes images of running services and functions at once, and leaves the rest as it is; for development
    #[arg(long, conflicts_with_all = ["local", "hotswap_fallback"])]
    pub(crate) hotswap: bool,
    /// As --hotswap, but deploys as always if more changes than images
    #[arg(long, conflicts_with = "local")]
    pub(crate) hotswap_fallback: bool,
    /// Takes resources into the stack that exist under the name it gives them
    #[arg(long, conflicts_with = "local")]
    pub(crate) import_existing_resources: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Method {
    /// Makes a change set and executes it
    ChangeSet,
    /// Makes a change set
    PrepareChangeSet,
    /// Executes a change set that is there
    ExecuteChangeSet,
    /// Changes the stack at once
    Direct,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Approval {
    /// None
    Never,
    /// All
    AnyChange,
    /// Those after which somebody may do more than before
    Broadening,
    /// Those that delete resources or make them anew
    Destructive,
}

#[derive(Debug, Args)]
pub(crate) struct Diff {
    #[command(flatten)]
    pub(crate) stacks: Stacks,
    /// Compares with this template, in JSON, and asks nobody
    #[arg(long, value_name = "FILE")]
    pub(crate) template: Option<PathBuf>,
    /// Shows only what changes about who may do what
    #[arg(long)]
    pub(crate) security_only: bool,
    /// Ends with exit code 1 if there are differences
    #[arg(long)]
    pub(crate) fail: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Destroy {
    #[command(flatten)]
    pub(crate) stacks: OnlyStacks,
    /// Leaves the stacks that depend on those named
    #[arg(short, long)]
    pub(crate) exclusively: bool,
    /// Deletes from the embedded ECR
    #[arg(long)]
    pub(crate) local: bool,
    /// Does not ask
    #[arg(short, long)]
    pub(crate) force: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Rollback {
    #[command(flatten)]
    pub(crate) stacks: OnlyStacks,
    /// Resource that is left as it is, by logical ID; can be repeated
    #[arg(long, value_name = "LOGICAL_ID")]
    pub(crate) orphan: Vec<String>,
    /// Does not look whether the bootstrap stack has the permissions
    #[arg(long)]
    pub(crate) no_validate_bootstrap_version: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Gc {
    /// Account and region, as aws://ACCOUNT/REGION [default: those of the credentials]
    #[arg(value_name = "ENVIRONMENT")]
    pub(crate) environment: Option<String>,
    /// Deletes what the plan says, after asking
    #[arg(long)]
    pub(crate) apply: bool,
    /// Looks at this machine: copies in the output directory, and images built for them
    #[arg(long, conflicts_with_all = ["environment", "repository", "toolkit_stack_name", "ignore_unreadable"])]
    pub(crate) local: bool,
    /// What is looked at
    #[arg(long = "type", value_enum, default_value_t = GcType::All)]
    pub(crate) kind: GcType,
    /// Keeps what was pushed or pulled in the last days
    #[arg(long, value_name = "DAYS", default_value_t = 30)]
    pub(crate) buffer_days: u32,
    /// Another repository to look at; can be repeated
    #[arg(long, value_name = "NAME")]
    pub(crate) repository: Vec<String>,
    /// Name of the bootstrap stack [default: CDKToolkit]
    #[arg(long, value_name = "NAME")]
    pub(crate) toolkit_stack_name: Option<String>,
    /// Deletes although some stacks cannot be read, and may use what is deleted
    #[arg(long)]
    pub(crate) ignore_unreadable: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum GcType {
    /// Files
    S3,
    /// Images
    Ecr,
    /// Both
    All,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Ecr {
    /// Lifecycle policies
    #[command(subcommand)]
    Lifecycle(Lifecycle),
}

#[derive(Debug, Subcommand)]
pub(crate) enum Lifecycle {
    /// Says which images a policy would expire or archive, and by which rule
    #[command(after_help = "\
Examples:
  longshore ecr lifecycle preview my-repo                              the policy it has
  longshore ecr lifecycle preview my-repo --policy new.json --at 2027-01-01
  aws ecr describe-images --repository-name my-repo > images.json
  longshore ecr lifecycle preview --images images.json --policy new.json  offline")]
    Preview(LifecyclePreview),
}

#[derive(Debug, Args)]
pub(crate) struct LifecyclePreview {
    /// Repository in AWS
    #[arg(value_name = "REPOSITORY")]
    pub(crate) repository: Option<String>,
    /// Images as `aws ecr describe-images` prints them, in place of those of the repository
    #[arg(long, value_name = "FILE")]
    pub(crate) images: Option<PathBuf>,
    /// Policy [default: the one the repository has]
    #[arg(long, value_name = "FILE")]
    pub(crate) policy: Option<PathBuf>,
    /// Day that is previewed, as 2026-12-31 [default: now]
    #[arg(long, value_name = "DATE")]
    pub(crate) at: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Why {
    /// Asset: STACK/NAME, NAME or six or more digits of its hash [default: all that changed]
    #[arg(value_name = "ASSET")]
    pub(crate) asset: Option<String>,
    /// Assembly from before [default: the app's output directory, as it is now]
    #[arg(long, value_name = "DIR")]
    pub(crate) from: Option<PathBuf>,
    /// Assembly to compare with [default: what the app writes now]
    #[arg(long, value_name = "DIR")]
    pub(crate) to: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct Context {
    /// Asset whose build context is shown: STACK/NAME, NAME or six or more digits of its hash
    #[arg(value_name = "ASSET", conflicts_with_all = ["reset", "clear"])]
    pub(crate) asset: Option<String>,
    /// Lists every file of the asset
    #[arg(long, requires = "asset")]
    pub(crate) all: bool,
    /// Forgets a value: its key, a pattern of keys, or its number in the list; can be repeated
    #[arg(long, value_name = "KEY")]
    pub(crate) reset: Vec<String>,
    /// Forgets all values
    #[arg(long, conflicts_with = "reset")]
    pub(crate) clear: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Bootstrap {
    /// Accounts and regions, as aws://ACCOUNT/REGION [default: those of the credentials]
    #[arg(value_name = "ENVIRONMENTS")]
    pub(crate) environments: Vec<String>,
    /// Changes nothing, and says what is not as it should be
    #[arg(long, conflicts_with = "show_template")]
    pub(crate) check: bool,
    /// Changes nothing, and prints the template
    #[arg(long)]
    pub(crate) show_template: bool,
    /// Template to deploy in place of ours, in JSON
    #[arg(long, value_name = "FILE")]
    pub(crate) template: Option<PathBuf>,
    /// Name of the bootstrap stack [default: CDKToolkit]
    #[arg(long, value_name = "NAME")]
    pub(crate) toolkit_stack_name: Option<String>,
    /// Tells several bootstrap stacks of one environment apart, at most 10 characters [default: hnb659fds]
    #[arg(long)]
    pub(crate) qualifier: Option<String>,
    /// Account that may publish and deploy; can be repeated
    #[arg(long, value_name = "ACCOUNT", value_delimiter = ',')]
    pub(crate) trust: Vec<String>,
    /// Account that may look values up; can be repeated
    #[arg(long, value_name = "ACCOUNT", value_delimiter = ',')]
    pub(crate) trust_for_lookup: Vec<String>,
    /// Account that may no longer do either; can be repeated
    #[arg(long, value_name = "ACCOUNT", value_delimiter = ',')]
    pub(crate) untrust: Vec<String>,
    /// Managed policy for the role CloudFormation deploys with; can be repeated [default: AdministratorAccess]
    #[arg(long, value_name = "ARN", value_delimiter = ',')]
    pub(crate) cloudformation_execution_policies: Vec<String>,
    /// Name of the bucket for files
    #[arg(short, long, value_name = "NAME")]
    pub(crate) bootstrap_bucket_name: Option<String>,
    /// Name of the repository for images
    #[arg(long, value_name = "NAME")]
    pub(crate) repository_name: Option<String>,
    /// Key that encrypts the bucket
    #[arg(long, value_name = "ID", conflicts_with = "bootstrap_customer_key")]
    pub(crate) bootstrap_kms_key_id: Option<String>,
    /// Whether a key is made for the bucket; else it is that of S3
    #[arg(long, value_name = "BOOL", num_args = 0..=1, default_missing_value = "true")]
    pub(crate) bootstrap_customer_key: Option<bool>,
    /// Whether the bucket refuses public access of any kind
    #[arg(long, value_name = "BOOL", num_args = 0..=1, default_missing_value = "true")]
    pub(crate) public_access_block_configuration: Option<bool>,
    /// Whether roles refuse callers that give an external ID
    #[arg(long, value_name = "BOOL", num_args = 0..=1, default_missing_value = "true")]
    pub(crate) deny_external_id: Option<bool>,
    /// Managed policy that bounds permissions
    #[arg(long, value_name = "NAME", visible_alias = "cpb", conflicts_with = "example_permissions_boundary")]
    pub(crate) custom_permissions_boundary: Option<String>,
    /// Makes a policy that bounds permissions
    #[arg(long, visible_alias = "epb")]
    pub(crate) example_permissions_boundary: bool,
    /// Whether the boundary is for all roles of the stack
    #[arg(long, value_name = "BOOL", num_args = 0..=1, default_missing_value = "true")]
    pub(crate) apply_permissions_boundary_to_all_roles: Option<bool>,
    /// Scans images when they are pushed
    #[arg(long)]
    pub(crate) scan_on_push: bool,
    /// Days after which untagged images expire [default: 365]
    #[arg(long, value_name = "DAYS")]
    pub(crate) untagged_days: Option<u32>,
    /// Tags of the stack; can be repeated
    #[arg(short, long, value_name = "KEY=VALUE")]
    pub(crate) tags: Vec<String>,
    /// Whether the stack is protected from being deleted
    #[arg(long, value_name = "BOOL", num_args = 0..=1, default_missing_value = "true")]
    pub(crate) termination_protection: Option<bool>,
    /// Gives parameters that are not given their default again
    #[arg(long)]
    pub(crate) no_previous_parameters: bool,
    /// Makes the change set and does not execute it
    #[arg(long)]
    pub(crate) no_execute: bool,
    /// Does it although nothing changes, or what is there is newer
    #[arg(short, long)]
    pub(crate) force: bool,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Jsii {
    /// Says what an app uses that Longshore does not have; exit code 1 if anything
    #[command(after_help = "\
Examples:
  longshore jsii coverage                            the app of cdk.json
  longshore jsii coverage app.py
  longshore jsii coverage 'mvn -q compile exec:java' --json

The app is run, with stand-ins for what is not there, and what it writes is thrown away.")]
    Coverage {
        /// Python file, jar or command [default: as --app]
        #[arg(value_name = "FILE|COMMAND")]
        app: Option<String>,
    },
    /// Serves an app in place of Node: JSII_NODE names this program, or JSII_RUNTIME this command
    #[command(hide = true)]
    Kernel,
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
    Reset,
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
}
