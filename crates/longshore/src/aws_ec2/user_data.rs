//! What instances do when they start for the first time.

use std::cell::{OnceCell, RefCell};
use std::rc::Rc;

use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::Construct;
use longshore_core::error::{Error, Result};
use longshore_core::intrinsics::Fn;
use longshore_core::stack::Stack;

use super::OperatingSystemType;
use crate::aws_s3::BucketRef;

/// How commands for Linux are run.
#[derive(Clone, Debug, Default)]
pub struct LinuxUserDataOptions {
    /// The first line. Default `#!/bin/bash`.
    pub shebang: Option<String>,
}

/// How commands for Windows are run.
#[derive(Clone, Copy, Debug, Default)]
pub struct WindowsUserDataOptions {
    /// Whether they run at every start. Default false.
    pub persist: Option<bool>,
}

/// A file in a bucket that an instance copies.
#[derive(Clone)]
pub struct S3DownloadOptions {
    /// The bucket.
    pub bucket: BucketRef,
    /// The key.
    pub bucket_key: String,
    /// The path of the copy. Default: the key, in `/tmp` or `C:/temp`.
    pub local_file: Option<String>,
    /// The bucket's region. Default: the instance's.
    pub region: Option<String>,
}

/// A file that an instance runs.
#[derive(Clone, Debug, Default)]
pub struct ExecuteFileOptions {
    /// The path.
    pub file_path: String,
    /// The arguments. Default: none.
    pub arguments: Option<String>,
}

/// What instances do when they start for the first time, as users may define it.
pub trait IUserData {
    /// Adds commands.
    ///
    /// # Errors
    /// When there can be none.
    fn add_commands(&self, commands: Vec<String>) -> Result<()>;

    /// Adds commands that run at the end, also when one of the others fails.
    ///
    /// # Errors
    /// When there can be none.
    fn add_on_exit_commands(&self, commands: Vec<String>) -> Result<()>;

    /// The text that instances get.
    fn render(&self) -> String;

    /// Adds commands that copy a file from a bucket; returns the path of the copy.
    ///
    /// # Errors
    /// When there can be none.
    fn add_s3_download_command(&self, params: S3DownloadOptions) -> Result<String>;

    /// Adds commands that run a file.
    ///
    /// # Errors
    /// When there can be none.
    fn add_execute_file_command(&self, params: ExecuteFileOptions) -> Result<()>;

    /// Adds commands that tell CloudFormation at the end whether all went well.
    ///
    /// # Errors
    /// When there can be none.
    fn add_signal_on_exit_command(&self, resource: &dyn Construct) -> Result<()>;
}

/// What instances do when they start for the first time; clones are the same.
#[derive(Clone)]
pub struct UserData(Rc<Kind>);

enum Kind {
    Linux { options: LinuxUserDataOptions, lines: Lines },
    Windows { options: WindowsUserDataOptions, lines: Lines },
    Custom(RefCell<Vec<String>>),
    Multipart(MultipartUserData),
    Own(Box<dyn IUserData>),
}

#[derive(Default)]
struct Lines {
    commands: RefCell<Vec<String>>,
    on_exit: RefCell<Vec<String>>,
}

impl UserData {
    /// Commands for the shell of Linux.
    pub fn for_linux() -> Self {
        Self::for_linux_with(LinuxUserDataOptions::default())
    }

    /// Commands for a shell of Linux.
    pub fn for_linux_with(options: LinuxUserDataOptions) -> Self {
        Self(Rc::new(Kind::Linux { options, lines: Lines::default() }))
    }

    /// Commands for Windows' PowerShell.
    pub fn for_windows() -> Self {
        Self::for_windows_with(WindowsUserDataOptions::default())
    }

    /// Commands for Windows' PowerShell, with options.
    pub fn for_windows_with(options: WindowsUserDataOptions) -> Self {
        Self(Rc::new(Kind::Windows { options, lines: Lines::default() }))
    }

    /// Text as it is.
    pub fn custom(content: impl Into<String>) -> Self {
        Self(Rc::new(Kind::Custom(RefCell::new(vec![content.into()]))))
    }

    /// User data of the user's own kind.
    pub fn of(user_data: impl IUserData + 'static) -> Self {
        Self(Rc::new(Kind::Own(Box::new(user_data))))
    }

    /// Commands for an operating system.
    ///
    /// # Errors
    /// When the operating system is not known.
    pub fn for_operating_system(os: OperatingSystemType) -> Result<Self> {
        match os {
            OperatingSystemType::Linux => Ok(Self::for_linux()),
            OperatingSystemType::Windows => Ok(Self::for_windows()),
            OperatingSystemType::Unknown => Err(Error::new(
                "CannotDetermineUserData",
                "Cannot determine UserData for unknown operating system type",
            )),
        }
    }

