//! What else buckets have: websites, other sites in browsers, logs, metrics, inventories, tiers and locks.

use longshore_core::annotations::{Annotations, Validations};
use longshore_core::construct::Node;
use longshore_core::error::{Error, Result};
use longshore_core::units::Duration;
use longshore_core::value::{Object, Value};
use longshore_core::{array, bail, feature_flags, object};

use super::{Bucket, BucketAccessControl, BucketEncryption, BucketProps, BucketRef, IBucket as _, ObjectOwnership};
use crate::aws_iam::{IResourceWithPolicy as _, PolicyStatement, ServicePrincipal};
use crate::props::text_enum;

text_enum! {
    /// A method of HTTP.
    pub enum HttpMethods {
        /// `GET`
        Get = "GET",
        /// `PUT`
        Put = "PUT",
        /// `HEAD`
        Head = "HEAD",
        /// `POST`
        Post = "POST",
        /// `DELETE`
        Delete = "DELETE",
    }
}
text_enum! {
    /// A protocol that a website leads on to.
    pub enum RedirectProtocol {
        /// Without encryption.
        Http = "http",
        /// With encryption.
        Https = "https",
    }
}
text_enum! {
    /// The form of an inventory.
    pub enum InventoryFormat {
        /// Text with commas.
        Csv = "CSV",
        /// Parquet.
        Parquet = "Parquet",
        /// ORC.
        Orc = "ORC",
    }
}
text_enum! {
    /// How often there is an inventory.
    pub enum InventoryFrequency {
        /// Every day.
        Daily = "Daily",
        /// Every week.
        Weekly = "Weekly",
    }
}
text_enum! {
    /// Which versions of objects an inventory has.
    pub enum InventoryObjectVersion {
        /// All.
        All = "All",
        /// The current ones.
        Current = "Current",
    }
}
text_enum! {
    /// Who may end the protection of an object.
    pub enum ObjectLockMode {
        /// Those who are allowed to.
        Governance = "GOVERNANCE",
        /// Nobody.
        Compliance = "COMPLIANCE",
    }
}
text_enum! {
    /// What time a log's key has.
    pub enum PartitionDateSource {
        /// That of what it tells of.
        EventTime = "EventTime",
        /// That at which it was written.
        DeliveryTime = "DeliveryTime",
    }
}

/// Which other sites may use a bucket in a browser.
#[derive(Clone, Debug, Default)]
pub struct CorsRule {
    /// The rule's id.
    pub id: Option<String>,
    /// How many seconds this is known.
    pub max_age: Option<f64>,
    /// Headers that may be sent.
    pub allowed_headers: Option<Vec<String>>,
    /// Methods that may be used.
    pub allowed_methods: Vec<HttpMethods>,
    /// The sites.
    pub allowed_origins: Vec<String>,
    /// Headers of answers that may be read.
    pub exposed_headers: Option<Vec<String>>,
}

impl CorsRule {
    fn render(&self) -> Value {
        object! {
            "AllowedHeaders" => self.allowed_headers.clone(),
            "AllowedMethods" => self.allowed_methods.iter().map(|m| m.as_str()).collect::<Vec<_>>(),
            "AllowedOrigins" => self.allowed_origins.clone(),
            "ExposedHeaders" => self.exposed_headers.clone(),
            "Id" => self.id.clone(),
            "MaxAge" => self.max_age,
        }
        .into()
    }
}

/// Metrics of requests.
#[derive(Clone, Debug, Default)]
pub struct BucketMetrics {
    /// The id.
    pub id: String,
    /// What keys of objects that count begin with. Default: all count.
    pub prefix: Option<String>,
    /// The tags of objects that count. Default: all count.
    pub tag_filters: Option<Object>,
}

impl BucketMetrics {
    fn render(&self) -> Value {
        let tags = self.tag_filters.as_ref().map(|tags| {
            let tag =
                |(k, v): (&String, &Value)| -> Value { object! {"Key" => k.as_str(), "Value" => v.clone()}.into() };
            tags.iter().map(tag).collect::<Vec<_>>()
        });
        object! {"Id" => self.id.as_str(), "Prefix" => self.prefix.clone(), "TagFilters" => tags}.into()
    }
}

/// Where a website leads on to.
#[derive(Clone, Debug, Default)]
pub struct RedirectTarget {
    /// The host.
    pub host_name: String,
    /// The protocol. Default: that of the request.
    pub protocol: Option<RedirectProtocol>,
}

