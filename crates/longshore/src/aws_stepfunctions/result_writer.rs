//! What writes the results of a distributed map.

use longshore_core::error::Result;
use longshore_core::object;
use longshore_core::value::{Object, Value};

use super::item_reader::{arguments, called};
use super::map::given;
use super::{FieldUtils, QueryLanguage, json_fields};
use crate::aws_iam::PolicyStatement;
use crate::aws_s3::BucketRef;
use crate::props::{options, text_enum};

text_enum! {
    /// What is made of the results before they are written.
    pub enum Transformation {
        /// Nothing: they have the outputs and what is known of the executions.
        None = "NONE",
        /// A list of the outputs.
        Compact = "COMPACT",
        /// One list of the items of all outputs.
        Flatten = "FLATTEN",
    }
}
text_enum! {
    /// How results are written.
    pub enum OutputType {
        /// As one list.
        Json = "JSON",
        /// One in each line.
        Jsonl = "JSONL",
    }
}

/// How results are written.
#[derive(Clone, Copy, Debug)]
pub struct WriterConfigProps {
    /// What is made of them before.
    pub transformation: Transformation,
    /// How they are written.
    pub output_type: OutputType,
}

/// How results are written.
#[derive(Clone, Copy, Debug)]
pub struct WriterConfig(WriterConfigProps);

impl WriterConfig {
    /// Says how results are written.
    pub fn new(props: WriterConfigProps) -> Self {
        Self(props)
    }

    /// What is made of them before.
    pub fn transformation(&self) -> Transformation {
        self.0.transformation
    }

    /// How they are written.
    pub fn output_type(&self) -> OutputType {
        self.0.output_type
    }
}

/// The ARN of all objects in a bucket.
pub(super) fn objects_of(bucket_name: &str) -> String {
    format!("arn:{}:s3:::{bucket_name}/*", longshore_core::intrinsics::Aws::partition())
}

fn put_objects(bucket_name: Option<&str>) -> Result<Vec<PolicyStatement>> {
    let resource = bucket_name.map_or_else(|| "*".to_owned(), objects_of);
    let actions = ["s3:PutObject", "s3:GetObject", "s3:ListMultipartUploadParts", "s3:AbortMultipartUpload"];
    Ok(vec![PolicyStatement::builder().actions(actions).resource(resource).build()?])
}

options! {
    /// Where results are written.
    #[derive(Clone)]
    pub struct ResultWriterProps, new(bucket: BucketRef) {
        /// The bucket.
        pub bucket: BucketRef,
        /// What the names of the objects begin with. Default: nothing.
        pub prefix: Option<String>,
    }
}

/// What writes the results of a distributed map; the older form of [`ResultWriterV2`].
#[derive(Clone)]
pub struct ResultWriter(ResultWriterProps);

impl ResultWriter {
    /// Writes results into a bucket.
    pub fn new(props: ResultWriterProps) -> Self {
        Self(props)
    }

    /// The bucket.
    pub fn bucket(&self) -> &BucketRef {
        &self.0.bucket
    }

    /// What the names of the objects begin with.
    pub fn prefix(&self) -> Option<&str> {
        self.0.prefix.as_deref()
    }

    /// This as a definition has it.
    ///
    /// # Errors
    /// When a path is part of a text.
    pub fn render(&self, query_language: Option<QueryLanguage>) -> Result<Value> {
        Ok(self.render_in(query_language.unwrap_or(QueryLanguage::JsonPath))?.into())
    }

    pub(super) fn render_in(&self, language: QueryLanguage) -> Result<Object> {
        let place = json_fields! {"Bucket" => self.0.bucket.bucket_name(), "Prefix" => given(&self.0.prefix)};
        FieldUtils::render_object(json_fields! {"Resource" => called("putObject"), ..arguments(Some(language), place)})
    }

    /// What writing needs to be allowed.
    ///
    /// # Errors
    /// When a statement cannot be made.
    pub fn provide_policy_statements(&self) -> Result<Vec<PolicyStatement>> {
        put_objects(Some(&self.0.bucket.bucket_name()))
    }
}

/// Where and how results are written.
#[derive(Clone, Default)]
pub struct ResultWriterV2Props {
    /// The bucket. Default: they are in the output.
    pub bucket: Option<BucketRef>,
    /// The path to the name of the bucket, where the bucket is not given.
    pub bucket_name_path: Option<String>,
    /// What the names of the objects begin with. Default: nothing.
    pub prefix: Option<String>,
    /// How they are written. Default: as one list, with all that is known.
    pub writer_config: Option<WriterConfig>,
}

/// What writes the results of a distributed map.
#[derive(Clone)]
pub struct ResultWriterV2(ResultWriterV2Props);

impl ResultWriterV2 {
    /// Writes results.
    pub fn new(props: ResultWriterV2Props) -> Self {
        Self(props)
    }

    /// The bucket.
    pub fn bucket(&self) -> Option<&BucketRef> {
        self.0.bucket.as_ref()
    }

    /// The path to the name of the bucket.
    pub fn bucket_name_path(&self) -> Option<&str> {
        self.0.bucket_name_path.as_deref()
    }

    /// What the names of the objects begin with.
    pub fn prefix(&self) -> Option<&str> {
        self.0.prefix.as_deref()
    }

    /// How they are written.
    pub fn writer_config(&self) -> Option<WriterConfig> {
        self.0.writer_config
    }

    /// This as a definition has it.
    ///
    /// # Errors
    /// When a path is part of a text.
    pub fn render(&self, query_language: Option<QueryLanguage>) -> Result<Value> {
        Ok(self.render_in(query_language.unwrap_or(QueryLanguage::JsonPath))?.into())
    }

    pub(super) fn render_in(&self, language: QueryLanguage) -> Result<Object> {
        let p = &self.0;
        let mut rendered = Object::new();
        let path = given(&p.bucket_name_path);
        if p.bucket.is_some() || path.is_some() {
            let name = path.map(str::to_owned).or_else(|| p.bucket.as_ref().map(|b| b.bucket_name()));
            let place = json_fields! {"Bucket" => name, "Prefix" => given(&p.prefix)};
            rendered = json_fields! {"Resource" => called("putObject"), ..arguments(Some(language), place)};
        }
        if let Some(config) = p.writer_config {
            let config = object! {"OutputType" => config.output_type(), "Transformation" => config.transformation()};
            rendered.insert("WriterConfig".to_owned(), config.into());
        }
        FieldUtils::render_object(rendered)
    }

    /// What writing needs to be allowed.
    ///
    /// # Errors
    /// When a statement cannot be made.
    pub fn provide_policy_statements(&self) -> Result<Vec<PolicyStatement>> {
        match (&self.0.bucket, given(&self.0.bucket_name_path)) {
            (_, Some(_)) => put_objects(None),
            (Some(bucket), None) => put_objects(Some(&bucket.bucket_name())),
            (None, None) => Ok(Vec::new()),
        }
    }

    /// What is wrong with this.
    pub fn validate_result_writer(&self) -> Vec<String> {
        match (&self.0.bucket, given(&self.0.bucket_name_path)) {
            (Some(_), Some(_)) => vec!["Provide either `bucket` or `bucketNamePath`, but not both".to_owned()],
            _ => Vec::new(),
        }
    }
}