    fn unsupported<T>(what: &str, code: &'static str) -> Result<T> {
        Err(Error::new(
            code,
            format!(
                "CustomUserData does not support {what}, use UserData.forLinux() or UserData.forWindows() instead."
            ),
        ))
    }

    /// Adds commands.
    ///
    /// # Errors
    /// When there are several parts, none of which is the one that commands are added to.
    pub fn add_commands(&self, commands: impl IntoIterator<Item = impl Into<String>>) -> Result<()> {
        let commands = commands.into_iter().map(Into::into);
        match &*self.0 {
            Kind::Linux { lines, .. } | Kind::Windows { lines, .. } => lines.commands.borrow_mut().extend(commands),
            Kind::Custom(lines) => lines.borrow_mut().extend(commands),
            Kind::Multipart(parts) => parts.default_part()?.add_commands(commands.collect::<Vec<_>>())?,
            Kind::Own(own) => own.add_commands(commands.collect())?,
        }
        Ok(())
    }

    /// Adds commands that run at the end, also when one of the others fails; the exit code is in `exitCode`, on Windows
    /// whether all went well in `success`.
    ///
    /// # Errors
    /// When the text is the user's, or there are several parts, none of which is the one that commands are added to.
    pub fn add_on_exit_commands(&self, commands: impl IntoIterator<Item = impl Into<String>>) -> Result<()> {
        let commands = commands.into_iter().map(Into::into);
        match &*self.0 {
            Kind::Linux { lines, .. } | Kind::Windows { lines, .. } => lines.on_exit.borrow_mut().extend(commands),
            Kind::Custom(_) => {
                return Self::unsupported("addOnExitCommands", "CustomUserDataDoesNotSupportAddOnExitCommands");
            }
            Kind::Multipart(parts) => parts.default_part()?.add_on_exit_commands(commands.collect::<Vec<_>>())?,
            Kind::Own(own) => own.add_on_exit_commands(commands.collect())?,
        }
        Ok(())
    }

    /// The text that instances get.
    pub fn render(&self) -> String {
        match &*self.0 {
            Kind::Linux { options, lines } => {
                let mut all = vec![options.shebang.clone().unwrap_or_else(|| "#!/bin/bash".into())];
                let on_exit = lines.on_exit.borrow();
                if !on_exit.is_empty() {
                    all.extend(["function exitTrap(){".into(), "exitCode=$?".into()]);
                    all.extend(on_exit.iter().cloned());
                    all.extend(["}".into(), "trap exitTrap EXIT".into()]);
                }
                all.extend(lines.commands.borrow().iter().cloned());
                all.join("\n")
            }
            Kind::Windows { options, lines } => {
                let mut all: Vec<String> = Vec::new();
                let on_exit = lines.on_exit.borrow();
                if !on_exit.is_empty() {
                    all.extend(["trap {".into(), "$success=($PSItem.Exception.Message -eq \"Success\")".into()]);
                    all.extend(on_exit.iter().cloned());
                    all.extend(["break".into(), "}".into()]);
                }
                all.extend(lines.commands.borrow().iter().cloned());
                if !on_exit.is_empty() {
                    all.push("throw \"Success\"".into());
                }
                let persist = if options.persist == Some(true) { "<persist>true</persist>" } else { "" };
                format!("<powershell>{}</powershell>{persist}", all.join("\n"))
            }
            Kind::Custom(lines) => lines.borrow().join("\n"),
            Kind::Multipart(parts) => parts.render(),
            Kind::Own(own) => own.render(),
        }
    }

    /// Adds commands that copy a file from a bucket; returns the path of the copy.
    ///
    /// # Errors
    /// As [`UserData::add_on_exit_commands`].
    pub fn add_s3_download_command(&self, params: S3DownloadOptions) -> Result<String> {
        let (bucket, key) = (params.bucket.bucket_name(), &params.bucket_key);
        let given = params.local_file.clone().filter(|f| !f.is_empty());
        let region = |flag: &str| params.region.as_ref().map(|r| format!(" {flag} {r}")).unwrap_or_default();
        match &*self.0 {
            Kind::Linux { .. } => {
                let path = given.unwrap_or_else(|| format!("/tmp/{key}"));
                let copy = format!("aws s3 cp 's3://{bucket}/{key}' '{path}'{}", region("--region"));
                self.add_commands([format!("mkdir -p $(dirname '{path}')"), copy])?;
                Ok(path)
            }
            Kind::Windows { .. } => {
                let path = given.unwrap_or_else(|| format!("C:/temp/{key}"));
                let read =
                    format!("Read-S3Object -BucketName '{bucket}' -key '{key}' -file '{path}' -ErrorAction Stop");
                let folder = format!("mkdir (Split-Path -Path '{path}' ) -ea 0");
                self.add_commands([folder, format!("{read}{}", region("-Region"))])?;
                Ok(path)
            }
            Kind::Custom(_) => {
                Self::unsupported("addS3DownloadCommand", "CustomUserDataDoesNotSupportAddS3DownloadCommand")
            }
            Kind::Multipart(parts) => parts.default_part()?.add_s3_download_command(params),
            Kind::Own(own) => own.add_s3_download_command(params),
        }
    }

