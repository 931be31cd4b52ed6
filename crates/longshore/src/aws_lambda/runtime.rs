//! What functions run on.

use std::borrow::Cow;

use longshore_core::bundling::DockerImage;
use longshore_core::construct::Construct;

/// The language that a runtime is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RuntimeFamily {
    /// Node.js.
    Nodejs,
    /// Java.
    Java,
    /// Python.
    Python,
    /// .NET.
    DotnetCore,
    /// Go.
    Go,
    /// Ruby.
    Ruby,
    /// Any.
    Other,
}

/// What is known of a runtime by its name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LambdaRuntimeProps {
    /// Whether code can be in the template. Default false.
    pub supports_inline_code: Option<bool>,
    /// The image that code is built in. Default: that of SAM.
    pub bundling_docker_image: Option<String>,
    /// Whether CodeGuru can profile functions. Default false.
    pub supports_code_guru_profiling: Option<bool>,
    /// Whether versions can start from a snapshot. Default false.
    pub supports_snap_start: Option<bool>,
    /// Whether the runtime is another in other versions of Longshore. Default false.
    pub is_variable: Option<bool>,
}

/// What a function runs on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Runtime {
    name: Cow<'static, str>,
    supports_inline_code: bool,
    is_variable: bool,
    /// What the user says of a runtime of a name.
    custom: Option<Box<(Option<RuntimeFamily>, LambdaRuntimeProps)>>,
}

/// Declares runtimes that can no longer be deployed, and the list of all.
macro_rules! runtimes {
    (
        old { $($OLD:ident = $name:literal $inline:literal;)* }
        current { $($NAME:ident)* }
    ) => {
        impl Runtime {
            $(
                #[doc = concat!("`", $name, "`, which functions can no longer have.")]
                pub const $OLD: Runtime = Runtime::known($name, $inline);
            )*

            /// All runtimes that have a name here.
            pub const ALL: &[Runtime] = &[$(Runtime::$OLD,)* $(Runtime::$NAME,)*];
        }
    };
}
runtimes! {
    old {
        NODEJS = "nodejs" true;
        NODEJS_4_3 = "nodejs4.3" true;
        NODEJS_6_10 = "nodejs6.10" true;
        NODEJS_8_10 = "nodejs8.10" true;
        PYTHON_2_7 = "python2.7" true;
        DOTNET_CORE_1 = "dotnetcore1.0" false;
        DOTNET_CORE_2 = "dotnetcore2.0" false;
        DOTNET_CORE_2_1 = "dotnetcore2.1" false;
        DOTNET_CORE_3_1 = "dotnetcore3.1" false;
        GO_1_X = "go1.x" false;
        RUBY_2_5 = "ruby2.5" false;
        PROVIDED = "provided" false;
    }
    current {
        NODEJS_10_X NODEJS_12_X NODEJS_14_X NODEJS_16_X NODEJS_18_X NODEJS_20_X NODEJS_LATEST NODEJS_22_X NODEJS_24_X
        PYTHON_3_6 PYTHON_3_7 PYTHON_3_8 PYTHON_3_9 PYTHON_3_10 PYTHON_3_11 PYTHON_3_12 PYTHON_3_13 PYTHON_3_14
        JAVA_8 JAVA_8_CORRETTO JAVA_11 JAVA_17 JAVA_21 JAVA_25 JAVA_8_AL2023 JAVA_11_AL2023 JAVA_17_AL2023
        DOTNET_6 DOTNET_8 DOTNET_9 DOTNET_10 RUBY_2_7 RUBY_3_2 RUBY_3_3 RUBY_3_4 RUBY_4_0 PROVIDED_AL2 PROVIDED_AL2023
        FROM_IMAGE
    }
}