/// What of a key is replaced.
#[derive(Clone, Debug)]
pub struct ReplaceKey {
    with_key: Option<String>,
    prefix_with_key: Option<String>,
}

impl ReplaceKey {
    /// All of it.
    pub fn with(key_replacement: impl Into<String>) -> Self {
        Self { with_key: Some(key_replacement.into()), prefix_with_key: None }
    }

    /// The prefix of the condition.
    pub fn prefix_with(key_replacement: impl Into<String>) -> Self {
        Self { with_key: None, prefix_with_key: Some(key_replacement.into()) }
    }

    /// What takes the place of all of the key.
    pub fn with_key(&self) -> Option<&str> {
        self.with_key.as_deref()
    }

    /// What takes the place of the prefix of the condition.
    pub fn prefix_with_key(&self) -> Option<&str> {
        self.prefix_with_key.as_deref()
    }
}

/// When a routing rule is followed.
#[derive(Clone, Debug, Default)]
pub struct RoutingRuleCondition {
    /// After this error.
    pub http_error_code_returned_equals: Option<String>,
    /// For keys that begin so.
    pub key_prefix_equals: Option<String>,
}

/// Where a website leads some requests on to.
#[derive(Clone, Debug, Default)]
pub struct RoutingRule {
    /// The host. Default: that of the request.
    pub host_name: Option<String>,
    /// The code of the answer.
    pub http_redirect_code: Option<String>,
    /// The protocol. Default: that of the request.
    pub protocol: Option<RedirectProtocol>,
    /// What of the key is replaced. Default: nothing.
    pub replace_key: Option<ReplaceKey>,
    /// When the rule is followed. Default: always.
    pub condition: Option<RoutingRuleCondition>,
}

/// Where an inventory goes.
#[derive(Clone)]
pub struct InventoryDestination {
    /// The bucket.
    pub bucket: BucketRef,
    /// What its keys begin with. Default: nothing.
    pub prefix: Option<String>,
    /// The account of the bucket.
    pub bucket_owner: Option<String>,
}

/// A list of objects that is made regularly.
#[derive(Clone)]
pub struct Inventory {
    /// Where it goes.
    pub destination: InventoryDestination,
    /// What keys of objects in it begin with. Default: all are in it.
    pub objects_prefix: Option<String>,
    /// The form. Default: text with commas.
    pub format: Option<InventoryFormat>,
    /// Whether it is made. Default true.
    pub enabled: Option<bool>,
    /// The id. Default: made of the bucket's.
    pub inventory_id: Option<String>,
    /// How often it is made. Default: every week.
    pub frequency: Option<InventoryFrequency>,
    /// Which versions of objects it has. Default: all.
    pub include_object_versions: Option<InventoryObjectVersion>,
    /// What else it says of objects. Default: nothing.
    pub optional_fields: Option<Vec<String>>,
}

impl Inventory {
    /// An inventory that goes to a bucket, with everything else by default.
    pub fn new(bucket: impl Into<BucketRef>) -> Self {
        Self {
            destination: InventoryDestination { bucket: bucket.into(), prefix: None, bucket_owner: None },
            objects_prefix: None,
            format: None,
            enabled: None,
            inventory_id: None,
            frequency: None,
            include_object_versions: None,
            optional_fields: None,
        }
    }