    /// Adds commands that run a file and stop where it fails.
    ///
    /// # Errors
    /// As [`UserData::add_on_exit_commands`].
    pub fn add_execute_file_command(&self, params: ExecuteFileOptions) -> Result<()> {
        let (path, arguments) = (&params.file_path, params.arguments.as_deref().unwrap_or_default());
        match &*self.0 {
            Kind::Linux { .. } => self.add_commands([
                "set -e".to_owned(),
                format!("chmod +x '{path}'"),
                format!("'{path}' {arguments}").trim().to_owned(),
            ]),
            Kind::Windows { .. } => self.add_commands([
                format!("&'{path}' {arguments}").trim().to_owned(),
                format!("if (!$?) {{ Write-Error 'Failed to execute the file \"{path}\"' -ErrorAction Stop }}"),
            ]),
            Kind::Custom(_) => {
                Self::unsupported("addExecuteFileCommand", "CustomUserDataDoesNotSupportAddExecuteFileCommand")
            }
            Kind::Multipart(parts) => parts.default_part()?.add_execute_file_command(params),
            Kind::Own(own) => own.add_execute_file_command(params),
        }
    }

    /// Adds commands that tell CloudFormation at the end whether all went well; `resource` waits for it.
    ///
    /// # Errors
    /// As [`UserData::add_on_exit_commands`].
    pub fn add_signal_on_exit_command(&self, resource: &dyn Construct) -> Result<()> {
        let stack = Stack::of(resource)?;
        let (name, region) = (stack.stack_name(), stack.region());
        let of = || -> Result<String> {
            let child = resource.node().default_child()?;
            let id = child.as_ref().and_then(CfnResource::at).map(|r| r.logical_id().to_owned());
            id.ok_or_else(|| Error::at(resource, "NoDefaultChild", "the construct has no resource that could wait"))
        };
        match &*self.0 {
            Kind::Linux { .. } => self.add_on_exit_commands([format!("/opt/aws/bin/cfn-signal --stack {name} --resource {} --region {region} -e $exitCode || echo 'Failed to send Cloudformation Signal'", of()?)]),
            Kind::Windows { .. } => self.add_on_exit_commands([format!("cfn-signal --stack {name} --resource {} --region {region} --success ($success.ToString().ToLower())", of()?)]),
            Kind::Custom(_) => {
                Self::unsupported("addSignalOnExitCommand", "CustomUserDataDoesNotSupportAddSignalOnExitCommand")
            }
            Kind::Multipart(parts) => parts.default_part()?.add_signal_on_exit_command(resource),
            Kind::Own(own) => own.add_signal_on_exit_command(resource),
        }
    }
}

/// A part of user data as it is written.
#[derive(Clone, Debug, Default)]
pub struct MultipartBodyOptions {
    /// The type, such as `text/x-shellscript; charset="utf-8"`.
    pub content_type: String,
    /// How the text is encoded. Default: it is not said.
    pub transfer_encoding: Option<String>,
    /// The text. Default: none.
    pub body: Option<String>,
}

/// A part of user data of several parts.
#[derive(Clone)]
pub struct MultipartBody(Part);

#[derive(Clone)]
enum Part {
    UserData(UserData, String),
    Raw(MultipartBodyOptions),
}

impl MultipartBody {
    /// Scripts.
    pub const SHELL_SCRIPT: &'static str = "text/x-shellscript; charset=\"utf-8\"";
    /// Scripts that run early at every start.
    pub const CLOUD_BOOTHOOK: &'static str = "text/cloud-boothook; charset=\"utf-8\"";

    /// Other user data, of a type, by default [`MultipartBody::SHELL_SCRIPT`].
    pub fn from_user_data(user_data: &UserData, content_type: Option<&str>) -> Self {
        let content_type = content_type.filter(|t| !t.is_empty()).unwrap_or(Self::SHELL_SCRIPT);
        Self(Part::UserData(user_data.clone(), content_type.to_owned()))
    }