// Source: aws-cdk-lib 2.275.0 lambda.Runtime.
impl Runtime {
    /// The container image that the function is made of.
    pub const FROM_IMAGE: Runtime = Runtime::known("FROM_IMAGE", false);
    /// Node.js 10.
    pub const NODEJS_10_X: Runtime = Runtime::known("nodejs10.x", true);
    /// Node.js 12.
    pub const NODEJS_12_X: Runtime = Runtime::known("nodejs12.x", true);
    /// Node.js 14.
    pub const NODEJS_14_X: Runtime = Runtime::known("nodejs14.x", true);
    /// Node.js 16.
    pub const NODEJS_16_X: Runtime = Runtime::known("nodejs16.x", true);
    /// Node.js 18.
    pub const NODEJS_18_X: Runtime = Runtime::known("nodejs18.x", true);
    /// Node.js 20.
    pub const NODEJS_20_X: Runtime = Runtime::known("nodejs20.x", true);
    /// The newest Node.js that version 2.275.0 of the CDK knows.
    pub const NODEJS_LATEST: Runtime = Runtime::known_as("nodejs24.x", true, true);
    /// Node.js 22.
    pub const NODEJS_22_X: Runtime = Runtime::known("nodejs22.x", true);
    /// Node.js 24.
    pub const NODEJS_24_X: Runtime = Runtime::known("nodejs24.x", true);
    /// Python 3.6.
    pub const PYTHON_3_6: Runtime = Runtime::known("python3.6", true);
    /// Python 3.7.
    pub const PYTHON_3_7: Runtime = Runtime::known("python3.7", true);
    /// Python 3.8.
    pub const PYTHON_3_8: Runtime = Runtime::known("python3.8", true);
    /// Python 3.9.
    pub const PYTHON_3_9: Runtime = Runtime::known("python3.9", true);
    /// Python 3.10.
    pub const PYTHON_3_10: Runtime = Runtime::known("python3.10", true);
    /// Python 3.11.
    pub const PYTHON_3_11: Runtime = Runtime::known("python3.11", true);
    /// Python 3.12.
    pub const PYTHON_3_12: Runtime = Runtime::known("python3.12", true);
    /// Python 3.13.
    pub const PYTHON_3_13: Runtime = Runtime::known("python3.13", true);
    /// Python 3.14.
    pub const PYTHON_3_14: Runtime = Runtime::known("python3.14", true);
    /// Java 8.
    pub const JAVA_8: Runtime = Runtime::known("java8", false);
    /// Java 8 of Corretto.
    pub const JAVA_8_CORRETTO: Runtime = Runtime::known("java8.al2", false);
    /// Java 11.
    pub const JAVA_11: Runtime = Runtime::known("java11", false);
    /// Java 17.
    pub const JAVA_17: Runtime = Runtime::known("java17", false);
    /// Java 21.
    pub const JAVA_21: Runtime = Runtime::known("java21", false);
    /// Java 25.
    pub const JAVA_25: Runtime = Runtime::known("java25", false);
    /// Java 8 on Amazon Linux 2023.
    pub const JAVA_8_AL2023: Runtime = Runtime::known("java8.al2023", false);
    /// Java 11 on Amazon Linux 2023.
    pub const JAVA_11_AL2023: Runtime = Runtime::known("java11.al2023", false);
    /// Java 17 on Amazon Linux 2023.
    pub const JAVA_17_AL2023: Runtime = Runtime::known("java17.al2023", false);
    /// .NET 6.
    pub const DOTNET_6: Runtime = Runtime::known("dotnet6", false);
    /// .NET 8.
    pub const DOTNET_8: Runtime = Runtime::known("dotnet8", false);
    /// .NET 9.
    pub const DOTNET_9: Runtime = Runtime::known("dotnet9", false);
    /// .NET 10.
    pub const DOTNET_10: Runtime = Runtime::known("dotnet10", false);
    /// Ruby 2.7.
    pub const RUBY_2_7: Runtime = Runtime::known("ruby2.7", false);
    /// Ruby 3.2.
    pub const RUBY_3_2: Runtime = Runtime::known("ruby3.2", false);
    /// Ruby 3.3.
    pub const RUBY_3_3: Runtime = Runtime::known("ruby3.3", false);
    /// Ruby 3.4.
    pub const RUBY_3_4: Runtime = Runtime::known("ruby3.4", false);
    /// Ruby 4.0.
    pub const RUBY_4_0: Runtime = Runtime::known("ruby4.0", false);
    /// A runtime of the function's own, on Amazon Linux 2.
    pub const PROVIDED_AL2: Runtime = Runtime::known("provided.al2", false);
    /// A runtime of the function's own, on Amazon Linux 2023.
    pub const PROVIDED_AL2023: Runtime = Runtime::known("provided.al2023", false);

    const fn known(name: &'static str, supports_inline_code: bool) -> Self {
        Self::known_as(name, supports_inline_code, false)
    }

