//! What reads the items of a distributed map.

use std::rc::Rc;

use longshore_core::error::{Error, Result};
use longshore_core::object;
use longshore_core::value::{Object, Value};

use super::map::{given, positive};
use super::{FieldUtils, QueryLanguage, json_fields};
use crate::aws_iam::PolicyStatement;
use crate::aws_s3::BucketRef;
use crate::props::{options, text_enum};

/// What reads the items of a distributed map.
pub trait IItemReader {
    /// The bucket.
    ///
    /// # Errors
    /// When it is known only by a path.
    fn bucket(&self) -> Result<BucketRef>;

    /// The path to the name of the bucket.
    fn bucket_name_path(&self) -> Option<String> {
        None
    }

    /// The ARN of the call that reads.
    fn resource(&self) -> String;

    /// The most items.
    fn max_items(&self) -> Option<f64> {
        None
    }

    /// This as a definition has it.
    ///
    /// # Errors
    /// When a path is part of a text.
    fn render(&self, query_language: Option<QueryLanguage>) -> Result<Value>;

    /// What reading needs to be allowed.
    ///
    /// # Errors
    /// When a statement cannot be made.
    fn provide_policy_statements(&self) -> Result<Vec<PolicyStatement>>;

    /// What is wrong with this.
    fn validate_item_reader(&self) -> Vec<String>;
}

/// A handle of what reads items.
pub type ItemReaderRef = Rc<dyn IItemReader>;

/// Where objects are listed.
#[derive(Clone, Default)]
pub struct S3ObjectsItemReaderProps {
    /// The bucket.
    pub bucket: Option<BucketRef>,
    /// The path to the name of the bucket, where the bucket is not given.
    pub bucket_name_path: Option<String>,
    /// The most items. Default: all.
    pub max_items: Option<f64>,
    /// What the names of the objects begin with. Default: anything.
    pub prefix: Option<String>,
}

options! {
    /// The file in which the items are.
    #[derive(Clone)]
    pub struct S3FileItemReaderProps, new(key: String) {
        /// The bucket.
        pub bucket: Option<BucketRef>,
        /// The path to the name of the bucket, where the bucket is not given.
        pub bucket_name_path: Option<String>,
        /// The most items. Default: all.
        pub max_items: Option<f64>,
        /// The name of the object.
        pub key: String,
    }
}

options! {
    /// The table in which the items are.
    #[derive(Clone)]
    pub struct S3CsvItemReaderProps, new(key: String) {
        /// The bucket.
        pub bucket: Option<BucketRef>,
        /// The path to the name of the bucket, where the bucket is not given.
        pub bucket_name_path: Option<String>,
        /// The most items. Default: all.
        pub max_items: Option<f64>,
        /// The name of the object.
        pub key: String,
        /// The names of the columns. Default: the first row.
        pub csv_headers: Option<CsvHeaders>,
        /// What is between columns. Default: commas.
        pub csv_delimiter: Option<CsvDelimiter>,
    }
}

text_enum! {
    /// Where the names of columns are.
    pub enum CsvHeaderLocation {
        /// In the first row.
        FirstRow = "FIRST_ROW",
        /// In the definition.
        Given = "GIVEN",
    }
}
text_enum! {
    /// What is between columns.
    pub enum CsvDelimiter {
        /// Commas.
        Comma = "COMMA",
        /// Vertical bars.
        Pipe = "PIPE",
        /// Semicolons.
        Semicolon = "SEMICOLON",
        /// Spaces.
        Space = "SPACE",
        /// Tabs.
        Tab = "TAB",
    }
}

/// The names of columns.
#[derive(Clone, Debug)]
pub struct CsvHeaders {
    /// Where they are.
    pub header_location: CsvHeaderLocation,
    /// The names, where they are not in the file.
    pub headers: Option<Vec<String>>,
}

impl CsvHeaders {
    /// Those in the first row.
    pub fn use_first_row() -> Self {
        Self { header_location: CsvHeaderLocation::FirstRow, headers: None }
    }

    /// These.
    pub fn r#use(headers: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let headers = headers.into_iter().map(Into::into).collect();
        Self { header_location: CsvHeaderLocation::Given, headers: Some(headers) }
    }
}

/// Where items are: a bucket, or a path to the name of one.
struct Place<'a>(&'a Option<BucketRef>, &'a Option<String>);

impl Place<'_> {
    fn bucket(&self) -> Result<BucketRef> {
        self.0.clone().ok_or_else(|| Error::new("BucketUndefined", "`bucket` is undefined"))
    }

    fn render(&self) -> Object {
        let mut out = Object::new();
        if let Some(bucket) = self.0 {
            out.insert("Bucket".to_owned(), bucket.bucket_name().into());
        }
        if let Some(path) = given(self.1) {
            out.insert("Bucket".to_owned(), path.into());
        }
        out
    }

    fn validate(&self) -> Vec<String> {
        match (self.0.is_some(), given(self.1).is_some()) {
            (true, true) => vec!["Provide either `bucket` or `bucketNamePath`, but not both".to_owned()],
            (false, false) => vec!["Provide either `bucket` or `bucketNamePath`".to_owned()],
            _ => Vec::new(),
        }
    }
}

pub(super) fn called(operation: &str) -> String {
    format!("arn:{}:states:::s3:{operation}", longshore_core::intrinsics::Aws::partition())
}

/// Arguments as they are called in the language.
pub(super) fn arguments(language: Option<QueryLanguage>, of: Object) -> Object {
    match language {
        Some(QueryLanguage::Jsonata) => object! {"Arguments" => of},
        _ => object! {"Parameters" => of},
    }
}

