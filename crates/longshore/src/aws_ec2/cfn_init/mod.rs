//! What `cfn-init` does on instances when they start, as metadata of a resource.

mod commands;
mod element;
mod files;
mod packages;

use std::cell::RefCell;
use std::rc::Rc;

use indexmap::{IndexMap, IndexSet};
use longshore_core::bail;
use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::Construct;
use longshore_core::error::{Error, Result};
use longshore_core::intrinsics::Aws;
use longshore_core::names::sha256_hex;
use longshore_core::object;
use longshore_core::stack::Stack;
use longshore_core::units::Duration;
use longshore_core::value::{Object, Value, js_key_order};

use super::{OperatingSystemType, UserData};
use crate::aws_iam::{PolicyStatement, RoleRef};

pub use commands::{
    InitCommand, InitCommandOptions, InitCommandWaitDuration, InitService, InitServiceOptions, ServiceManager,
    SystemdConfigFileOptions,
};
use element::{BindOptions, Bound, KINDS};
pub use element::{InitElement, InitServiceRestartHandle};
pub use files::{
    InitFile, InitFileAssetOptions, InitFileOptions, InitSource, InitSourceAssetOptions, InitSourceOptions,
};
pub use packages::{InitGroup, InitPackage, InitUser, InitUserOptions, LocationPackageOptions, NamedPackageOptions};

const METADATA_KEY: &str = "AWS::CloudFormation::Init";

/// How what `cfn-init` does is attached to an instance.
#[derive(Clone, Default)]
pub struct ApplyCloudFormationInitOptions {
    /// The config sets that are run. Default: `default`.
    pub config_sets: Option<Vec<String>>,
    /// How long CloudFormation waits for it. Default: 5 minutes.
    pub timeout: Option<Duration>,
    /// Whether the user data has a hash of it, by which instances are replaced where it changes. Default true.
    pub embed_fingerprint: Option<bool>,
    /// Whether its log is printed. Default true.
    pub print_log: Option<bool>,
    /// Whether it is a success though it fails. Default false.
    pub ignore_failures: Option<bool>,
    /// Whether the address of CloudFormation is given, for regions of other partitions. Default false.
    pub include_url: Option<bool>,
    /// Whether the instance's role is named. Default false.
    pub include_role: Option<bool>,
}

impl ApplyCloudFormationInitOptions {
    pub(crate) fn attached(
        self,
        platform: OperatingSystemType,
        instance_role: RoleRef,
        user_data: UserData,
    ) -> AttachInitOptions {
        AttachInitOptions {
            instance_role,
            include_url: self.include_url,
            include_role: self.include_role,
            platform,
            user_data,
            config_sets: self.config_sets,
            embed_fingerprint: self.embed_fingerprint,
            print_log: self.print_log,
            ignore_failures: self.ignore_failures,
            signal_resource: None,
        }
    }
}

/// How what `cfn-init` does is attached to a resource.
#[derive(Clone)]
pub struct AttachInitOptions {
    /// The role of the instances.
    pub instance_role: RoleRef,
    /// Whether the address of CloudFormation is given, for regions of other partitions. Default false.
    pub include_url: Option<bool>,
    /// Whether the role is named. Default false.
    pub include_role: Option<bool>,
    /// The operating system.
    pub platform: OperatingSystemType,
    /// What instances do at first; the commands are added to it.
    pub user_data: UserData,
    /// The config sets that are run. Default: `default`.
    pub config_sets: Option<Vec<String>>,
    /// Whether the user data has a hash of it, by which instances are replaced where it changes. Default true.
    pub embed_fingerprint: Option<bool>,
    /// Whether the log is printed. Default true.
    pub print_log: Option<bool>,
    /// Whether it is a success though it fails. Default false.
    pub ignore_failures: Option<bool>,
    /// The resource that is told how it went. Default: the one that it is attached to.
    pub signal_resource: Option<CfnResource>,
}

/// Several configs, and the orders that they are run in.
#[derive(Clone, Default)]
pub struct ConfigSetProps {
    /// The names of configs, by the names of sets.
    pub config_sets: IndexMap<String, Vec<String>>,
    /// The configs by their names.
    pub configs: IndexMap<String, InitConfig>,
}

/// What `cfn-init` does on instances when they start; clones are the same.
#[derive(Clone)]
pub struct CloudFormationInit(Rc<RefCell<ConfigSetProps>>);

impl CloudFormationInit {
    /// A few things, in one config.
    pub fn from_elements(elements: impl IntoIterator<Item = impl Into<InitElement>>) -> Self {
        Self::from_config(InitConfig::new(elements))
    }

    /// One config.
    pub fn from_config(config: InitConfig) -> Self {
        Self::from_config_sets(ConfigSetProps {
            config_sets: [("default".to_owned(), vec!["config".to_owned()])].into(),
            configs: [("config".to_owned(), config)].into(),
        })
    }

