//! How services are found, connected and looked into.

use longshore_core::bail;
use longshore_core::construct::Construct;
use longshore_core::error::Result;
use longshore_core::feature_flags;
use longshore_core::object;
use longshore_core::token::{number_token, str_is_unresolved};
use longshore_core::units::Duration;
use longshore_core::value::{Object, Value, js_number};

use super::{
    AssociateCloudMapServiceOptions, BaseService, CloudMapOptions, ContainerDefinition, ExecuteCommandConfiguration,
    ExecuteCommandLogging, IBaseService as _, IService as _, LaunchType, NetworkMode, ServiceConnectProps,
    ServiceConnectService,
};
use crate::aws_iam::{ArnPrincipal, PolicyStatement, ServicePrincipal};
use crate::aws_servicediscovery::{
    self as cloudmap, DnsRecordType, HealthCheckCustomConfig, IService as _, NamespaceType,
};

/// Whether logs of `execute-command` are written only where the cluster says so.
const FEWER_PERMISSIONS: &str = "@aws-cdk/aws-ecs:reduceEc2FargateCloudWatchPermissions";

impl BaseService {
    /// Makes the service be found by DNS.
    ///
    /// # Errors
    /// When there is no namespace with DNS, the network does not fit the records, or the service is found already.
    pub fn enable_cloud_map(&self, options: CloudMapOptions) -> Result<cloudmap::Service> {
        if self.launch_type() == LaunchType::External {
            bail!(
                self,
                "CloudIntegrationSupportedExternal",
                "Cloud map integration not supported for an external service"
            );
        }
        let namespace = options.cloud_map_namespace.clone().or_else(|| self.cluster().default_cloud_map_namespace());
        let Some(namespace) = namespace else {
            bail!(
                self,
                "CannotEnableService",
                "Cannot enable service discovery if a Cloudmap Namespace has not been created in the cluster."
            );
        };
        if namespace.namespace_type() == NamespaceType::Http {
            bail!(self, "CannotEnableService", "Cannot enable DNS service discovery for HTTP Cloudmap Namespace.");
        }
        let mode = self.task_definition().network_mode();
        if mode == NetworkMode::None {
            bail!(
                self,
                "CannotServiceDiscovery",
                "Cannot use a service discovery if NetworkMode is None. Use Bridge, Host or AwsVpc instead."
            );
        }
        let shared = matches!(mode, NetworkMode::Bridge | NetworkMode::Host);
        let default = match mode {
            NetworkMode::AwsVpc => Some(DnsRecordType::A),
            _ if shared => Some(DnsRecordType::Srv),
            _ => None,
        };
        let records = options.dns_record_type.or(default);
        if shared && records != Some(DnsRecordType::Srv) {
            bail!(self, "MustBeRecordsUsedNetwork", "SRV records must be used when network mode is Bridge or Host.");
        }
        let (name, port) = self.registered(records, options.container.as_ref(), options.container_port)?;
        let threshold = options.failure_threshold.filter(|n| *n != 0.0).unwrap_or(1.0);
        let service = cloudmap::Service::builder(self, "CloudmapService")
            .namespace(namespace)
            .maybe_name(options.name)
            .maybe_dns_record_type(records)
            .custom_health_check(HealthCheckCustomConfig { failure_threshold: Some(threshold) })
            .maybe_dns_ttl(options.dns_ttl)
            .build()?;
        self.add_service_registry(service.service_arn(), name, port)?;
        self.set_cloud_map_service(&service);
        Ok(service)
    }

    /// Makes the service be found by an existing service of Cloud Map.
    ///
    /// # Errors
    /// When the service is found already, or the container is another task's.
    pub fn associate_cloud_map_service(&self, options: AssociateCloudMapServiceOptions) -> Result<()> {
        if self.launch_type() == LaunchType::External {
            bail!(
                self,
                "CloudServiceAssociationSupported",
                "Cloud map service association is not supported for an external service"
            );
        }
        let service = options.service;
        let records = Some(service.dns_record_type());
        let (name, port) = self.registered(records, options.container.as_ref(), options.container_port)?;
        self.add_service_registry(service.service_arn(), name, port)
    }

    /// The container and port that are registered, where the records have ports.
    // Quirk(cdk): registered-port. Without a port, it is the default container's, whichever container is registered.
    fn registered(
        &self,
        records: Option<DnsRecordType>,
        container: Option<&ContainerDefinition>,
        port: Option<f64>,
    ) -> Result<(Option<String>, Option<f64>)> {
        if records != Some(DnsRecordType::Srv) {
            return Ok((None, None));
        }
        let task = self.task_definition();
        if container.is_some_and(|c| !c.task_definition().node().is_same(task.node())) {
            bail!(
                self,
                "CannotDiscoveryContainer",
                "Cannot add discovery for a container from another task definition"
            );
        }
        let Some(default) = task.default_container() else {
            bail!(self, "CannotDiscoveryContainer", "Cannot add discovery for a task without an essential container");
        };
        let container = container.unwrap_or(&default);
        let mapped = |p: f64| container.port_mappings().iter().any(|m| m.container_port.to_bits() == p.to_bits());
        if port.is_some_and(|p| p != 0.0 && !mapped(p)) {
            bail!(
                self,
                "CannotDiscoveryContainer",
                "Cannot add discovery for a container port that has not been mapped"
            );
        }
        let port = match port {
            Some(port) => port,
            None => default.container_port()?,
        };
        Ok((Some(container.container_name().to_owned()), Some(port)))
    }