/// The names of the objects in a bucket as items.
#[derive(Clone)]
pub struct S3ObjectsItemReader {
    props: S3ObjectsItemReaderProps,
}

impl S3ObjectsItemReader {
    /// Takes the names of the objects in a bucket as items.
    pub fn new(props: S3ObjectsItemReaderProps) -> Self {
        Self { props }
    }

    /// What the names of the objects begin with.
    pub fn prefix(&self) -> Option<String> {
        self.props.prefix.clone()
    }

    fn place(&self) -> Place<'_> {
        Place(&self.props.bucket, &self.props.bucket_name_path)
    }
}

impl IItemReader for S3ObjectsItemReader {
    fn bucket(&self) -> Result<BucketRef> {
        self.place().bucket()
    }

    fn bucket_name_path(&self) -> Option<String> {
        self.props.bucket_name_path.clone()
    }

    fn resource(&self) -> String {
        called("listObjectsV2")
    }

    fn max_items(&self) -> Option<f64> {
        self.props.max_items
    }

    fn render(&self, query_language: Option<QueryLanguage>) -> Result<Value> {
        let of = json_fields! {..self.place().render(), "Prefix" => given(&self.props.prefix)};
        let rendered = json_fields! {
            "Resource" => self.resource(),
            "ReaderConfig" => positive(self.props.max_items).map(|n| object! {"MaxItems" => n}),
            ..arguments(query_language, of)
        };
        Ok(FieldUtils::render_object(rendered)?.into())
    }

    fn provide_policy_statements(&self) -> Result<Vec<PolicyStatement>> {
        let resource = self.props.bucket.as_ref().map_or_else(|| "*".to_owned(), |b| b.bucket_arn());
        Ok(vec![PolicyStatement::builder().action("s3:ListBucket").resource(resource).build()?])
    }

    fn validate_item_reader(&self) -> Vec<String> {
        self.place().validate()
    }
}

impl From<S3ObjectsItemReader> for ItemReaderRef {
    fn from(reader: S3ObjectsItemReader) -> Self {
        Rc::new(reader)
    }
}

/// What a file of some type says of its items.
fn render_file(props: &S3FileItemReaderProps, config: Object, language: Option<QueryLanguage>) -> Result<Value> {
    let place = Place(&props.bucket, &props.bucket_name_path);
    let rendered = json_fields! {
        "Resource" => called("getObject"),
        "ReaderConfig" => config,
        ..arguments(language, json_fields! {..place.render(), "Key" => props.key.as_str()})
    };
    Ok(FieldUtils::render_object(rendered)?.into())
}

/// Writes a reader of files of one type.
macro_rules! file_reader {
    ($(#[$m:meta])* $Class:ident($Props:ident), $text:literal, |$props:ident| $more:expr) => {
        $(#[$m])*
        #[derive(Clone)]
        pub struct $Class {
            props: S3FileItemReaderProps,
            more: Object,
        }

        impl $Class {
            /// Reads items from a file.
            pub fn new($props: $Props) -> Self {
                let more: Object = $more;
                #[allow(clippy::needless_update, reason = "one of the types has more")]
                let props = S3FileItemReaderProps {
                    bucket: $props.bucket,
                    bucket_name_path: $props.bucket_name_path,
                    max_items: $props.max_items,
                    key: $props.key,
                };
                Self { props, more }
            }

            /// The name of the object.
            pub fn key(&self) -> String {
                self.props.key.clone()
            }
        }

        impl IItemReader for $Class {
            fn bucket(&self) -> Result<BucketRef> {
                Place(&self.props.bucket, &self.props.bucket_name_path).bucket()
            }

            fn bucket_name_path(&self) -> Option<String> {
                self.props.bucket_name_path.clone()
            }

            fn resource(&self) -> String {
                called("getObject")
            }

            fn max_items(&self) -> Option<f64> {
                self.props.max_items
            }

            fn render(&self, query_language: Option<QueryLanguage>) -> Result<Value> {
                let config = json_fields! {
                    "InputType" => $text,
                    "MaxItems" => positive(self.props.max_items),
                    ..self.more.clone()
                };
                render_file(&self.props, config, query_language)
            }

            fn provide_policy_statements(&self) -> Result<Vec<PolicyStatement>> {
                let Some(bucket) = &self.props.bucket else { return Ok(Vec::new()) };
                let resource = super::result_writer::objects_of(&bucket.bucket_name());
                Ok(vec![PolicyStatement::builder().action("s3:GetObject").resource(resource).build()?])
            }

            fn validate_item_reader(&self) -> Vec<String> {
                Place(&self.props.bucket, &self.props.bucket_name_path).validate()
            }
        }

        impl From<$Class> for ItemReaderRef {
            fn from(reader: $Class) -> Self {
                Rc::new(reader)
            }
        }
    };
}

file_reader! {
    /// The items of a list in JSON.
    S3JsonItemReader(S3FileItemReaderProps), "JSON", |props| Object::new()
}
file_reader! {
    /// The lines of a file, each of which is JSON.
    S3JsonLItemReader(S3FileItemReaderProps), "JSONL", |props| Object::new()
}
file_reader! {
    /// The objects that an inventory of a bucket lists.
    S3ManifestItemReader(S3FileItemReaderProps), "MANIFEST", |props| Object::new()
}
file_reader! {
    /// The rows of a table.
    S3CsvItemReader(S3CsvItemReaderProps), "CSV", |props| {
        let headers = props.csv_headers.unwrap_or_else(CsvHeaders::use_first_row);
        json_fields! {
            "CSVDelimiter" => props.csv_delimiter,
            "CSVHeaderLocation" => headers.header_location,
            "CSVHeaders" => headers.headers
        }
    }
}
