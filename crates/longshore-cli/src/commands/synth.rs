//! `ls` and `synth`.

use std::collections::HashSet;
use std::process::ExitCode;

use longshore_assembly::Stack;
use longshore_toolkit::{
    Refused, Selection, StackSummary, SynthError, SynthOptions, Synthesized, look_up, select, summaries,
};
use serde_json::Value;

use super::Session;
use crate::arguments::{Ls, OnlyStacks, Stacks, Synth};
use crate::failure::Failure;
use crate::yaml::to_yaml;

impl Session {
    /// Runs the app, for whatever account and region the user works in.
    pub(super) async fn synthesize(&self, without_bundling: bool) -> Result<Synthesized, Failure> {
        let options = SynthOptions {
            default_account: self.environment.default_account.clone(),
            default_region: self.environment.default_region.clone(),
            without_bundling,
        };
        self.synthesize_with(&options).await
    }

    pub(super) async fn synthesize_with(&self, options: &SynthOptions) -> Result<Synthesized, Failure> {
        let mut settings = self.settings()?;
        let mut asked = HashSet::new();
        let mut cloud = None;
        loop {
            let missing = match longshore_toolkit::synth(&settings, options, self.progress.as_ref(), &self.cancel).await
            {
                Err(SynthError::MissingContext { missing }) => missing,
                done => return Ok(done?),
            };
            // What was looked up and is asked for again will not be found the next time either.
            let keys: Vec<String> = missing.iter().map(|it| it.key.clone()).collect();
            if self.global.no_lookups || settings.assembly().is_some() || keys.iter().all(|key| asked.contains(key)) {
                return Err(SynthError::MissingContext { missing }.into());
            }
            asked.extend(keys);
            if cloud.is_none() {
                cloud = Some(self.cloud().await?);
            }
            if let Some(cloud) = &cloud {
                look_up(cloud, &missing, &mut settings).await?;
            }
        }
    }
}

impl Session {
    /// Which stacks are meant, and whether notes of constructs keep them from being used.
    pub(super) fn selection<S>(&self, stacks: S) -> Selection
    where
        Selection: From<S>,
    {
        Selection { refused: self.refused(), ..Selection::from(stacks) }
    }

    fn refused(&self) -> Refused {
        match (self.global.strict, self.global.ignore_errors) {
            (true, _) => Refused::Warnings,
            (_, true) => Refused::Nothing,
            _ => Refused::Errors,
        }
    }
}

impl From<&Stacks> for Selection {
    fn from(stacks: &Stacks) -> Self {
        Self { patterns: stacks.patterns.clone(), all: stacks.all, exclusively: stacks.exclusively, ..Self::default() }
    }
}

impl From<&OnlyStacks> for Selection {
    fn from(stacks: &OnlyStacks) -> Self {
        Self { patterns: stacks.patterns.clone(), all: stacks.all, exclusively: true, ..Self::default() }
    }
}

pub(super) async fn ls(session: &Session, ls: Ls) -> Result<ExitCode, Failure> {
    let synthesized = session.synthesize(true).await?;
    let all = ls.patterns.is_empty();
    let selection = Selection { patterns: ls.patterns, all, ..Selection::default() };
    let stacks = select(&synthesized.assembly, &selection, session.progress.as_ref())?;
    let list = summaries(&stacks);
    let text = if session.global.json || ls.long {
        let list = serde_json::to_value(&list).map_err(std::io::Error::from)?;
        if session.global.json { format!("{list:#}") } else { to_yaml(&list) }
    } else {
        list.iter().map(one_line).collect()
    };
    session.printer.result(&text)?;
    Ok(ExitCode::SUCCESS)
}

fn one_line(stack: &StackSummary) -> String {
    if stack.id == stack.name { format!("{}\n", stack.id) } else { format!("{} ({})\n", stack.id, stack.name) }
}

pub(super) async fn synth(session: &Session, synth: Synth) -> Result<ExitCode, Failure> {
    let synthesized = session.synthesize(false).await?;
    let assembly = &synthesized.assembly;
    let named = !synth.stacks.patterns.is_empty() || synth.stacks.all;
    let main: Vec<Stack<'_>> = assembly.stacks().collect();
    let selection = match (named, main.len()) {
        (false, 1) => Selection { exclusively: true, refused: session.refused(), ..Selection::default() },
        (false, _) => Selection { all: true, refused: session.refused(), ..Selection::default() },
        (true, _) => session.selection(&synth.stacks),
    };
    let mut stacks = select(assembly, &selection, session.progress.as_ref())?;
    if named && stacks.len() > 1 && !synth.stacks.all {
        // What others only depend on is checked, but not printed.
        let exclusively = Selection { exclusively: true, ..selection };
        stacks = select(assembly, &exclusively, &())?;
    }
    let directory = assembly.directory().display();
    match stacks.as_slice() {
        [stack] if session.global.quiet => {
            session.printer.detail(&format!("{} is in {directory}", stack.display_name()));
        }
        [stack] => session.printer.result(&template(stack, session.global.json)?)?,
        _ => {
            let names: Vec<_> = stacks.iter().map(Stack::display_name).collect();
            session.printer.status("Synthesized", &format!("{} to {directory}", names.join(", ")));
            session.printer.note("name one of the stacks to see its template");
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn template(stack: &Stack<'_>, json: bool) -> Result<String, Failure> {
    let text = fs_err::read_to_string(stack.template_path())?;
    let template: Value = serde_json::from_str(&text).map_err(std::io::Error::from)?;
    Ok(if json { format!("{template:#}") } else { to_yaml(&template) })
}