    /// Several configs.
    pub fn from_config_sets(props: ConfigSetProps) -> Self {
        Self(Rc::new(RefCell::new(props)))
    }

    /// Adds a config.
    ///
    /// # Errors
    /// When there is one of that name.
    pub fn add_config(&self, config_name: impl Into<String>, config: InitConfig) -> Result<()> {
        let (name, configs) = (config_name.into(), &mut self.0.borrow_mut().configs);
        if configs.contains_key(&name) {
            let message = format!("CloudFormationInit already contains a config named '{name}'");
            return Err(Error::new("CloudFormationInitAlreadyContains", message));
        }
        configs.insert(name, config);
        Ok(())
    }

    /// Adds a config set.
    ///
    /// # Errors
    /// When there is one of that name, or there is no such config.
    pub fn add_config_set(&self, config_set_name: impl Into<String>, config_names: Option<Vec<String>>) -> Result<()> {
        let (name, names) = (config_set_name.into(), config_names.unwrap_or_default());
        let mut props = self.0.borrow_mut();
        if props.config_sets.contains_key(&name) {
            let message = format!("CloudFormationInit already contains a configSet named '{name}'");
            return Err(Error::new("CloudFormationInitAlreadyContains", message));
        }
        let unknown: Vec<&str> = names.iter().filter(|n| !props.configs.contains_key(*n)).map(String::as_str).collect();
        if !unknown.is_empty() {
            return Err(Error::new(
                "UnknownConfigsReferencedDefinition",
                format!("Unknown configs referenced in definition of '{name}': {}", unknown.join(",")),
            ));
        }
        props.config_sets.insert(name, names);
        Ok(())
    }

    /// Attaches it to a resource: as metadata, and as commands of the user data that run it and tell how it went.
    ///
    /// # Errors
    /// When the operating system is not known or does not have what is asked for, or the resource has such already.
    pub fn attach(&self, attached_resource: &CfnResource, attach_options: AttachInitOptions) -> Result<()> {
        let (resource, options) = (attached_resource, attach_options);
        if options.platform == OperatingSystemType::Unknown {
            let message = "Cannot attach CloudFormationInit to an unknown OS type";
            bail!(resource, "CannotAttachCloudFormationInit", "{message}");
        }
        if resource.with_options(|o| o.metadata.contains_key(METADATA_KEY)) {
            bail!(
                resource,
                "CannotBindCfnInitResource",
                "Cannot bind CfnInit: resource '{}' already has '{METADATA_KEY}' attached",
                resource.node().path()
            );
        }
        let stack = Stack::of(resource)?;
        let bound = self.bind(&stack, &options)?;
        let config = Value::from(bound.config);
        resource.add_metadata(METADATA_KEY, config.clone());
        let hashed = object! {"config" => stack.resolve(config)?, "assetHash" => bound.asset_hash};
        let fingerprint = sha256_hex(Value::from(hashed).to_json(0).as_bytes());
        options.instance_role.add_to_principal_policy(
            &PolicyStatement::builder()
                .actions(["cloudformation:DescribeStackResource", "cloudformation:SignalResource"])
                .resource(Aws::stack_id())
                .build()?,
        )?;
        if let Some(authentication) = bound.authentication {
            resource.add_metadata("AWS::CloudFormation::Authentication", authentication);
        }
        options.add_commands(resource, &fingerprint[..16])
    }

    fn bind(&self, scope: &dyn Construct, options: &AttachInitOptions) -> Result<Bound> {
        let ConfigSetProps { mut config_sets, mut configs } = self.0.borrow().clone();
        js_key_order(&mut config_sets);
        js_key_order(&mut configs);
        configs.retain(|_, config| !config.is_empty());
        let sets = config_sets.into_iter().map(|(set, names)| {
            let names: Vec<String> = names.into_iter().filter(|n| configs.contains_key(n)).collect();
            (set, Value::from(names))
        });
        let mut all = Bound { config: object! {"configSets" => sets.collect::<Object>()}, ..Bound::default() };
        for (name, config) in &configs {
            let bound = config.bind(scope, options)?;
            all.also(&bound)?;
            all.config.insert(name.clone(), bound.config.into());
        }
        Ok(all)
    }
}

