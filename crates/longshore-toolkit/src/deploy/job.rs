//! One stack on its way: checked, planned, made, recorded.

use std::collections::HashMap;
use std::time::{SystemTime, UNIX_EPOCH};

use indexmap::IndexMap;
use longshore_assembly::Stack;
use longshore_publish::{Receipt, ReceiptEntry};
use serde_json::{Map, Value, json};

use super::record::{Place, RecordedOutput, Records, RepositoryRecord, StackRecord};
use super::repository::{self, REPOSITORY, RepositorySettings, Wanted};
use super::{DeployError, DeployedOutput, DeployedRepository, DeployedStack, check_name, place, remove};
use crate::local::{Ecr, Server};
use crate::template::{Pseudo, Scope, Unresolved, parameter_values, to_local_addresses};
use crate::{Event, Reporter, RepositoryChange};

/// A stack that is going to be deployed; what can be checked before anything is published has been.
pub(super) struct Job {
    display_name: String,
    name: String,
    place: Place,
    tags: IndexMap<String, String>,
    notification_arns: Vec<String>,
    asset_manifests: Vec<String>,
    parameters: IndexMap<String, Result<Value, Unresolved>>,
    template: Value,
}

/// A repository as it will be.
struct Planned {
    logical_id: String,
    record: RepositoryRecord,
    /// What the stack wanted of it before; nothing if it was not part of the stack.
    before: Option<RepositorySettings>,
}

impl Job {
    pub(super) fn prepare(
        stack: &Stack<'_>,
        parameters: &IndexMap<String, String>,
        server: &Server,
    ) -> Result<Self, DeployError> {
        check_name(stack.stack_name())?;
        let display_name = stack.display_name().to_owned();
        let path = stack.template_path();
        let text = fs_err::read_to_string(&path)
            .map_err(|source| DeployError::Template { stack: display_name.clone(), source })?;
        let invalid = |problems| DeployError::Invalid { stack: display_name.clone(), problems };
        let template: Value =
            serde_json::from_str(&text).map_err(|error| invalid(vec![format!("{}: {error}", path.display())]))?;
        let mut given = stack.properties.parameters.clone().unwrap_or_default();
        for (name, value) in parameters {
            if template["Parameters"].get(name).is_some() {
                given.insert(name.clone(), value.clone());
            }
        }
        let parameters = parameter_values(&template, &given).map_err(invalid)?;
        Ok(Self {
            name: stack.stack_name().to_owned(),
            place: place(stack, server),
            tags: stack.properties.tags.clone().unwrap_or_default(),
            notification_arns: stack.properties.notification_arns.clone().unwrap_or_default(),
            asset_manifests: stack.artifact.dependencies.clone(),
            display_name,
            parameters,
            template,
        })
    }

    pub(super) fn display_name(&self) -> &str {
        &self.display_name
    }

    pub(super) fn has_parameter(&self, name: &str) -> bool {
        self.parameters.contains_key(name)
    }

    pub(super) async fn deploy(
        &self,
        ecr: &Ecr,
        server: &Server,
        records: &Records,
        receipt: &Receipt,
        reporter: &dyn Reporter,
    ) -> Result<DeployedStack, DeployError> {
        let fault = |source| DeployError::Records { source };
        let before = records.read(&self.place, &self.name).map_err(fault)?;
        let mut scope = self.scope(records.exports(&self.place, &self.name).map_err(fault)?);
        let (wanted, not_emulated) = self.wanted_resources(&scope)?;
        let named = self.name_repositories(&wanted, &mut scope, before.as_ref())?;
        let planned = self.plan_repositories(named, &mut scope, before.as_ref(), reporter)?;
        self.refuse_foreign(ecr, &planned, before.as_ref()).await?;
        if wanted.is_empty() && not_emulated.is_empty() {
            let text = format!("stack {:?} has no resources, which CloudFormation refuses", self.display_name);
            reporter.event(Event::Note { text });
        }

        let of_stack = |entry: &&ReceiptEntry| entry.manifests.iter().any(|it| self.asset_manifests.contains(it));
        let mut record = StackRecord {
            stack_name: self.name.clone(),
            account: self.place.account.clone(),
            region: self.place.region.clone(),
            complete: false,
            deployed_at: SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |it| it.as_secs()),
            repositories: planned.iter().map(|it| (it.logical_id.clone(), it.record.clone())).collect(),
            outputs: self.outputs(&scope)?,
            not_emulated,
            assets: receipt.entries.iter().filter(of_stack).cloned().collect(),
            template: self.template.clone(),
        };
        let leaving = leaving(before.as_ref(), &planned);
        // What leaves the stack stays in the record until it is gone.
        let mut meanwhile = record.clone();
        let leaving_records = leaving.iter().map(|it| (format!("{} (leaving)", it.record.name), it.record.clone()));
        meanwhile.repositories.extend(leaving_records);
        records.write(&meanwhile).map_err(fault)?;

