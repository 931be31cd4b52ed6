//! What a state machine does: states, or a definition that is there already.

use std::rc::Rc;

use longshore_core::construct::Construct;
use longshore_core::error::{Error, Result};
use longshore_core::object;
use longshore_core::stack::Stack;
use longshore_core::value::Object;

use super::{ChainableRef, IChainable, State, StateGraph, StateMachineProps, json_fields};
use crate::aws_s3_assets::{Asset, AssetOptions};

/// What a state machine does.
#[derive(Clone)]
pub struct DefinitionBody(Rc<Kind>);

enum Kind {
    File(Box<FileDefinitionBody>),
    Text(StringDefinitionBody),
    Chain(ChainDefinitionBody),
}

impl DefinitionBody {
    /// What a file says.
    pub fn from_file(path: impl Into<String>) -> Self {
        Self::from_file_with(path, AssetOptions::default())
    }

    /// What a file says, with options for its asset.
    pub fn from_file_with(path: impl Into<String>, options: AssetOptions) -> Self {
        FileDefinitionBody::new(path, options).into()
    }

    /// What a text says, in the Amazon States Language.
    pub fn from_string(definition: impl Into<String>) -> Self {
        StringDefinitionBody::new(definition).into()
    }

    /// States.
    pub fn from_chainable(chainable: &dyn IChainable) -> Self {
        ChainDefinitionBody::new(chainable).into()
    }

    pub(super) fn start_state(&self) -> Option<&State> {
        match &*self.0 {
            Kind::Chain(body) => Some(&body.start_state),
            _ => None,
        }
    }

    /// The properties of the resource that say what it does.
    pub(super) fn bind(
        &self,
        scope: &dyn Construct,
        props: &StateMachineProps,
        graph: Option<&StateGraph>,
    ) -> Result<Object> {
        match &*self.0 {
            Kind::File(body) => {
                let asset = Asset::new(scope, "DefinitionBody", body.options.clone().at(body.path.clone()))?;
                let location = object! {"Bucket" => asset.s3_bucket_name(), "Key" => asset.s3_object_key()};
                Ok(object! {"DefinitionS3Location" => location})
            }
            Kind::Text(body) => Ok(object! {"DefinitionString" => body.body.as_str()}),
            Kind::Chain(_) => {
                let graph = graph.ok_or_else(|| Error::new("MissingDefinition", "the definition has no states"))?;
                let definition = json_fields! {
                    ..graph.to_graph_json(props.query_language)?,
                    "Comment" => props.comment.clone(),
                    "QueryLanguage" => props.query_language
                };
                Ok(object! {"DefinitionString" => Stack::of(scope)?.to_json_string(definition, 0)})
            }
        }
    }
}

/// What a file says.
#[derive(Clone)]
pub struct FileDefinitionBody {
    path: String,
    options: AssetOptions,
}

impl FileDefinitionBody {
    /// Takes what a file says, with options for its asset.
    pub fn new(path: impl Into<String>, options: AssetOptions) -> Self {
        Self { path: path.into(), options }
    }

    /// The file.
    pub fn path(&self) -> &str {
        &self.path
    }
}

/// What a text says.
#[derive(Clone, Debug)]
pub struct StringDefinitionBody {
    body: String,
}

impl StringDefinitionBody {
    /// Takes what a text says, in the Amazon States Language.
    pub fn new(body: impl Into<String>) -> Self {
        Self { body: body.into() }
    }

    /// The text.
    pub fn body(&self) -> &str {
        &self.body
    }
}

/// States.
#[derive(Clone)]
pub struct ChainDefinitionBody {
    start_state: State,
}

impl ChainDefinitionBody {
    /// Takes states.
    pub fn new(chainable: &dyn IChainable) -> Self {
        Self { start_state: chainable.start_state() }
    }

    /// The first state.
    pub fn chainable(&self) -> ChainableRef {
        (&self.start_state).into()
    }
}

impl From<FileDefinitionBody> for DefinitionBody {
    fn from(body: FileDefinitionBody) -> Self {
        Self(Rc::new(Kind::File(Box::new(body))))
    }
}

impl From<StringDefinitionBody> for DefinitionBody {
    fn from(body: StringDefinitionBody) -> Self {
        Self(Rc::new(Kind::Text(body)))
    }
}

impl From<ChainDefinitionBody> for DefinitionBody {
    fn from(body: ChainDefinitionBody) -> Self {
        Self(Rc::new(Kind::Chain(body)))
    }
}
