//! `init`: a new app that builds.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use crate::arguments::Init;
use crate::failure::Failure;
use crate::printer::Printer;

/// The files of a new app, with `{name}`, `{stack}` and `{longshore}` to be replaced.
const FILES: [(&str, &str); 6] = [
    ("Cargo.toml", include_str!("../../templates/Cargo.toml.txt")),
    ("src/main.rs", include_str!("../../templates/main.rs.txt")),
    ("cdk.json", include_str!("../../templates/cdk.json.txt")),
    (".gitignore", include_str!("../../templates/gitignore.txt")),
    ("image/Dockerfile", include_str!("../../templates/Dockerfile.txt")),
    ("image/hello.txt", include_str!("../../templates/hello.txt")),
];

pub(super) fn run(init: &Init, printer: &Printer) -> Result<ExitCode, Failure> {
    let directory = std::path::absolute(&init.directory)?;
    let name = match &init.name {
        Some(name) => name.clone(),
        None => {
            directory.file_name().unwrap_or_default().to_string_lossy().to_lowercase().replace([' ', '_', '.'], "-")
        }
    };
    check_name(&name)?;
    if directory.is_dir() && fs_err::read_dir(&directory)?.any(|entry| entry.is_ok_and(|it| it.file_name() != ".git")) {
        return Err(Failure::usage(format!("{} is not empty", directory.display()))
            .hint("name a directory that does not exist yet: `longshore init DIR`"));
    }
    let longshore = match &init.longshore_path {
        Some(given) => checkout(given).ok_or_else(|| {
            Failure::usage(format!("{} is no checkout of Longshore", given.display()))
                .hint("give the directory that holds crates/longshore")
        })?,
        None => find_checkout(&directory).ok_or_else(|| {
            Failure::usage("no checkout of Longshore is near, which the app would depend on")
                .hint("clone its repository and give its directory with --longshore-path DIR")
        })?,
    };
    let longshore = toml_string(&longshore.join("crates").join("longshore"));
    for (file, text) in FILES {
        let text = text.replace("{name}", &name).replace("{stack}", &stack_name(&name));
        let path = directory.join(file);
        fs_err::create_dir_all(path.parent().unwrap_or(&directory))?;
        fs_err::write(path, text.replace("{longshore}", &longshore))?;
    }
    printer.status("Created", &format!("{name} in {}", directory.display()));
    printer.note("`longshore synth` runs it, `longshore deploy --local` builds and deploys it on this machine");
    Ok(ExitCode::SUCCESS)
}

// Source: The Cargo Book, package name: letters, digits, `-` and `_`; CloudFormation wants a letter first.
fn check_name(name: &str) -> Result<(), Failure> {
    let good = name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
        && name.len() <= 64
        && name != "longshore";
    if good {
        return Ok(());
    }
    Err(Failure::usage(format!("{name:?} cannot be the name of an app"))
        .hint("a name has up to 64 letters, digits and hyphens and begins with a letter: give one with --name"))
}

/// `hello-image` becomes `HelloImage`.
fn stack_name(name: &str) -> String {
    let capital = |word: &str| word.get(..1).map(|first| first.to_uppercase() + &word[1..]).unwrap_or_default();
    name.split('-').map(capital).collect()
}

/// The checkout a directory is, as an absolute path.
fn checkout(directory: &Path) -> Option<PathBuf> {
    let is_one = directory.join("crates").join("longshore").join("Cargo.toml").is_file();
    is_one.then(|| fs_err::canonicalize(directory).ok())?
}

/// The checkout this program was built in, or one the new app lies in.
fn find_checkout(directory: &Path) -> Option<PathBuf> {
    let program = std::env::current_exe().ok()?;
    program.ancestors().chain(directory.ancestors()).find_map(checkout)
}

fn toml_string(path: &Path) -> String {
    // JSON's escapes are TOML's.
    serde_json::Value::from(path.to_string_lossy()).to_string()
}