    pub(super) fn render(&self, at: &Node, source: &str, index: usize) -> Result<Value> {
        let allowed = |c: char| c.is_ascii_alphanumeric() || "_.-".contains(c);
        let id = match &self.inventory_id {
            Some(id) if id.encode_utf16().count() > 64 || !id.chars().all(allowed) => bail!(
                at,
                "InventoryIdExceedCharactersContain",
                "inventoryId should not exceed 64 characters and should not contain special characters except . and -, got {id}"
            ),
            Some(id) => id.clone(),
            None => {
                let id: String = format!("{}Inventory{index}", at.id()).chars().filter(|c| allowed(*c)).collect();
                id[id.len().saturating_sub(64)..].to_owned()
            }
        };
        let to = &self.destination;
        if to.bucket.is_owned() {
            let objects = to.bucket.arn_for_objects(&format!("{}*", to.prefix.as_deref().unwrap_or_default()));
            to.bucket.as_resource_with_policy().add_to_resource_policy(
                PolicyStatement::builder()
                    .action("s3:PutObject")
                    .resources([to.bucket.bucket_arn(), objects])
                    .principal(ServicePrincipal::new("s3.amazonaws.com"))
                    .condition("ArnLike", object! {"aws:SourceArn" => source})
                    .build()?,
            )?;
        }
        Ok(object! {
            "Id" => id,
            "Destination" => object! {
                "BucketArn" => to.bucket.bucket_arn(),
                "BucketAccountId" => to.bucket_owner.clone(),
                "Prefix" => to.prefix.clone(),
                "Format" => self.format.unwrap_or(InventoryFormat::Csv).as_str(),
            },
            "Enabled" => self.enabled.unwrap_or(true),
            "IncludedObjectVersions" =>
                self.include_object_versions.unwrap_or(InventoryObjectVersion::All).as_str(),
            "ScheduleFrequency" => self.frequency.unwrap_or(InventoryFrequency::Weekly).as_str(),
            "OptionalFields" => self.optional_fields.clone(),
            "Prefix" => self.objects_prefix.clone(),
        }
        .into())
    }
}

/// A tag of objects.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tag {
    /// The key.
    pub key: String,
    /// The value.
    pub value: String,
}

/// When objects that nobody reads go to archives.
#[derive(Clone, Debug, Default)]
pub struct IntelligentTieringConfiguration {
    /// The name.
    pub name: String,
    /// What keys of such objects begin with. Default: all are.
    pub prefix: Option<String>,
    /// The tags of such objects. Default: all are.
    pub tags: Option<Vec<Tag>>,
    /// After how many days they go to the archive. Default: never.
    pub archive_access_tier_time: Option<Duration>,
    /// After how many days they go to the deep archive. Default: never.
    pub deep_archive_access_tier_time: Option<Duration>,
}

impl IntelligentTieringConfiguration {
    fn render(&self) -> Result<Value> {
        let mut tiers: Vec<Value> = Vec::new();
        for (tier, time) in [
            ("ARCHIVE_ACCESS", self.archive_access_tier_time),
            ("DEEP_ARCHIVE_ACCESS", self.deep_archive_access_tier_time),
        ] {
            if let Some(time) = time {
                tiers.push(object! {"AccessTier" => tier, "Days" => time.to_days()?}.into());
            }
        }
        let tag = |t: &Tag| -> Value { object! {"Key" => t.key.as_str(), "Value" => t.value.as_str()}.into() };
        Ok(object! {
            "Id" => self.name.as_str(),
            "Prefix" => self.prefix.clone(),
            "Status" => "Enabled",
            "TagFilters" => self.tags.as_ref().map(|tags| tags.iter().map(tag).collect::<Vec<_>>()),
            "Tierings" => tiers,
        }
        .into())
    }
}

/// How long objects are protected.
#[derive(Clone, Debug)]
pub struct ObjectLockRetention {
    /// How long.
    pub duration: Duration,
    /// Who may end it.
    pub mode: ObjectLockMode,
}

impl ObjectLockRetention {
    /// So that those who are allowed to may end it.
    ///
    /// # Errors
    /// When the time is not 1 day to 100 years.
    pub fn governance(duration: Duration) -> Result<Self> {
        Self::of(ObjectLockMode::Governance, duration)
    }

    /// So that nobody may end it.
    ///
    /// # Errors
    /// When the time is not 1 day to 100 years.
    pub fn compliance(duration: Duration) -> Result<Self> {
        Self::of(ObjectLockMode::Compliance, duration)
    }

    fn of(mode: ObjectLockMode, duration: Duration) -> Result<Self> {
        let days = duration.to_days()?;
        if days > 365 * 100 {
            return Err(Error::new(
                "MustBeObjectLockRetention",
                "Object Lock retention duration must be less than 100 years",
            ));
        }
        if days < 1 {
            return Err(Error::new(
                "MustBeObjectLockRetention",
                "Object Lock retention duration must be at least 1 day",
            ));
        }
        Ok(Self { duration, mode })
    }
}

/// How keys of logs are made.
#[derive(Clone, Debug)]
pub struct TargetObjectKeyFormat(Option<PartitionDateSource>);

