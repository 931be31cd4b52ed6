//! Drawing what the toolkit tells: bars on a terminal, plain lines elsewhere.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use longshore_publish::{AssetKind, Event as Publish, Making, Outcome};
use longshore_toolkit::cloud::StackProgress;
use longshore_toolkit::{Event, Level, Reporter, RepositoryChange};

use crate::arguments::Shown;
use crate::printer::Printer;

/// Work that is done sooner than this draws nothing.
const CALM: Duration = Duration::from_millis(250);

/// How often a bar that waits is redrawn.
const TICK: Duration = Duration::from_millis(100);

/// Shows events.
pub(crate) struct Progress {
    printer: Printer,
    draws: bool,
    /// Of resources only what fails is told.
    only_failures: bool,
    /// Bars by asset, and by destination while something is sent.
    bars: Mutex<HashMap<String, ProgressBar>>,
}

impl Progress {
    pub(crate) fn new(printer: &Printer, shown: Option<Shown>) -> Self {
        // Bars are for terminals, whatever is asked for.
        let draws = printer.draws && shown.is_none_or(|it| it == Shown::Bar);
        if draws {
            let bars = printer.bars.clone();
            std::thread::spawn(move || {
                std::thread::sleep(CALM);
                bars.set_draw_target(ProgressDrawTarget::stderr_with_hz(15));
            });
        }
        let only_failures = shown == Some(Shown::ErrorsOnly);
        Self { printer: printer.clone(), draws, only_failures, bars: Mutex::default() }
    }

    fn bars(&self) -> MutexGuard<'_, HashMap<String, ProgressBar>> {
        self.bars.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn spin(&self, key: &str, message: String) {
        if self.draws {
            let mut bars = self.bars();
            let bar = bars.entry(key.to_owned()).or_insert_with(|| {
                let style = ProgressStyle::with_template("{spinner} {msg} {elapsed:.dim}");
                let bar = ProgressBar::new_spinner().with_style(style.unwrap_or(ProgressStyle::default_spinner()));
                let bar = self.printer.bars.add(bar);
                bar.enable_steady_tick(TICK);
                bar
            });
            bar.set_message(message);
        }
    }

    fn transfer(&self, key: &str, name: &str, done: u64, known: u64) {
        if self.draws {
            let mut bars = self.bars();
            let bar = bars.entry(key.to_owned()).or_insert_with(|| {
                let template = "  {msg} [{bar:30}] {bytes}/{total_bytes} {bytes_per_sec}";
                let style = ProgressStyle::with_template(template).unwrap_or(ProgressStyle::default_bar());
                let bar = ProgressBar::new(known).with_style(style.progress_chars("=> "));
                self.printer.bars.add(bar).with_message(name.to_owned())
            });
            bar.set_length(known);
            bar.set_position(done);
        }
    }

    fn finish(&self, key: &str) {
        if let Some(bar) = self.bars().remove(key) {
            bar.finish_and_clear();
            self.printer.bars.remove(&bar);
        }
    }

    /// Takes all bars away, so that nothing is drawn over what comes after.
    pub(crate) fn clear(&self) {
        let bars: Vec<_> = self.bars().drain().collect();
        for (_, bar) in bars {
            bar.finish_and_clear();
        }
    }

    /// Images are what it is about; files, such as templates, are for those who want to know everything.
    fn about(&self, image: bool, verb: &str, text: String) {
        if image { self.printer.status(verb, &text) } else { self.printer.detail(&format!("{verb:>12} {text}")) }
    }

    fn publish(&self, event: Publish) {
        match event {
            Publish::BuilderFound { kind, version, passed_over } => {
                let version = version.map(|it| format!(" {it}")).unwrap_or_default();
                self.printer.detail(&format!("images are built with {kind}{version}"));
                for reason in passed_over {
                    self.printer.note(&reason);
                }
            }
            Publish::Build { asset, making } => {
                let (verb, doing) = match making {
                    Making::Build => ("Building", "building"),
                    Making::Tarball => ("Reading", "reading"),
                    Making::Copy => ("Copying", "copying"),
                    Making::Executable => ("Running", "running the program of"),
                    Making::Zip => ("Zipping", "zipping"),
                    Making::File => return,
                };
                if !self.draws {
                    self.printer.status(verb, &asset.name);
                }
                self.spin(&asset.id, format!("{doing} {asset}"));
            }
            Publish::BuildLine { asset, line, .. } => {
                self.printer.detail(&format!("{asset}: {line}"));
                self.spin(&asset.id, format!("building {asset}: {}", shortened(&line)));
            }
            Publish::Cached { asset, image } => {
                self.printer.status("Built", &format!("{asset} (the local image {image} is it)"));
            }
            Publish::Built { asset } => {
                self.finish(&asset.id);
            }
            Publish::Upload { asset, uri, done_bytes, known_bytes } => {
                self.finish(&asset.id);
                self.transfer(&uri, &asset.name, done_bytes, known_bytes);
            }
            Publish::Found { asset, uri } => self.about(is_image(&uri), "Found", format!("{asset} at {uri}")),
            Publish::Published { asset, entry } => {
                self.finish(&asset.id);
                self.finish(&entry.uri);
                if entry.outcome == Outcome::Published {
                    let new = if entry.skipped_bytes > 0 { " new" } else { "" };
                    let size = size(entry.uploaded_bytes);
                    let text = format!("{asset} to {} ({size}{new})", entry.uri);
                    self.about(entry.kind == AssetKind::Image, "Pushed", text);
                }
            }
            Publish::Failed { asset, uri, .. } => {
                self.finish(&asset.id);
                if let Some(uri) = uri {
                    self.finish(&uri);
                }
            }
            Publish::Check { .. } => {}
        }
    }
}