    /// Text as it is.
    pub fn from_raw_body(opts: MultipartBodyOptions) -> Self {
        Self(Part::Raw(opts))
    }

    /// The lines of the part.
    pub fn render_body_part(&self) -> Vec<String> {
        match &self.0 {
            Part::UserData(data, kind) => vec![
                format!("Content-Type: {kind}"),
                "Content-Transfer-Encoding: base64".into(),
                String::new(),
                Fn::base64(&data.render()),
            ],
            Part::Raw(raw) => {
                let mut lines = vec![format!("Content-Type: {}", raw.content_type)];
                lines.extend(raw.transfer_encoding.iter().map(|e| format!("Content-Transfer-Encoding: {e}")));
                lines.push(String::new());
                lines.extend(raw.body.clone());
                lines
            }
        }
    }
}

/// How user data of several parts is written.
#[derive(Clone, Debug, Default)]
pub struct MultipartUserDataOptions {
    /// The text between parts. Default `+AWS+CDK+User+Data+Separator==`.
    pub parts_separator: Option<String>,
}

/// User data of several parts; clones are the same.
#[derive(Clone)]
pub struct MultipartUserData(Rc<Multipart>);

struct Multipart {
    separator: String,
    parts: RefCell<Vec<MultipartBody>>,
    default: RefCell<Option<UserData>>,
    whole: OnceCell<UserData>,
}

impl MultipartUserData {
    /// Makes user data without any part.
    ///
    /// # Errors
    /// When the separator has characters that it cannot have.
    pub fn new(opts: MultipartUserDataOptions) -> Result<Self> {
        // Quirk(cdk): separator-range. The dash between comma and dot is a range, which has nothing but a dash in it.
        const PATTERN: &str = "[^a-zA-Z0-9()+,-./:=?]";
        let fine = |c: char| c.is_ascii_alphanumeric() || "()+,-./:=?".contains(c);
        let separator = opts.parts_separator.unwrap_or_else(|| "+AWS+CDK+User+Data+Separator==".into());
        if !separator.chars().all(fine) {
            return Err(Error::new(
                "InvalidCharactersInSeparator",
                format!("Invalid characters in separator. Separator has to match pattern {PATTERN}"),
            ));
        }
        Ok(Self(Rc::new(Multipart {
            separator,
            parts: RefCell::default(),
            default: RefCell::default(),
            whole: OnceCell::new(),
        })))
    }

    /// Adds a part.
    pub fn add_part(&self, part: MultipartBody) {
        self.0.parts.borrow_mut().push(part);
    }

    /// Adds user data as a part, which is a script; the first is the one that commands are added to.
    pub fn add_user_data_part(&self, user_data: &UserData) {
        self.add_user_data_part_with(user_data, None, None);
    }

    /// Adds user data as a part of a type; `make_default` says that it is the one that commands are added to.
    pub fn add_user_data_part_with(
        &self,
        user_data: &UserData,
        content_type: Option<&str>,
        make_default: Option<bool>,
    ) {
        self.add_part(MultipartBody::from_user_data(user_data, content_type));
        let mut default = self.0.default.borrow_mut();
        if make_default.unwrap_or(default.is_none()) {
            *default = Some(user_data.clone());
        }
    }

    fn default_part(&self) -> Result<UserData> {
        self.0.default.borrow().clone().ok_or_else(|| {
            Error::new(
                "MultipartUserDataRequiresDefaultUserData",
                "MultipartUserData only supports this operation if it has a default UserData. Call addUserDataPart with makeDefault=true.",
            )
        })
    }

    fn render(&self) -> String {
        let separator = &self.0.separator;
        let mut lines = vec![
            format!("Content-Type: multipart/mixed; boundary=\"{separator}\""),
            "MIME-Version: 1.0".to_owned(),
            String::new(),
        ];
        for part in self.0.parts.borrow().iter() {
            lines.push(format!("--{separator}"));
            lines.extend(part.render_body_part());
        }
        lines.extend([format!("--{separator}--"), String::new()]);
        lines.join("\n")
    }
}

impl std::ops::Deref for MultipartUserData {
    type Target = UserData;
    fn deref(&self) -> &UserData {
        self.0.whole.get_or_init(|| UserData(Rc::new(Kind::Multipart(self.clone()))))
    }
}

impl From<MultipartUserData> for UserData {
    fn from(parts: MultipartUserData) -> Self {
        (*parts).clone()
    }
}

impl From<&MultipartUserData> for UserData {
    fn from(parts: &MultipartUserData) -> Self {
        (**parts).clone()
    }
}

impl From<&UserData> for UserData {
    fn from(data: &UserData) -> Self {
        data.clone()
    }
}
