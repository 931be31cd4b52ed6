//! Every environment variable the command line reads, and files of the user.

use std::ffi::OsString;
use std::path::PathBuf;

use longshore_builder::RegistryConfig;

/// What the environment says.
#[derive(Debug, Clone, Default)]
pub(crate) struct Environment {
    /// `NO_COLOR`: no colours if set to anything; also implied by `TERM=dumb`.
    pub(crate) no_color: bool,
    /// `LONGSHORE_STATE`: the local folder; else `XDG_STATE_HOME/longshore`, else `HOME/.local/state/longshore`.
    pub(crate) state: Option<PathBuf>,
    /// `HOME/.cdk.json`.
    pub(crate) user_settings: Option<PathBuf>,
    /// `CDK_DOCKER`: the program that builds images.
    pub(crate) builder: Option<OsString>,
    /// `DOCKER_BUILDKIT`: passed on to the question whether BuildKit is there.
    pub(crate) docker_buildkit: Option<String>,
    /// `CDK_ROLE_SESSION_NAME`, else `aws-cdk-` and the user's name: what assumed roles are called in AWS's logs.
    pub(crate) role_session_name: String,
    /// `CDK_S3_FORCE_PATH_STYLE`: buckets are always in the path of an address.
    pub(crate) s3_path_style: bool,
    /// `AWS_ENDPOINT_URL_S3_FOR_CLOUDFORMATION`, else `AWS_ENDPOINT_URL`: S3 as CloudFormation sees it.
    pub(crate) s3_for_cloudformation: Option<String>,
    /// `AWS_CA_BUNDLE`, else `REQUESTS_CA_BUNDLE`.
    pub(crate) ca_bundle: Option<PathBuf>,
    /// `CDK_DOCKER_CREDS_FILE`, else `HOME/.cdk/cdk-docker-creds.json`: where passwords of registries are.
    pub(crate) docker_credentials: Option<PathBuf>,
    /// `JSII_NODE` or `JSII_RUNTIME`: the user names a jsii kernel for apps in Python and Java.
    pub(crate) kernel: bool,
    /// `DOCKER_CONFIG`, else `HOME/.docker`; `REGISTRY_AUTH_FILE`, else `XDG_RUNTIME_DIR/containers/auth.json`; `PATH`.
    pub(crate) registries: RegistryConfig,
    /// `LONGSHORE_REGISTRY_LOGINS`: what docker is given by this program as its credential helper.
    pub(crate) registry_logins: Option<String>,
    /// `CDK_DEFAULT_ACCOUNT`: what apps take when they name no account.
    pub(crate) default_account: Option<String>,
    /// `CDK_DEFAULT_REGION`, else `AWS_REGION`, else `AWS_DEFAULT_REGION`.
    pub(crate) default_region: Option<String>,
}

impl Environment {
    pub(crate) fn read() -> Self {
        let path = |name: &str| std::env::var_os(name).filter(|it| !it.is_empty()).map(PathBuf::from);
        let text = |name: &str| std::env::var(name).ok().filter(|it| !it.is_empty());
        let home = path("HOME").or_else(|| path("USERPROFILE"));
        let state_home = path("XDG_STATE_HOME").or_else(|| Some(home.as_ref()?.join(".local").join("state")));
        Self {
            no_color: path("NO_COLOR").is_some() || text("TERM").is_some_and(|term| term == "dumb"),
            state: path("LONGSHORE_STATE").or_else(|| Some(state_home?.join("longshore"))),
            docker_credentials: path("CDK_DOCKER_CREDS_FILE")
                .or_else(|| Some(home.as_ref()?.join(".cdk").join("cdk-docker-creds.json"))),
            registries: RegistryConfig {
                docker: path("DOCKER_CONFIG").or_else(|| Some(home.as_ref()?.join(".docker"))),
                containers: path("REGISTRY_AUTH_FILE")
                    .or_else(|| Some(path("XDG_RUNTIME_DIR")?.join("containers").join("auth.json"))),
                helper: std::env::current_exe().ok(),
                path: path("PATH").map(PathBuf::into_os_string),
            },
            registry_logins: text(RegistryConfig::LOGINS),
            user_settings: home.map(|home| home.join(".cdk.json")),
            builder: path("CDK_DOCKER").map(PathBuf::into_os_string),
            docker_buildkit: text("DOCKER_BUILDKIT"),
            role_session_name: text("CDK_ROLE_SESSION_NAME").unwrap_or_else(|| {
                let user = text("USER").or_else(|| text("LOGNAME")).or_else(|| text("USERNAME"));
                format!("aws-cdk-{}", user.unwrap_or_else(|| "noname".to_owned()))
            }),
            s3_path_style: text("CDK_S3_FORCE_PATH_STYLE").is_some_and(|it| it != "false" && it != "0"),
            s3_for_cloudformation: text("AWS_ENDPOINT_URL_S3_FOR_CLOUDFORMATION").or_else(|| text("AWS_ENDPOINT_URL")),
            ca_bundle: path("AWS_CA_BUNDLE").or_else(|| path("REQUESTS_CA_BUNDLE")),
            kernel: path("JSII_NODE").is_some() || path("JSII_RUNTIME").is_some(),
            default_account: text("CDK_DEFAULT_ACCOUNT"),
            default_region: text("CDK_DEFAULT_REGION")
                .or_else(|| text("AWS_REGION"))
                .or_else(|| text("AWS_DEFAULT_REGION")),
        }
    }
}