impl AttachInitOptions {
    fn add_commands(&self, resource: &CfnResource, fingerprint: &str) -> Result<()> {
        let on = |flag: Option<bool>, default: bool| flag.unwrap_or(default);
        let place = |resource: &CfnResource| {
            let (region, stack) = (Aws::region(), Aws::stack_name());
            let mut place = format!("--region {region} --stack {stack} --resource {}", resource.logical_id());
            if on(self.include_url, false) {
                place += &format!(" --url https://cloudformation.{region}.{}", Aws::url_suffix());
            }
            if on(self.include_role, false) {
                place += &format!(" --role {}", self.instance_role.role_name());
            }
            place
        };
        let (from, to) = (place(resource), place(self.signal_resource.as_ref().unwrap_or(resource)));
        let sets = self.config_sets.as_ref().map_or("default".to_owned(), |sets| sets.join(","));
        let mut commands = Vec::new();
        if on(self.embed_fingerprint, true) {
            commands.push(format!("# fingerprint: {fingerprint}"));
        }
        let code = |of_it: &'static str| if on(self.ignore_failures, false) { "0" } else { of_it };
        if self.platform == OperatingSystemType::Windows {
            commands.push(format!("cfn-init.exe -v {from} -c {sets}"));
            commands.push(format!("cfn-signal.exe -e {} {to}", code("$LASTEXITCODE")));
            commands.extend(on(self.print_log, true).then(|| r"type C:\cfn\log\cfn-init.log".to_owned()));
        } else {
            commands.extend(["(".to_owned(), "  set +e".to_owned()]);
            commands.push(format!("  /opt/aws/bin/cfn-init -v {from} -c {sets}"));
            commands.push(format!("  /opt/aws/bin/cfn-signal -e {} {to}", code("$?")));
            commands.extend(on(self.print_log, true).then(|| "  cat /var/log/cfn-init.log >&2".to_owned()));
            commands.push(")".to_owned());
        }
        self.user_data.add_commands(commands)
    }
}

/// Things that `cfn-init` does together; clones are the same.
#[derive(Clone, Default)]
pub struct InitConfig(Rc<RefCell<Vec<InitElement>>>);

impl InitConfig {
    /// A config of some things.
    pub fn new(elements: impl IntoIterator<Item = impl Into<InitElement>>) -> Self {
        Self(Rc::new(RefCell::new(elements.into_iter().map(Into::into).collect())))
    }

    /// Whether nothing is in it.
    pub fn is_empty(&self) -> bool {
        self.0.borrow().is_empty()
    }

    /// Adds things.
    pub fn add(&self, elements: impl IntoIterator<Item = impl Into<InitElement>>) {
        self.0.borrow_mut().extend(elements.into_iter().map(Into::into));
    }

    fn bind(&self, scope: &dyn Construct, options: &AttachInitOptions) -> Result<Bound> {
        let windows = options.platform == OperatingSystemType::Windows;
        let mut all = Bound::default();
        for (kind, name) in KINDS {
            let mut config = Value::Undefined;
            let mut of_kind = Bound::default();
            let elements = self.0.borrow();
            for (index, element) in elements.iter().filter(|e| e.element_type() == kind).enumerate() {
                let instance_role = &options.instance_role;
                let bound = element.bind(&BindOptions { scope, index, instance_role, windows })?;
                of_kind.also(&bound)?;
                config = merge(config, bound.config.into())?;
            }
            all.also(&of_kind)?;
            all.config.insert(name.to_owned(), config);
        }
        Ok(all)
    }
}

impl Bound {
    /// Takes in what another one needs besides its configuration.
    fn also(&mut self, other: &Bound) -> Result<()> {
        self.authentication =
            merge(self.authentication.take().unwrap_or_default(), other.authentication.clone().into())
                .map(|merged| Some(merged).filter(|m| !m.is_undefined()))?;
        if let Some(hash) = &other.asset_hash {
            self.asset_hash.get_or_insert_default().push_str(hash);
        }
        Ok(())
    }
}

/// Merges two values: objects member by member, lists without repetition, but commands, of which each word counts.
fn merge(target: Value, source: Value) -> Result<Value> {
    let (target, source) = match (target, source) {
        (Value::Undefined | Value::Null, source) => return Ok(source),
        (target, Value::Undefined | Value::Null) => return Ok(target),
        both => both,
    };
    let (Value::Object(mut into), Value::Object(members)) = (target, source) else {
        let message = "Trying to merge two values that are no objects";
        return Err(Error::new("TryingMergeArrayInto", message));
    };
    for (key, value) in members {
        let old = into.get(&key).cloned().unwrap_or_default();
        let merged = match (value, old) {
            (Value::Undefined, _) => continue,
            (Value::Array(items), old) => joined(&key, old, items)?,
            (value @ Value::Object(_), Value::Undefined) => merge(Object::new().into(), value)?,
            (value @ Value::Object(_), old) => merge(old, value)?,
            (value, _) => value,
        };
        into.insert(key, merged);
    }
    Ok(into.into())
}

fn joined(key: &str, old: Value, items: Vec<Value>) -> Result<Value> {
    let mut all = match old {
        Value::Undefined => Vec::new(),
        Value::Array(old) => old,
        other => {
            let items: Vec<String> = items.iter().map(|i| i.as_str().unwrap_or_default().to_owned()).collect();
            let other = other.as_str().unwrap_or("[object Object]").to_owned();
            return Err(Error::new(
                "TryingMergeArrayInto",
                format!("Trying to merge array [{}] into a non-array '{other}'", items.join(",")),
            ));
        }
    };
    all.extend(items);
    if key != "command" {
        let mut seen = IndexSet::new();
        all.retain(|item| seen.insert(item.to_json(0)));
    }
    Ok(all.into())
}