        let repositories = match self.make_all(ecr, server, &planned, reporter).await {
            Ok(repositories) => repositories,
            Err((made, error)) => {
                if before.is_none() {
                    roll_back(ecr, &made, reporter).await;
                    records.remove(&self.place, &self.name).map_err(fault)?;
                }
                return Err(error);
            }
        };
        for it in &leaving {
            remove(ecr, &it.record, it.retain, &self.display_name, reporter).await?;
        }
        record.complete = true;
        records.write(&record).map_err(fault)?;
        let local = |output: &RecordedOutput| DeployedOutput {
            value: output.value.as_ref().map(|value| to_local_addresses(value, server.host())),
            unknown: output.unknown.clone(),
        };
        Ok(DeployedStack {
            id: self.display_name.clone(),
            name: self.name.clone(),
            repositories,
            outputs: record.outputs.iter().map(|(id, output)| (id.clone(), local(output))).collect(),
            not_emulated: record.not_emulated,
        })
    }

    fn scope(&self, exports: HashMap<String, Option<String>>) -> Scope<'_> {
        let Place { account, region } = &self.place;
        let pseudo = Pseudo {
            account: account.clone(),
            region: region.clone(),
            stack_name: self.name.clone(),
            stack_id: format!("arn:aws:cloudformation:{region}:{account}:stack/{}/local", self.name),
            notification_arns: self.notification_arns.clone(),
        };
        Scope::new(&self.template, pseudo, self.parameters.clone(), exports)
    }

    fn invalid(&self, what: &str, problem: impl ToString) -> DeployError {
        let problems = vec![format!("{what}: {}", problem.to_string())];
        DeployError::Invalid { stack: self.display_name.clone(), problems }
    }

    /// The repositories whose conditions hold, and how many other resources there are by type.
    #[expect(clippy::type_complexity, reason = "two lists, each plain")]
    fn wanted_resources(
        &self,
        scope: &Scope<'_>,
    ) -> Result<(Vec<(&String, &Value)>, IndexMap<String, usize>), DeployError> {
        let mut repositories = Vec::new();
        let mut others = IndexMap::new();
        for (logical_id, resource) in self.template["Resources"].as_object().into_iter().flatten() {
            let wanted = scope.is_wanted(resource);
            if !wanted.map_err(|error| self.invalid(&format!("the condition of {logical_id:?}"), error))? {
                continue;
            }
            match resource["Type"].as_str() {
                Some(REPOSITORY) => repositories.push((logical_id, resource)),
                kind => *others.entry(kind.unwrap_or("without a type").to_owned()).or_insert(0) += 1,
            }
        }
        others.sort_keys();
        Ok((repositories, others))
    }

    /// Gives every repository its name; a name may be made of other repositories' names.
    fn name_repositories<'t>(
        &self,
        repositories: &[(&'t String, &'t Value)],
        scope: &mut Scope<'_>,
        before: Option<&StackRecord>,
    ) -> Result<Vec<(&'t String, &'t Value, String, bool)>, DeployError> {
        let mut named: Vec<(&String, &Value, String, bool)> = Vec::new();
        let mut open = repositories.to_vec();
        while !open.is_empty() {
            let mut stuck = Vec::new();
            let mut problem = None;
            let tried = open.len();
            for (logical_id, resource) in open {
                match repository::name_of(resource, scope) {
                    Ok(given) => {
                        let generated = given.is_none();
                        let name = given.unwrap_or_else(|| self.generated_name(logical_id, before));
                        if let Some((other, ..)) = named.iter().find(|(_, _, taken, _)| *taken == name) {
                            return Err(self.invalid(logical_id, format!("{other} has the name {name:?} already")));
                        }
                        scope.resources.insert(logical_id.clone(), self.attributes(&name, &scope.pseudo));
                        named.push((logical_id, resource, name, generated));
                    }
                    Err(error) => {
                        problem = Some(self.invalid(&format!("the name of {logical_id:?}"), error));
                        stuck.push((logical_id, resource));
                    }
                }
            }
            if let Some(problem) = problem.filter(|_| stuck.len() == tried) {
                return Err(problem);
            }
            open = stuck;
        }
        Ok(named)
    }

    /// The name made up before, else a new one.
    fn generated_name(&self, logical_id: &str, before: Option<&StackRecord>) -> String {
        let known = before.and_then(|it| it.repositories.get(logical_id)).filter(|it| it.name_generated);
        known.map_or_else(|| repository::generated_name(&self.name, logical_id), |it| it.name.clone())
    }

    // Source: AWS CloudFormation User Guide, AWS::ECR::Repository, return values.
    fn attributes(&self, name: &str, pseudo: &Pseudo) -> HashMap<String, Value> {
        let Place { account, region } = &self.place;
        let (partition, suffix) = (pseudo.partition(), pseudo.url_suffix());
        HashMap::from([
            (String::new(), name.into()),
            ("Arn".to_owned(), format!("arn:{partition}:ecr:{region}:{account}:repository/{name}").into()),
            ("RepositoryUri".to_owned(), format!("{account}.dkr.ecr.{region}.{suffix}/{name}").into()),
        ])
    }

    fn plan_repositories(
        &self,
        named: Vec<(&String, &Value, String, bool)>,
        scope: &mut Scope<'_>,
        before: Option<&StackRecord>,
        reporter: &dyn Reporter,
    ) -> Result<Vec<Planned>, DeployError> {
        let mut planned = Vec::new();
        for (logical_id, resource, mut name, name_generated) in named {
            let wanted = Wanted::of(resource, &self.tags, scope).map_err(|error| self.invalid(logical_id, error))?;
            for (property, reason) in &wanted.not_applied {
                let text = format!("{property} of repository {name:?} is left out: {reason}");
                reporter.event(Event::Note { text });
            }
            let known = before.and_then(|it| it.repositories.values().find(|it| it.name == name));
            if known.is_some_and(|known| known.settings.replaced_by(&wanted.settings)) {
                if !name_generated {
                    return Err(DeployError::NamedReplacement { stack: self.display_name.clone(), name });
                }
                name = repository::generated_name(&self.name, logical_id);
                scope.resources.insert(logical_id.clone(), self.attributes(&name, &scope.pseudo));
            }
            let before = known.filter(|known| known.name == name).map(|known| known.settings.clone());
            let retains = |policy: &str| resource[policy] == "Retain";
            let record = RepositoryRecord {
                name,
                name_generated,
                settings: wanted.settings,
                retain: retains("DeletionPolicy"),
                retain_on_replace: retains("UpdateReplacePolicy"),
            };
            planned.push(Planned { logical_id: logical_id.clone(), record, before });
        }
        Ok(planned)
    }

    /// Refuses repositories that are there but were not part of the stack, as CloudFormation does.
    async fn refuse_foreign(
        &self,
        ecr: &Ecr,
        planned: &[Planned],
        before: Option<&StackRecord>,
    ) -> Result<(), DeployError> {
        for plan in planned {
            let name = &plan.record.name;
            let owned = before.is_some_and(|it| it.repositories.values().any(|it| it.name == *name));
            if !owned && ecr.repository(name).await.map_err(|source| self.fault(plan, source))?.is_some() {
                return Err(DeployError::RepositoryExists { stack: self.display_name.clone(), name: name.clone() });
            }
        }
        Ok(())
    }

    fn fault(&self, plan: &Planned, source: crate::local::EcrError) -> DeployError {
        DeployError::Repository {
            stack: self.display_name.clone(),
            logical_id: plan.logical_id.clone(),
            name: plan.record.name.clone(),
            source: Box::new(source),
        }
    }

    /// Makes all repositories as they are planned; an error comes with those that were made before it.
    async fn make_all(
        &self,
        ecr: &Ecr,
        server: &Server,
        planned: &[Planned],
        reporter: &dyn Reporter,
    ) -> Result<Vec<DeployedRepository>, (Vec<DeployedRepository>, DeployError)> {
        let mut made = Vec::new();
        for plan in planned {
            let (name, settings) = (&plan.record.name, &plan.record.settings);
            let before = plan.before.clone().unwrap_or_default();
            let change = match repository::reconcile(ecr, name, settings, &before).await {
                Ok(change) => change,
                Err(source) => return Err((made, self.fault(plan, source))),
            };
            reporter.event(Event::Repository { name: name.clone(), change: change.clone() });
            made.push(DeployedRepository {
                logical_id: plan.logical_id.clone(),
                name: name.clone(),
                uri: format!("{}/{name}", server.host()),
                change,
            });
        }
        Ok(made)
    }

    fn outputs(&self, scope: &Scope<'_>) -> Result<IndexMap<String, RecordedOutput>, DeployError> {
        let empty = Map::new();
        let mut outputs = IndexMap::new();
        for (id, output) in self.template["Outputs"].as_object().unwrap_or(&empty) {
            let what = format!("output {id:?}");
            if !scope.is_wanted(output).map_err(|error| self.invalid(&what, error))? {
                continue;
            }
            let (value, unknown) = match scope.text(&output["Value"], &what) {
                Ok(value) => (Some(value), None),
                Err(error @ Unresolved::NotEmulated(_)) => (None, Some(error.to_string())),
                Err(error) => return Err(self.invalid(&what, error)),
            };
            let export = match output["Export"].get("Name") {
                Some(name) => Some(scope.text(name, "an export").map_err(|error| self.invalid(&what, error))?),
                None => None,
            };
            outputs.insert(id.clone(), RecordedOutput { value, unknown, export });
        }
        Ok(outputs)
    }
}

/// A repository that leaves its stack.
struct Leaving {
    record: RepositoryRecord,
    retain: bool,
}

fn leaving(before: Option<&StackRecord>, planned: &[Planned]) -> Vec<Leaving> {
    let all = before.iter().flat_map(|it| &it.repositories);
    let gone = all.filter(|(_, old)| !planned.iter().any(|plan| plan.record.name == old.name));
    gone.map(|(logical_id, old)| {
        let replaced = planned.iter().any(|plan| plan.logical_id == *logical_id);
        Leaving { record: old.clone(), retain: if replaced { old.retain_on_replace } else { old.retain } }
    })
    .collect()
}

/// Deletes what a stack's first deployment had made when it failed.
async fn roll_back(ecr: &Ecr, made: &[DeployedRepository], reporter: &dyn Reporter) {
    for repository in made.iter().filter(|it| it.change == RepositoryChange::Created) {
        let name = repository.name.clone();
        let parameters = json!({ "repositoryName": name });
        let text = match ecr.call("DeleteRepository", &parameters).await {
            Ok(_) => format!("repository {name:?} was deleted again"),
            Err(error) => format!("repository {name:?} could not be deleted again: {error}"),
        };
        reporter.event(Event::Note { text });
    }
}