    /// Connects the service with others of a namespace.
    ///
    /// # Errors
    /// When there is no namespace or container, a port is not valid or not there, or the service is connected already.
    pub fn enable_service_connect(&self, config: ServiceConnectProps) -> Result<()> {
        if self.has_service_connect() {
            bail!(
                self,
                "ServiceConnectConfigurationCannot",
                "Service connect configuration cannot be specified more than once."
            );
        }
        let task = self.task_definition();
        let Some(default) = task.default_container() else {
            bail!(
                self,
                "TaskDefinitionLeastContainer",
                "Task definition must have at least one container to enable service connect."
            );
        };
        let of_cluster = self.cluster().default_cloud_map_namespace();
        let own = config.namespace.clone().filter(|n| !n.is_empty());
        let Some(namespace) = own.or_else(|| of_cluster.map(|n| n.namespace_name())) else {
            bail!(
                self,
                "MustBeNamespaceDefinedEither",
                "Namespace must be defined either in serviceConnectConfig or cluster.defaultCloudMapNamespace"
            );
        };
        if config.access_log_configuration.is_some() && config.log_driver.is_none() {
            bail!(
                self,
                "AccessLogConfigurationRequiresLogDriver",
                "accessLogConfiguration requires logDriver to be set. Without logDriver, access logs are not delivered to any destination."
            );
        }
        let mut seen: Vec<(String, String)> = Vec::new();
        for service in config.services.iter().flatten() {
            self.check_connected(service, &mut seen)?;
        }
        let services = config.services.as_ref();
        let services = services.map(|all| all.iter().map(|s| self.connected(s)).collect::<Result<Vec<_>>>());
        let services = services.transpose()?;
        let log = config.log_driver.as_ref().map(|d| d.bind(self, &default)).transpose()?;
        self.set_service_connect(object! {
            "Enabled" => true,
            "LogConfiguration" => log.map(|l| l.render()),
            "Namespace" => namespace,
            "Services" => services,
            "AccessLogConfiguration" => config.access_log_configuration.map(|a| object! {
                "Format" => a.format,
                "IncludeQueryParameters" =>
                    if a.include_query_parameters == Some(true) { "ENABLED" } else { "DISABLED" },
            }),
        });
        Ok(())
    }

    fn check_connected(&self, service: &ServiceConnectService, seen: &mut Vec<(String, String)>) -> Result<()> {
        let port_name = &service.port_mapping_name;
        if self.task_definition().find_port_mapping_by_name(port_name).is_none() {
            bail!(self, "PortMappingDoesExist", "Port Mapping '{port_name}' does not exist on the task definition.");
        }
        let name = service.discovery_name.clone().filter(|n| !n.is_empty()).unwrap_or_else(|| port_name.clone());
        let pair = (port_name.clone(), name);
        if seen.contains(&pair) {
            bail!(self, "CannotCreateMultiple", "Cannot create multiple services with the discoveryName '{}'.", pair.1);
        }
        seen.push(pair);
        let refused = |port: Option<f64>| port.filter(|p| *p != 0.0 && !is_valid_port(*p));
        if let Some(port) = refused(service.ingress_port_override) {
            bail!(self, "IngressPortOverrideValid", "ingressPortOverride {} is not valid.", js_number(port));
        }
        if let Some(port) = refused(service.port) {
            bail!(self, "ClientAliasPortValid", "Client Alias port {} is not valid.", js_number(port));
        }
        let authority = service.tls.as_ref().and_then(|t| t.aws_pca_authority_arn.as_ref());
        if let Some(arn) = authority.filter(|a| !a.is_empty() && !str_is_unresolved(a) && !a.starts_with("arn:")) {
            bail!(
                self,
                "AwsPcaAuthorityArnStartArnLeast",
                "awsPcaAuthorityArn must start with \"arn:\" and have at least 6 components; received {arn}"
            );
        }
        Ok(())
    }

    fn connected(&self, service: &ServiceConnectService) -> Result<Object> {
        let mapping = self.task_definition().find_port_mapping_by_name(&service.port_mapping_name);
        let Some(port) = mapping.map(|m| m.container_port).filter(|p| *p != 0.0) else {
            bail!(self, "PortMappingNameDoes", "Port mapping with name {} does not exist.", service.port_mapping_name);
        };
        let timeout = self.timeout(service)?;
        Ok(object! {
            "PortName" => service.port_mapping_name.as_str(),
            "DiscoveryName" => service.discovery_name.clone(),
            "IngressPortOverride" => service.ingress_port_override,
            "ClientAliases" => vec![Value::from(object! {
                "Port" => service.port.filter(|p| *p != 0.0).unwrap_or(port), "DnsName" => service.dns_name.clone(),
            })],
            "Timeout" => timeout,
            "Tls" => service.tls.as_ref().map(super::ServiceConnectTlsConfiguration::render),
        })
    }

