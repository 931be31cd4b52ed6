//! How constructs take their properties: a plain struct, and a builder on the construct itself.

/// Declares the properties of a construct once, for both ways of giving them.
///
/// ```text
/// construct_props! {
///     /// Properties of [`Topic`].
///     pub struct TopicProps => Topic {
///         /// The display name.
///         [into] display_name: Option<String>,
///         fifo: Option<bool>,
///     }
/// }
/// ```
///
/// makes `TopicProps`, `Topic::new(&scope, "Id", props)` around the class's private `Topic::make` (see [`constructor!`]), and
/// `Topic::builder(&scope, "Id")`, which ends in `build()` and calls `new`. A setter of an `[into]` field takes whatever converts into
/// the field; a field whose type is no `Option` must be set, which the compiler checks. After `=> Topic` may stand the name for
/// property injectors, `as "…"`, and what [`props_new!`] writes.
macro_rules! construct_props {
    (
        $(#[$m:meta])*
        pub struct $Props:ident => $Class:ident $(as $injected:literal)? $(, new($($required:ident : $required_type:ty),*))? {
            $( $(#[doc = $doc:literal])+ $([$into:ident])? $f:ident : $t:ty, )*
        }
    ) => {
        $(#[$m])*
        #[derive(Clone)]
        pub struct $Props {
            $( $(#[doc = $doc])+ pub $f: $t, )*
        }

        #[::bon::bon]
        impl $Class {
            /// Builds the construct from single properties; ends with `build()`.
            ///
            /// # Errors
            /// `build()` fails when a property is not valid, or the id is empty or taken.
            #[builder(start_fn = builder, finish_fn = build)]
            pub fn from_builder(
                #[builder(start_fn)] scope: &dyn ::longshore_core::construct::Construct,
                #[builder(start_fn, into)] id: ::std::string::String,
                $( $(#[doc = $doc])+ $(#[builder($into)])? $f: $t, )*
            ) -> ::longshore_core::error::Result<$Class> {
                $Class::new(scope, id, $Props { $($f),* })
            }
        }

        $crate::props::constructor!($Class $(as $injected)?, $Props);
        $crate::props::props_new! { $Props { $($f: $t),* } $(new($($required: $required_type),*))? }
    };
}
pub(crate) use construct_props;

/// Declares options of which some must be given: `Options::new(those)`, with all others unset.
///
/// ```text
/// options! {
///     /// A listener.
///     #[derive(Clone)]
///     pub struct Listener, new(port: f64) {
///         /// The port.
///         pub port: f64,
///         /// The protocol. Default: HTTP.
///         pub protocol: Option<Protocol>,
///     }
/// }
/// ```
macro_rules! options {
    (
        $(#[$m:meta])*
        pub struct $Options:ident, new($($required:ident : $required_type:ty),*) {
            $( $(#[$fm:meta])* pub $f:ident : $t:ty, )*
        }
    ) => {
        $(#[$m])*
        pub struct $Options { $( $(#[$fm])* pub $f: $t, )* }

        $crate::props::props_new! { $Options { $($f: $t),* } new($($required: $required_type),*) }
    };
}
pub(crate) use options;

/// Writes `new` of properties: it takes those that must be given, and leaves all others unset.
macro_rules! props_new {
    ($Props:ident { $($f:ident : $t:ty),* }) => {};
    ($Props:ident { $($f:ident : $t:ty),* } new($($required:ident : $required_type:ty),*)) => {
        impl $Props {
            /// What must be given, with everything else by default.
            #[allow(unused_variables, reason = "what is given takes the place of what is unset")]
            pub fn new($($required: impl Into<$required_type>),*) -> Self {
                let given = ($($required.into(),)*);
                $( let $f = $crate::props::Unset; )*
                let ($($required,)*) = given;
                Self { $( $f: $crate::props::Field::<$t>::value($f), )* }
            }
        }
    };
}
pub(crate) use props_new;

/// A property that is not given.
pub(crate) struct Unset;

/// What a field of properties can be made of: its value, or nothing if it need not be given.
pub(crate) trait Field<T> {
    fn value(self) -> T;
}

impl<T> Field<T> for T {
    fn value(self) -> T {
        self
    }
}

impl<T> Field<Option<T>> for Unset {
    fn value(self) -> Option<T> {
        None
    }
}

/// Writes a construct's public `new` around its private `make(scope, id, props)`, and the name by which its properties are injected.
///
/// The name is that of the module and the class, as `aws-cdk-lib.aws-sns.Topic`, where none stands after `as`. Of a construct
/// whose constructor fails nothing is in the tree, whatever it had made by then; what it added to others stays.
/// [`construct_props!`] contains this; alone it serves classes whose properties are declared otherwise.
// Differs(cdk): injectable-constructs. Constructs that the official library has no injectors for, as those of assets, have them here.
macro_rules! constructor {
    ($Class:ident $(as $injected:literal)?, $Props:ident) => {
        impl $Class {
            /// The name by which [property injectors](longshore_core::property_injectors) know the class.
            pub const PROPERTY_INJECTION_ID: &'static str = $crate::props::injection_id!($Class $($injected)?);

            #[doc = concat!("Creates the construct in a scope, as [`", stringify!($Props), "`] say.")]
            ///
            /// # Errors
            /// When a property is not valid, or the id is empty or taken; the tree then has nothing of the construct.
            pub fn new(
                scope: &dyn ::longshore_core::construct::Construct,
                id: impl AsRef<str>,
                props: $Props,
            ) -> ::longshore_core::error::Result<Self> {
                let id = id.as_ref();
                let injection_id = Self::PROPERTY_INJECTION_ID;
                let props = ::longshore_core::property_injectors::injected(scope, id, injection_id, props);
                ::longshore_core::construct::all_or_nothing(scope, id, || Self::make(scope, id, props))
            }
        }
    };
}
pub(crate) use constructor;

/// The name by which property injectors know a class of the module: the one that is given, or one made of both.
// Quirk(cdk): injection-ids. Injectors know log groups by a module `aws-log`, and custom resources by `aws-custom-resources`.
macro_rules! injection_id {
    ($Class:ident $injected:literal) => {
        $injected
    };
    ($Class:ident) => {{
        const ID: &$crate::props::InjectionId = &$crate::props::InjectionId::of(module_path!(), stringify!($Class));
        ID.as_str()
    }};
}
pub(crate) use injection_id;

/// `aws-cdk-lib.aws-sns.Topic`, made at compile time of `longshore::aws_sns::topic` and `Topic`.
pub(crate) struct InjectionId {
    bytes: [u8; 96],
    length: usize,
}

impl InjectionId {
    pub(crate) const fn of(module_path: &str, class: &str) -> Self {
        let mut id = Self { bytes: [0; 96], length: 0 };
        id.push(b"aws-cdk-lib.", 0);
        // The module is what stands behind the name of the crate.
        id.push(module_path.as_bytes(), "longshore::".len());
        id.push(b".", 0);
        id.push(class.as_bytes(), 0);
        id
    }

    /// Adds what there is from a place on, up to a colon; underscores become hyphens.
    const fn push(&mut self, text: &[u8], from: usize) {
        let mut at = from;
        while at < text.len() && text[at] != b':' {
            self.bytes[self.length] = if text[at] == b'_' { b'-' } else { text[at] };
            self.length += 1;
            at += 1;
        }
    }

    pub(crate) const fn as_str(&self) -> &str {
        match std::str::from_utf8(self.bytes.split_at(self.length).0) {
            Ok(id) => id,
            Err(_) => "",
        }
    }
}

/// Declares an enum of texts: `as_str` gives what a template has.
///
/// ```text
/// text_enum! {
///     /// What is forwarded.
///     pub enum Protocol {
///         /// Plain.
///         Http = "HTTP",
///     }
/// }
/// ```
macro_rules! text_enum {
    ($(#[$m:meta])* pub enum $Enum:ident { $($(#[$vm:meta])* $Variant:ident = $text:literal,)* }) => {
        $(#[$m])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $Enum { $($(#[$vm])* $Variant,)* }

        $crate::props::enum_texts! { $Enum { $($Variant => $text,)* } }
    };
}
pub(crate) use text_enum;

/// Gives the variants of an enum that is declared elsewhere their texts.
macro_rules! enum_texts {
    ($Enum:ident { $($Variant:ident => $text:literal,)* }) => {
        impl $Enum {
            /// The text in a template.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$Variant => $text,)* }
            }
        }

        impl ::std::fmt::Display for $Enum {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl From<$Enum> for ::longshore_core::value::Value {
            fn from(of: $Enum) -> Self {
                of.as_str().into()
            }
        }
    };
}
pub(crate) use enum_texts;
