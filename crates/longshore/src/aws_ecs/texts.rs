//! Enumerations and the texts that CloudFormation has for them.

/// Gives the variants of an enumeration their texts.
macro_rules! texts {
    ($Enum:ident { $($Variant:ident => $text:literal,)* }) => {
        impl $Enum {
            /// The text that templates have.
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$Variant => $text,)*
                }
            }
        }

        impl From<$Enum> for ::longshore_core::value::Value {
            fn from(variant: $Enum) -> Self {
                variant.as_str().into()
            }
        }

        impl ::std::fmt::Display for $Enum {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(self.as_str())
            }
        }
    };
}
pub(crate) use texts;