    const fn known_as(name: &'static str, supports_inline_code: bool, is_variable: bool) -> Self {
        Self { name: Cow::Borrowed(name), supports_inline_code, is_variable, custom: None }
    }

    /// A runtime by its name.
    pub fn new(name: impl Into<String>, family: Option<RuntimeFamily>, props: LambdaRuntimeProps) -> Self {
        Self {
            name: Cow::Owned(name.into()),
            supports_inline_code: props.supports_inline_code == Some(true),
            is_variable: props.is_variable == Some(true),
            custom: Some(Box::new((family, props))),
        }
    }

    /// The newest runtime of Python that all regions have.
    pub fn determine_latest_python_runtime(_: &dyn Construct) -> Self {
        Self::PYTHON_3_13
    }

    /// The language, where it is known.
    pub fn family(&self) -> Option<RuntimeFamily> {
        if let Some(custom) = &self.custom {
            return custom.0;
        }
        let families = [
            ("nodejs", RuntimeFamily::Nodejs),
            ("java", RuntimeFamily::Java),
            ("python", RuntimeFamily::Python),
            ("dotnet", RuntimeFamily::DotnetCore),
            ("go", RuntimeFamily::Go),
            ("ruby", RuntimeFamily::Ruby),
            ("provided", RuntimeFamily::Other),
        ];
        families.into_iter().find(|(start, _)| self.name.starts_with(start)).map(|(_, family)| family)
    }

    /// Whether the runtime is another in other versions of Longshore.
    pub fn is_variable(&self) -> bool {
        self.is_variable
    }

    /// Whether CodeGuru can profile functions.
    pub fn supports_code_guru_profiling(&self) -> bool {
        match &self.custom {
            Some(custom) => custom.1.supports_code_guru_profiling == Some(true),
            None => self.name.starts_with("java") || self.name.starts_with("python3."),
        }
    }

    /// The image that code is built in.
    pub fn bundling_image(&self) -> DockerImage {
        let given = self.custom.as_ref().and_then(|custom| custom.1.bundling_docker_image.clone());
        DockerImage::from_registry(given.unwrap_or_else(|| format!("public.ecr.aws/sam/build-{}", self.name)))
    }

    /// Tells whether both are of a name and a language, and agree on code in the template.
    pub fn runtime_equals(&self, other: &Runtime) -> bool {
        self.name == other.name
            && self.family() == other.family()
            && self.supports_inline_code == other.supports_inline_code
    }

    /// The name, such as `python3.13`.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Whether code can be in the template.
    pub fn supports_inline_code(&self) -> bool {
        self.supports_inline_code
    }

    /// Whether versions can start from a snapshot.
    // Source: aws-cdk-lib 2.275.0 lambda.Runtime.supportsSnapStart.
    pub fn supports_snap_start(&self) -> bool {
        const RUNTIMES: [&str; 12] = [
            "python3.12",
            "python3.13",
            "python3.14",
            "java11",
            "java17",
            "java21",
            "java25",
            "java11.al2023",
            "java17.al2023",
            "dotnet8",
            "dotnet9",
            "dotnet10",
        ];
        match &self.custom {
            Some(custom) => custom.1.supports_snap_start == Some(true),
            None => RUNTIMES.contains(&self.name()),
        }
    }

    pub(super) fn is_image(&self) -> bool {
        *self == Self::FROM_IMAGE
    }
}

/// The instruction set of a function.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Architecture {
    name: std::borrow::Cow<'static, str>,
    docker_platform: std::borrow::Cow<'static, str>,
}

impl std::fmt::Display for Runtime {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.name)
    }
}

impl Architecture {
    /// 64-bit x86.
    pub const X86_64: Architecture = Architecture::known("x86_64", "linux/amd64");
    /// 64-bit ARM.
    pub const ARM_64: Architecture = Architecture::known("arm64", "linux/arm64");

    const fn known(name: &'static str, docker_platform: &'static str) -> Self {
        Self { name: std::borrow::Cow::Borrowed(name), docker_platform: std::borrow::Cow::Borrowed(docker_platform) }
    }

    /// An instruction set by Lambda's name and Docker's platform for it.
    pub fn custom(name: impl Into<String>, docker_platform: impl Into<String>) -> Self {
        Self { name: name.into().into(), docker_platform: docker_platform.into().into() }
    }

    /// Lambda's name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Docker's platform.
    pub fn docker_platform(&self) -> &str {
        &self.docker_platform
    }
}