impl TargetObjectKeyFormat {
    /// With folders for accounts, regions, buckets and days.
    pub fn partitioned_prefix(date_source: Option<PartitionDateSource>) -> Self {
        Self(Some(date_source.unwrap_or(PartitionDateSource::DeliveryTime)))
    }

    /// Without folders.
    pub fn simple_prefix() -> Self {
        Self(None)
    }

    fn render(&self) -> Object {
        match self.0 {
            Some(source) => object! {"PartitionedPrefix" => object! {"PartitionDateSource" => source.as_str()}},
            None => object! {"SimplePrefix" => Object::new()},
        }
    }
}

pub(super) fn cors(rules: &[CorsRule]) -> Value {
    if rules.is_empty() {
        return Value::Undefined;
    }
    object! {"CorsRules" => rules.iter().map(CorsRule::render).collect::<Vec<_>>()}.into()
}

pub(super) fn metrics(metrics: &[BucketMetrics]) -> Value {
    Value::from(metrics.iter().map(BucketMetrics::render).collect::<Vec<_>>()).or_undefined_if_empty()
}

pub(super) fn tiering(props: &BucketProps) -> Result<Value> {
    match &props.intelligent_tiering_configurations {
        Some(all) => Ok(all.iter().map(IntelligentTieringConfiguration::render).collect::<Result<Vec<_>>>()?.into()),
        None => Ok(Value::Undefined),
    }
}

pub(super) fn object_lock(at: &Node, props: &BucketProps) -> Result<Option<Object>> {
    let Some(retention) = &props.object_lock_default_retention else { return Ok(None) };
    if props.object_lock_enabled == Some(false) {
        bail!(
            at,
            "ObjectLockEnabledConfigureDefault",
            "Object Lock must be enabled to configure default retention settings"
        );
    }
    let rule = object! {"Days" => retention.duration.to_days()?, "Mode" => retention.mode.as_str()};
    Ok(Some(object! {"ObjectLockEnabled" => "Enabled", "Rule" => object! {"DefaultRetention" => rule}}))
}

pub(super) fn website(at: &Node, props: &BucketProps) -> Result<Value> {
    let given = |text: &Option<String>| text.clone().filter(|t| !t.is_empty());
    let (index, error) = (given(&props.website_index_document), given(&props.website_error_document));
    if error.is_none() && index.is_none() && props.website_redirect.is_none() && props.website_routing_rules.is_none() {
        return Ok(Value::Undefined);
    }
    if error.is_some() && index.is_none() {
        bail!(
            at,
            "WebsiteIndexDocumentRequiredWebsite",
            "\"websiteIndexDocument\" is required if \"websiteErrorDocument\" is set"
        );
    }
    if props.website_redirect.is_some() && (index.is_some() || props.website_routing_rules.is_some()) {
        bail!(
            at,
            "WebsiteIndexDocumentWebsiteError",
            "\"websiteIndexDocument\", \"websiteErrorDocument\" and, \"websiteRoutingRules\" cannot be set if \"websiteRedirect\" is used"
        );
    }
    let rule = |rule: &RoutingRule| {
        let condition = rule.condition.as_ref();
        if condition.is_some_and(|c| c.http_error_code_returned_equals.is_none() && c.key_prefix_equals.is_none()) {
            bail!(at, "ConditionPropertyCannotEmptyObject", "The condition property cannot be an empty object");
        }
        let replace = rule.replace_key.as_ref();
        Ok(Value::from(object! {
            "RedirectRule" => object! {
                "HostName" => rule.host_name.clone(),
                "HttpRedirectCode" => rule.http_redirect_code.clone(),
                "Protocol" => rule.protocol.map(RedirectProtocol::as_str),
                "ReplaceKeyWith" => replace.and_then(|r| r.with_key.clone()),
                "ReplaceKeyPrefixWith" => replace.and_then(|r| r.prefix_with_key.clone()),
            },
            "RoutingRuleCondition" => condition.map(|c| object! {
                "HttpErrorCodeReturnedEquals" => c.http_error_code_returned_equals.clone(),
                "KeyPrefixEquals" => c.key_prefix_equals.clone(),
            }),
        }))
    };
    let rules = match &props.website_routing_rules {
        Some(rules) => Some(rules.iter().map(rule).collect::<Result<Vec<_>>>()?),
        None => None,
    };
    Ok(object! {
        "IndexDocument" => index,
        "ErrorDocument" => error,
        "RedirectAllRequestsTo" => props.website_redirect.as_ref().map(|r| object! {
            "HostName" => r.host_name.as_str(),
            "Protocol" => r.protocol.map(RedirectProtocol::as_str),
        }),
        "RoutingRules" => rules,
    }
    .into())
}

