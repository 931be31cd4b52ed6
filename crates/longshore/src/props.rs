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
/// the field; a field whose type is no `Option` must be set, which the compiler checks. After `=> Topic` may stand what [`props_new!`]
/// writes.
macro_rules! construct_props {
    (
        $(#[$m:meta])*
        pub struct $Props:ident => $Class:ident $(, new($($required:ident : $required_type:ty),*))? {
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

        $crate::props::constructor!($Class, $Props);
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

/// Writes a construct's public `new` around its private `make(scope, id, props)`.
///
/// Of a construct whose constructor fails nothing is in the tree, whatever it had made by then; what it added to others
/// stays. [`construct_props!`] contains this; alone it serves classes whose properties are declared otherwise.
macro_rules! constructor {
    ($Class:ident, $Props:ident) => {
        impl $Class {
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
                ::longshore_core::construct::all_or_nothing(scope, id, || Self::make(scope, id, props))
            }
        }
    };
}
pub(crate) use constructor;

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