impl Progress {
    /// What happens to a resource: a line, and on a terminal a bar per stack.
    fn stack(&self, progress: StackProgress) {
        let StackProgress { stack, done, total, status, resource_type, logical_id, path, reason, .. } = progress;
        let failed = status.ends_with("_FAILED");
        if self.only_failures && !failed {
            return;
        }
        if self.draws {
            let mut bars = self.bars();
            let bar = bars.entry(format!("stack {stack}")).or_insert_with(|| {
                let template = "  {prefix} [{bar:30}] {pos}/{len} {elapsed} (left: {eta}) {wide_msg:.dim}";
                let style = ProgressStyle::with_template(template).unwrap_or(ProgressStyle::default_bar());
                let bar = ProgressBar::new(0).with_style(style.progress_chars("=> "));
                self.printer.bars.add(bar).with_prefix(stack.clone())
            });
            bar.set_length(total.unwrap_or(done).max(done) as u64);
            bar.set_position(done as u64);
            bar.set_message(format!("{status} {}", path.as_deref().unwrap_or(&logical_id)));
            if !failed {
                return;
            }
        }
        let count = total.map_or_else(|| done.to_string(), |total| format!("{done}/{}", total.max(done)));
        let name = path.map_or_else(|| logical_id.clone(), |path| format!("{path} ({logical_id})"));
        let reason = reason.map(|reason| format!(": {reason}")).unwrap_or_default();
        let text = format!("{stack} | {count} | {status} | {resource_type} | {name}{reason}");
        if failed { self.printer.warning(&text) } else { self.printer.passed_on(&text) }
    }
}

impl Reporter for Progress {
    fn event(&self, event: Event) {
        match event {
            Event::AppStarted { command } => {
                self.printer.detail(&format!("running {command}"));
                self.spin("app", "running the app".to_owned());
            }
            Event::AppLine { line, .. } => self.printer.passed_on(&line),
            Event::Synthesized { directory } => {
                self.finish("app");
                self.printer.detail(&format!("the assembly is in {}", directory.display()));
            }
            Event::LookedUp { key, .. } => self.printer.status("Looked up", &key),
            Event::Annotation(annotation) => {
                let text = format!("[{}] {}", annotation.path, annotation.message);
                match annotation.level {
                    Level::Info => self.printer.note(&text),
                    _ => self.printer.warning(&text),
                }
            }
            Event::LocalStarted { uri } => self.printer.status("Started", &format!("the embedded ECR at {uri}")),
            Event::Publish(event) => self.publish(event),
            Event::Deploying { stack } => self.printer.status("Deploying", &stack),
            Event::Repository { name, change } => {
                let (verb, text) = match change {
                    RepositoryChange::Created => ("Created", format!("repository {name}")),
                    RepositoryChange::Updated(what) => ("Updated", format!("repository {name}: {}", what.join(", "))),
                    RepositoryChange::Deleted => ("Deleted", format!("repository {name}")),
                    RepositoryChange::Retained => ("Kept", format!("repository {name}, as its stack wants")),
                    RepositoryChange::Unchanged => ("Unchanged", format!("repository {name}")),
                };
                self.printer.status(verb, &text);
            }
            Event::Step { stack, text } => self.printer.status("Stack", &format!("{stack} {text}")),
            Event::Stack(progress) => self.stack(progress),
            Event::Note { text } => self.printer.note(&text),
            _ => {}
        }
    }
}

/// Images are at `host/repository:tag`, files at a path.
fn is_image(uri: &str) -> bool {
    !uri.starts_with(['/', '\\', '.']) && !uri.starts_with("s3://")
}

fn shortened(line: &str) -> String {
    line.chars().take(60).collect()
}

/// Prints a number of bytes for people.
pub(crate) fn size(bytes: u64) -> String {
    indicatif::HumanBytes(bytes).to_string()
}