    fn timeout(&self, service: &ServiceConnectService) -> Result<Option<Object>> {
        let (idle, request) = (service.idle_timeout, service.per_request_timeout);
        if idle.is_none() && request.is_none() {
            return Ok(None);
        }
        let short = |d: Option<Duration>| d.map(Duration::to_milliseconds).filter(|ms| *ms > 0 && *ms < 1000);
        if let Some(ms) = short(idle) {
            bail!(
                self,
                "MustBeIdleTimeoutLeastSecond",
                "idleTimeout must be at least 1 second or 0 to disable it, got {ms}ms."
            );
        }
        if let Some(ms) = short(request) {
            bail!(
                self,
                "MustBePerRequestTimeoutLeastSecond",
                "perRequestTimeout must be at least 1 second or 0 to disable it, got {ms}ms."
            );
        }
        Ok(Some(object! {
            "IdleTimeoutSeconds" => idle.map(Duration::to_seconds).transpose()?,
            "PerRequestTimeoutSeconds" => request.map(Duration::to_seconds).transpose()?,
        }))
    }

    /// Lets the tasks be looked into.
    pub(super) fn allow_execute_command(&self) -> Result<()> {
        let task = self.task_definition();
        let allow = |actions: &[&str], resource: String| {
            let statement = PolicyStatement::builder().actions(actions.iter().copied()).resource(resource).build()?;
            task.add_to_task_role_policy(statement)
        };
        allow(
            &[
                "ssmmessages:CreateControlChannel",
                "ssmmessages:CreateDataChannel",
                "ssmmessages:OpenControlChannel",
                "ssmmessages:OpenDataChannel",
            ],
            "*".into(),
        )?;
        let config = self.cluster().execute_command_configuration().unwrap_or_default();
        let logging = config.logging.unwrap_or(ExecuteCommandLogging::Default);
        self.use_execute_command_key(&config, logging)?;
        if logging == ExecuteCommandLogging::None {
            return Ok(());
        }
        let log = config.log_configuration.unwrap_or_default();
        let (stack, env) = (self.base().stack(), self.base().env());
        let partition = stack.partition();
        if !feature_flags::enabled(self, FEWER_PERMISSIONS) || log.cloud_watch_log_group.is_some() {
            allow(&["logs:DescribeLogGroups"], "*".into())?;
            let group = log.cloud_watch_log_group.as_ref().map(|g| g.log_group_name());
            let group = group.map_or_else(
                || "*".to_owned(),
                |name| format!("arn:{partition}:logs:{}:{}:log-group:{name}:*", env.region, env.account),
            );
            allow(&["logs:CreateLogStream", "logs:DescribeLogStreams", "logs:PutLogEvents"], group)?;
        }
        if let Some(bucket) = log.s3_bucket.as_ref().map(|b| b.bucket_name()).filter(|n| !n.is_empty()) {
            allow(&["s3:GetBucketLocation"], "*".into())?;
            allow(&["s3:PutObject"], format!("arn:{partition}:s3:::{bucket}/*"))?;
            if log.s3_encryption_enabled == Some(true) {
                allow(&["s3:GetEncryptionConfiguration"], format!("arn:{partition}:s3:::{bucket}"))?;
            }
        }
        Ok(())
    }

    fn use_execute_command_key(
        &self,
        config: &ExecuteCommandConfiguration,
        logging: ExecuteCommandLogging,
    ) -> Result<()> {
        let Some(key) = &config.kms_key else { return Ok(()) };
        let use_key = PolicyStatement::builder()
            .actions(["kms:Decrypt", "kms:GenerateDataKey"])
            .resource(key.key_arn().to_owned())
            .build()?;
        self.task_definition().add_to_task_role_policy(use_key)?;
        let Some(key) = key.key() else { return Ok(()) };
        let (stack, env) = (self.base().stack(), self.base().env());
        let partition = stack.partition();
        key.add_to_resource_policy(
            PolicyStatement::builder()
                .action("kms:*")
                .resource("*")
                .principal(ArnPrincipal::new(format!("arn:{partition}:iam::{}:root", env.account)))
                .build()?,
        )?;
        let encrypted = config.log_configuration.as_ref().and_then(|l| l.cloud_watch_encryption_enabled);
        if logging != ExecuteCommandLogging::Default && encrypted != Some(true) {
            return Ok(());
        }
        let logs = format!("arn:{partition}:logs:{}:{}:*", env.region, env.account);
        key.add_to_resource_policy(
            PolicyStatement::builder()
                .actions(["kms:Encrypt*", "kms:Decrypt*", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:Describe*"])
                .resource("*")
                .principal(ServicePrincipal::new(format!("logs.{}.amazonaws.com", env.region)))
                .condition("ArnLike", object! {"kms:EncryptionContext:aws:logs:arn" => logs})
                .build()?,
        )?;
        Ok(())
    }
}

fn is_valid_port(port: f64) -> bool {
    number_token(port).is_none() && port.fract() == 0.0 && (1.0..=65535.0).contains(&port)
}