/// Who owns objects, which canned lists of who may read them need.
pub(super) fn ownership(
    at: &Node,
    given: Option<ObjectOwnership>,
    access: Option<BucketAccessControl>,
) -> Result<Value> {
    use BucketAccessControl::{BucketOwnerFullControl, BucketOwnerRead, Private};
    let needed = access.filter(|a| !matches!(a, Private | BucketOwnerRead | BucketOwnerFullControl));
    if given.is_none() && needed.is_none() {
        return Ok(Value::Undefined);
    }
    if let (Some(access), Some(ObjectOwnership::BucketOwnerEnforced)) = (needed, given) {
        bail!(
            at,
            "MustBeObjectownershipAccesscontrol",
            "objectOwnership must be set to \"ObjectWriter\" when accessControl is \"{}\"",
            access.as_str()
        );
    }
    let ownership = given.unwrap_or(ObjectOwnership::ObjectWriter).as_str();
    Ok(object! {"Rules" => array![object! {"ObjectOwnership" => ownership}]}.into())
}

/// Where what is done with the bucket is logged.
pub(super) fn access_logs(at: &Node, props: &BucketProps) -> Result<Value> {
    let (bucket, prefix) = (&props.server_access_logs_bucket, &props.server_access_logs_prefix);
    if bucket.is_none() && prefix.as_ref().is_none_or(String::is_empty) {
        return Ok(Value::Undefined);
    }
    let by_s3 = matches!(props.encryption, Some(BucketEncryption::KmsManaged | BucketEncryption::DsseManaged));
    if bucket.is_none() && by_s3 {
        bail!(
            at,
            "KmsManagedKeyNotSupportedForAccessLogs",
            "Default bucket encryption with KMS managed or DSSE managed key is not supported for Server Access Logging target buckets"
        );
    }
    if let Some(key) = bucket.as_ref().and_then(|b| b.encryption_key()).and_then(|k| k.key()) {
        key.grant_encrypt_decrypt(&ServicePrincipal::new(LOGGING))?;
    }
    Ok(object! {
        "DestinationBucketName" => bucket.as_ref().map(|b| b.bucket_name()),
        "LogFilePrefix" => prefix.clone(),
        "TargetObjectKeyFormat" => props.target_object_key_format.as_ref().map(TargetObjectKeyFormat::render),
    }
    .into())
}

const LOGGING: &str = "logging.s3.amazonaws.com";

impl Bucket {
    /// Allows S3 to write logs of another bucket, or of this one.
    pub(super) fn allow_log_delivery(&self, from: &Bucket, prefix: Option<&str>) -> Result<()> {
        if !feature_flags::enabled(self.base().node(), "@aws-cdk/aws-s3:serverAccessLogsUseBucketPolicy") {
            return self.log_delivery_write();
        }
        let objects = self.arn_for_objects(&format!("{}*", prefix.unwrap_or_default()));
        let statement = PolicyStatement::builder()
            .principal(ServicePrincipal::new(LOGGING))
            .action("s3:PutObject")
            .resource(objects)
            .build()?;
        if self.base().stack().is_same(from.base().stack()) {
            statement.add_condition("ArnLike", object! {"aws:SourceArn" => from.bucket_arn()})?;
            statement
                .add_condition("StringEquals", object! {"aws:SourceAccount" => from.base().env().account.as_str()})?;
        }
        self.add_to_resource_policy(statement).map(drop)
    }
}

/// Says that canned lists of who may read objects are known to be old.
pub(super) fn acknowledge_access(at: &Node) {
    Validations::of(at).acknowledge_once(
        "CloudFormation-Validate::W3045",
        "accessControl is deprecated, but we are still using it for historical reasons.",
    );
}

/// Warns that the logs of a bucket go to one whose policy is not the app's.
pub(super) fn warn_of_logs(at: &Node, bucket: &BucketRef) {
    Annotations::of(at).add_warning_v2(
        "@aws-cdk/aws-s3:accessLogsPolicyNotAdded",
        &format!("Unable to add necessary logging permissions to imported target bucket: {}", bucket.node().path()),
    );
}
