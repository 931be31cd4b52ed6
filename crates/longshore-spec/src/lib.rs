//! The shape of every CloudFormation resource type, as the `Cfn…` classes of aws-cdk-lib have it: names, order, types,
//! attributes, tags and references, as data that is looked up by name.
//!
//! ```
//! let repository = longshore_spec::resource_type("AWS::ECR::Repository").expect("a known type");
//! assert_eq!((&*repository.module, &*repository.class), ("aws_ecr", "CfnRepository"));
//! let lifecycle = repository.property("lifecyclePolicy").expect("a known property");
//! assert_eq!(&*lifecycle.cfn_name, "LifecyclePolicy");
//! let longshore_spec::Type::Struct(policy) = &lifecycle.ty else { panic!("a struct") };
//! assert_eq!(&*repository.struct_type(*policy).name, "LifecyclePolicyProperty");
//! ```
//!
//! It holds no tokens and no template model: those belong to the construct engine, which looks up here what to do with a
//! value and [renders](ResourceType::render) it once its tokens are resolved. It never reads files and has no global state
//! but a cache of what was looked up.
//!
//! # Where the data comes from
//! `data/spec.bin` is written by `cargo xtask codegen` and never by hand. [`source`] names the versions it describes. Names,
//! optionality and attributes are those of the API description that aws-cdk-lib publishes; what that does not say
//! (CloudFormation names, order, the check of each value, tag styles, what an attribute or a reference stands for) is
//! observed by running every class. The npm package `@aws-cdk/aws-service-spec` is not the source, because the version that
//! aws-cdk-lib 2.275.0 was built from (0.1.222) cannot be had; the newest that can (0.1.216) is a month older.
//!
//! # How an L1 renders its properties
//! Source: observed with aws-cdk-lib 2.275.0; `tests/vectors/l1.json` records it.
//!
//! * The order in the template is the order of [`ResourceType::properties`] and [`StructType::properties`], whatever order
//!   the user wrote: CloudFormation names by UTF-16 code unit. Required ones do not come first. Two structs of
//!   `AWS::Serverless::Function` have no observable order of their own, see below.
//! * Properties that the type does not know are dropped silently, at every level. JSON values keep theirs and their order.
//! * A CloudFormation intrinsic (an object with the one key `Ref` or `Fn::…`) and a dynamic reference (a string
//!   `{{resolve:…}}`) pass every check and are rendered as they are, in place of a value of any type. Checking happens after
//!   tokens are resolved.
//! * `null` is rendered as `null` and passes every check but that for a required property. Empty lists and objects stay.
//! * A [`Type::Union`] is rendered as its first alternative that the value passes, so the alternatives' order matters. In
//!   `AWS::Serverless::Function` an earlier alternative can take every value of a later one (`KinesisEventProperty` is
//!   always taken for a `DynamoDBEventProperty`), and the properties that only the later one knows are lost.
//! * A [`Type::Tag`] renders `{Key, Value}` and nothing else.
//! * A [`Type::Timestamp`] takes a date, or a text of that form, and renders `YYYY-MM-DDThh:mm:ssZ`. An intrinsic in its place is a `TypeError`,
//!   `x.getTime is not a function`.
//!
//! # What an L1 refuses
//! Missing required properties of the resource itself are refused when the object is made, one at a time, in the order of
//! [`ResourceType::properties`]: name `MissingRequiredProperty`, message
//! `<path> [<cfn type>] is missing required property: <name>`. A value of a [`Type::Reference`] that is neither a string nor
//! a reference is refused there too: `TypeError`, `Property <name> should be one of iam.IRoleRef | string`
//! (the module without `aws_`).
//!
//! Everything else is refused when the template is made, all errors of a resource in one message. Its error has the name
//! `Error` and the message below after one `Resolution error: `; lines are indented by two blanks a level and the last
//! line ends with a period:
//!
//! ```text
//! Supplied properties not correct for "CfnRepositoryProps"
//!   <name>: <what is wrong>
//! ```
//!
//! | type | what is wrong |
//! |---|---|
//! | any, required | `required but missing` |
//! | String | `<json> should be a string` |
//! | Number | `<json> should be a number` |
//! | Boolean | `<json> should be a boolean` |
//! | Timestamp | `<json> should be a Date` |
//! | Json | `<json> should be an 'object'` (lists and null pass) |
//! | Tag | `<json> should have a 'key' and a 'value' property` |
//! | List | `<json> should be a list`, or `element <index>: ` and what is wrong with the first bad element |
//! | Map | `element '<key>': ` and what is wrong with the first bad value (a string is a map of its characters, a list of its elements) |
//! | Struct | `supplied properties not correct for "<struct>"`, indented below it every `<name>: <what is wrong>`; if it is no object at all, `Expected an object, but received: <json>` stands first |
//! | Union | `not one of the possible types`, indented below it `either: ` and then `or: ` with what is wrong for each |
//!
//! `<json>` is the value as `JSON.stringify` prints it. A property that is required and missing says only that. Errors
//! stand in the order of the template.
//!
//! [`ResourceType::render`] does all of this for any value type that implements [`Value`].

mod data;
mod model;
mod render;

pub use data::{all, by_cfn_type as resource_type, by_class as resource_type_by_class, classes, source};
pub use model::{
    Attribute, Property, Reference, ReferencePart, ReferenceTarget, ResourceType, StructType, TagProperty, TagStyle,
    Type, TypeRef,
};
pub use render::{Refusal, Value, View};
