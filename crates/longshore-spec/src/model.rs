//! What is known of one resource type.

/// One CloudFormation resource type and the class that stands for it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ResourceType {
    /// CloudFormation's name, such as `AWS::ECR::Repository`.
    pub cfn_type: Box<str>,
    /// aws-cdk-lib's module, such as `aws_ecr`; `core` for the classes at the top of the library.
    pub module: Box<str>,
    /// The class, such as `CfnRepository`.
    pub class: Box<str>,
    /// Whether the class can be made without any properties object.
    pub props_optional: bool,
    /// The properties in the order in which the class renders them into a template.
    pub properties: Vec<Property>,
    /// What `Fn::GetAtt` gives, by the names of the class.
    pub attributes: Vec<Attribute>,
    /// The property that holds the tags of a taggable resource.
    pub tags: Option<TagProperty>,
    /// How other classes refer to this one.
    pub reference: Option<Reference>,
    /// The structs that the properties are made of; a [`TypeRef`] points in here.
    pub types: Vec<StructType>,
}

impl ResourceType {
    /// Returns the property that the class calls `name` (camelCase).
    #[must_use]
    pub fn property(&self, name: &str) -> Option<&Property> {
        self.properties.iter().find(|p| &*p.name == name)
    }

    /// Returns the property that CloudFormation calls `cfn_name`.
    #[must_use]
    pub fn property_by_cfn_name(&self, cfn_name: &str) -> Option<&Property> {
        self.properties.iter().find(|p| &*p.cfn_name == cfn_name)
    }

    /// Returns the struct that a [`Type::Struct`] of this resource type means.
    ///
    /// A `TypeRef` is only good for the resource type it was found in.
    #[must_use]
    pub fn struct_type(&self, of: TypeRef) -> &StructType {
        &self.types[usize::from(of.0)]
    }

    /// Returns the class's full name, such as `aws-cdk-lib.aws_ecr.CfnRepository`.
    #[must_use]
    pub fn fqn(&self) -> String {
        match &*self.module {
            "core" => format!("aws-cdk-lib.{}", self.class),
            module => format!("aws-cdk-lib.{module}.{}", self.class),
        }
    }

    /// Returns the name of the class's properties, such as `CfnRepositoryProps`.
    #[must_use]
    pub fn props_name(&self) -> String {
        format!("{}Props", self.class)
    }
}

/// One property of a resource type or of a struct.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Property {
    /// CloudFormation's name, such as `KMSMasterKeyID`.
    pub cfn_name: Box<str>,
    /// The class's name, such as `kmsMasterKeyId`.
    pub name: Box<str>,
    /// Whether its absence is refused.
    pub required: bool,
    /// What a value has to be.
    pub ty: Type,
}

/// What a value has to be, and how it is rendered.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    /// A string.
    String,
    /// A number; the classes do not tell integers from others.
    Number,
    /// `true` or `false`.
    Boolean,
    /// A point in time.
    Timestamp,
    /// An object or a list, rendered as it is.
    Json,
    /// An object whose key `detailType` is rendered as `detail-type`, as the last key; otherwise as [`Type::Json`].
    EventPattern,
    /// `{key, value}`.
    Tag,
    /// A list.
    List(Box<Type>),
    /// An object with any keys; the keys are rendered as they are.
    Map(Box<Type>),
    /// An object with the properties of a struct; see [`ResourceType::struct_type`].
    Struct(TypeRef),
    /// The first of these that the value passes.
    Union(Vec<Type>),
    /// A string, or an object that refers to one of these resources and is turned into a string on construction.
    ///
    /// Only the resource's own properties have it; once constructed it is a [`Type::String`].
    Reference(Vec<ReferenceTarget>),
}

/// Names a struct within its resource type.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct TypeRef(pub(crate) u16);

/// A struct that properties of one resource type are made of.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct StructType {
    /// The name within the class, such as `LifecyclePolicyProperty`.
    pub name: Box<str>,
    /// The properties in the order in which they are rendered.
    pub properties: Vec<Property>,
}

/// What `Fn::GetAtt` gives under one name.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Attribute {
    /// CloudFormation's name, such as `Endpoint.Port`.
    pub cfn_name: Box<str>,
    /// The class's name, such as `attrEndpointPort`.
    pub name: Box<str>,
    /// What the value is; objects are [`Type::Json`].
    pub ty: Type,
}

/// Where a resource's tags go.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct TagProperty {
    /// CloudFormation's name, nearly always `Tags`.
    pub cfn_name: Box<str>,
    /// The class's name, nearly always `tags`.
    pub name: Box<str>,
    /// How the tags are written.
    pub style: TagStyle,
    /// The member of the class that holds the tag manager: `tags` (then the given tags are `tagsRaw`) or `cdkTagManager`.
    pub manager: Box<str>,
}

/// How the tags of a resource are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TagStyle {
    /// `[{Key, Value}]`.
    Standard,
    /// `[{Key, Value, PropagateAtLaunch}]`.
    Asg,
    /// `{key: value}`.
    Map,
}

/// How other classes refer to a resource: the interface its class implements.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Reference {
    /// The interface below `interfaces`, such as `aws_ecr.IRepositoryRef`.
    pub interface: Box<str>,
    /// The member of the class, such as `repositoryRef`.
    pub name: Box<str>,
    /// Its fields, such as `repositoryArn`, and what each is made of.
    pub fields: Vec<(Box<str>, Vec<ReferencePart>)>,
}

/// A piece of a reference's field; the pieces are joined.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ReferencePart {
    /// Text as it stands.
    Text(Box<str>),
    /// `Ref` of the resource.
    Ref,
    /// The part of the resource's `Ref` with this index (from 0) when it is split at `|`.
    RefPart(u8),
    /// `Fn::GetAtt` of the resource with this CloudFormation name.
    Attribute(Box<str>),
    /// The value that was given for the property with this camelCase name.
    Property(Box<str>),
    /// A pseudo parameter, such as `AWS::Region`.
    Pseudo(Box<str>),
}

/// A resource that a property can refer to.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ReferenceTarget {
    /// The interface below `interfaces`, such as `aws_iam.IRoleRef`.
    pub interface: Box<str>,
    /// The member that holds the reference, such as `roleRef`.
    pub member: Box<str>,
    /// The field of it that the property takes, such as `roleArn`.
    pub field: Box<str>,
}
