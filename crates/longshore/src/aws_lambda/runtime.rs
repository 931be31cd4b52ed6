//! What functions run on.

/// What a function runs on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Runtime {
    name: std::borrow::Cow<'static, str>,
    supports_inline_code: bool,
}

// Source: aws-cdk-lib 2.275.0 lambda.Runtime; runtimes that can no longer be deployed are left out.
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
    pub const NODEJS_LATEST: Runtime = Runtime::known("nodejs24.x", true);
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
        Self { name: std::borrow::Cow::Borrowed(name), supports_inline_code }
    }

    /// A runtime by its name; `supports_inline_code` says whether code can be in the template.
    pub fn new(name: impl Into<String>, supports_inline_code: bool) -> Self {
        Self { name: name.into().into(), supports_inline_code }
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
        RUNTIMES.contains(&self.name())
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
