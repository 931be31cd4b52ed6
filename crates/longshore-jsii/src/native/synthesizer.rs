//! Synthesizers, the client's own among them.

use std::cell::OnceCell;
use std::rc::Rc;

use longshore_core::assets::{DockerImageAssetLocation, DockerImageAssetSource, FileAssetLocation, FileAssetSource};
use longshore_core::error::{Error, Result};
use longshore_core::stack::Stack;
use longshore_core::synthesis::SynthesisSession;
use longshore_core::synthesizers::{
    BootstraplessSynthesizer, CliCredentialsStackSynthesizer, DefaultStackSynthesizer, LegacyStackSynthesizer,
    NestedStackSynthesizer, StackSynthesizer,
};
use serde_json::Value as Json;

use super::{call, get};
use crate::class::{Class, Native};
use crate::guest::Guest;
use crate::kernel::Kernel;
use crate::object::Object;
use crate::wire::{Arguments, bound};

pub(super) static CLASSES: &[&Class] =
    &[&SYNTHESIZER, &STACK_SYNTHESIZER, &DEFAULT, &LEGACY, &CLI, &BOOTSTRAPLESS, &NESTED, &SESSION];

type Handle = Rc<dyn StackSynthesizer>;

bound!(std::rc::Rc<dyn longshore_core::synthesizers::StackSynthesizer>, SYNTHESIZER);

static SYNTHESIZER: Class = Class {
    fqn: "aws-cdk-lib.IStackSynthesizer",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        get!("bootstrapQualifier", Handle, |k, this| this.bootstrap_qualifier()),
        get!("cloudFormationExecutionRoleArn", Handle, |k, this| {
            this.cloud_formation_execution_role_arn().unwrap_or_default()
        }),
        get!("cloudFormationExecutionRole", Handle, |k, this| this.cloud_formation_execution_role_arn()),
        get!("deployRoleArn", Handle, |k, this| this.deploy_role_arn().unwrap_or_default()),
        get!("lookupRole", Handle, |k, this| this.lookup_role_arn()),
        call!("bind", Handle, |k, this, a| own(&this).bind(&a.get::<Stack>(k, 0)?)?),
        call!("reusableBind", Handle, |k, this, a| {
            let bound = own(&this).for_stack();
            bound.bind(&a.get::<Stack>(k, 0)?)?;
            bound
        }),
        call!("addFileAsset", Handle, |k, this, a| own(&this).add_file_asset(a.get::<FileAssetSource>(k, 0)?)?),
        call!("addDockerImageAsset", Handle, |k, this, a| {
            own(&this).add_docker_image_asset(a.get::<DockerImageAssetSource>(k, 0)?)?
        }),
        call!("synthesize", Handle, |k, this, a| {
            let session = k.object(a.json(0))?.this::<Session>()?;
            own(&this).synthesize(&session.0)?
        }),
    ],
    base: None,
    upcasts: &[],
};

/// The class of one of the library's synthesizers.
pub(super) fn class_of(synthesizer: &dyn StackSynthesizer) -> Option<&'static Class> {
    let any = synthesizer.as_any()?;
    let classes: [(bool, &Class); 5] = [
        (any.is::<DefaultStackSynthesizer>(), &DEFAULT),
        (any.is::<BootstraplessSynthesizer>(), &BOOTSTRAPLESS),
        (any.is::<CliCredentialsStackSynthesizer>(), &CLI),
        (any.is::<LegacyStackSynthesizer>(), &LEGACY),
        (any.is::<NestedStackSynthesizer>(), &NESTED),
    ];
    classes.into_iter().find_map(|(is, class)| is.then_some(class))
}

/// The library's behaviour of a synthesizer, whatever the client overrides.
fn own(handle: &Handle) -> Handle {
    handle
        .as_any()
        .and_then(|any| any.downcast_ref::<GuestSynthesizer>())
        .and_then(|guest| guest.delegate())
        .unwrap_or_else(|| Rc::clone(handle))
}

fn made(k: &Kernel, this: &Rc<Object>, inner: Handle) -> Result<Native> {
    Ok(Native::of(match this.overrides.is_empty() {
        true => inner,
        false => Rc::new(GuestSynthesizer { guest: Guest::new(k, this), inner: Some(inner), bound: OnceCell::new() }),
    }))
}

fn props<T: crate::wire::FromWire>(k: &Kernel, a: &Arguments<'_>) -> Result<T> {
    a.get(k, 0)
}

macro_rules! synthesizer {
    ($name:ident, $fqn:literal, |$k:ident, $a:ident| $make:expr, [$($fixed:expr),*]) => {
        static $name: Class = Class {
            fqn: $fqn,
            interface: false,
            create: Some(|$k, $a, this| {
                let _ = $a;
                made($k, this, Rc::new($make))
            }),
            statics: &[$($fixed),*],
            members: &[],
            base: Some(&SYNTHESIZER),
            upcasts: &[],
        };
    };
}

// Source: aws-cdk-lib 2.275.0, the static members of DefaultStackSynthesizer.
synthesizer!(
    DEFAULT,
    "aws-cdk-lib.DefaultStackSynthesizer",
    |k, a| {
        let synthesizer = DefaultStackSynthesizer::new(props(k, a)?);
        synthesizer.check()?;
        synthesizer
    },
    [
        super::fixed!("DEFAULT_QUALIFIER", |k, a| "hnb659fds"),
        super::fixed!(
            "DEFAULT_FILE_ASSETS_BUCKET_NAME",
            |k, a| "cdk-${Qualifier}-assets-${AWS::AccountId}-${AWS::Region}"
        ),
        super::fixed!("DEFAULT_IMAGE_ASSETS_REPOSITORY_NAME", |k, a| {
            "cdk-${Qualifier}-container-assets-${AWS::AccountId}-${AWS::Region}"
        }),
        super::fixed!("DEFAULT_FILE_ASSET_KEY_ARN_EXPORT_NAME", |k, a| "CdkBootstrap-${Qualifier}-FileAssetKeyArn"),
        super::fixed!("DEFAULT_FILE_ASSET_PREFIX", |k, a| ""),
        super::fixed!("DEFAULT_DOCKER_ASSET_PREFIX", |k, a| ""),
        super::fixed!("DEFAULT_BOOTSTRAP_STACK_VERSION_SSM_PARAMETER", |k, a| "/cdk-bootstrap/${Qualifier}/version"),
        super::fixed!("DEFAULT_DEPLOY_ROLE_ARN", |k, a| {
            "arn:${AWS::Partition}:iam::${AWS::AccountId}:role/cdk-${Qualifier}-deploy-role-${AWS::AccountId}-${AWS::Region}"
        }),
        super::fixed!("DEFAULT_CLOUDFORMATION_ROLE_ARN", |k, a| {
            "arn:${AWS::Partition}:iam::${AWS::AccountId}:role/cdk-${Qualifier}-cfn-exec-role-${AWS::AccountId}-${AWS::Region}"
        }),
        super::fixed!("DEFAULT_FILE_ASSET_PUBLISHING_ROLE_ARN", |k, a| {
            "arn:${AWS::Partition}:iam::${AWS::AccountId}:role/cdk-${Qualifier}-file-publishing-role-${AWS::AccountId}-${AWS::Region}"
        }),
        super::fixed!("DEFAULT_IMAGE_ASSET_PUBLISHING_ROLE_ARN", |k, a| {
            "arn:${AWS::Partition}:iam::${AWS::AccountId}:role/cdk-${Qualifier}-image-publishing-role-${AWS::AccountId}-${AWS::Region}"
        }),
        super::fixed!("DEFAULT_LOOKUP_ROLE_ARN", |k, a| {
            "arn:${AWS::Partition}:iam::${AWS::AccountId}:role/cdk-${Qualifier}-lookup-role-${AWS::AccountId}-${AWS::Region}"
        })
    ]
);
synthesizer!(LEGACY, "aws-cdk-lib.LegacyStackSynthesizer", |k, a| LegacyStackSynthesizer::new(), []);
synthesizer!(
    CLI,
    "aws-cdk-lib.CliCredentialsStackSynthesizer",
    |k, a| {
        let synthesizer = CliCredentialsStackSynthesizer::new(props(k, a)?);
        synthesizer.check()?;
        synthesizer
    },
    []
);
synthesizer!(
    BOOTSTRAPLESS,
    "aws-cdk-lib.BootstraplessSynthesizer",
    |k, a| BootstraplessSynthesizer::new(props(k, a)?),
    []
);

synthesizer!(
    NESTED,
    "aws-cdk-lib.NestedStackSynthesizer",
    |k, a| NestedStackSynthesizer::new(a.get::<Handle>(k, 0)?),
    []
);

/// The base of synthesizers that the client writes from the ground up.
static STACK_SYNTHESIZER: Class = Class {
    fqn: "aws-cdk-lib.StackSynthesizer",
    interface: false,
    create: Some(|k, _, this| {
        let handle: Handle = Rc::new(GuestSynthesizer::whole(Guest::new(k, this)));
        Ok(Native::of(handle))
    }),
    statics: &[],
    members: &[],
    base: Some(&SYNTHESIZER),
    upcasts: &[],
};

/// A synthesizer of which some or all members are the client's.
pub(crate) struct GuestSynthesizer {
    guest: Guest,
    /// The library's synthesizer that the client's class extends.
    inner: Option<Handle>,
    /// What one stack uses.
    bound: OnceCell<Handle>,
}

impl GuestSynthesizer {
    /// A synthesizer that is the client's altogether.
    pub(crate) fn whole(guest: Guest) -> Self {
        Self { guest, inner: None, bound: OnceCell::new() }
    }

    /// The library's synthesizer behind, bound to the stack if there is one.
    fn delegate(&self) -> Option<Handle> {
        self.inner.clone()
    }

    fn library(&self) -> Result<Handle> {
        self.bound.get().cloned().or_else(|| self.delegate()).ok_or_else(|| {
            Error::new("AbstractSynthesizer", format!("{} does not implement this member", self.guest.name()))
        })
    }
}

impl StackSynthesizer for GuestSynthesizer {
    fn for_stack(&self) -> Handle {
        Rc::new(Self { guest: self.guest.clone(), inner: self.inner.clone(), bound: OnceCell::new() })
    }

    fn bind(&self, stack: &Stack) -> Result<()> {
        let stack = self.guest.wire(stack.clone())?;
        if self.guest.has("reusableBind") {
            let bound = self.guest.call::<Handle>("reusableBind", &[stack])?;
            drop(self.bound.set(bound));
            return Ok(());
        }
        self.guest.call::<Json>("bind", &[stack]).map(|_| ())
    }

    fn add_file_asset(&self, asset: FileAssetSource) -> Result<FileAssetLocation> {
        if let Some(bound) = self.bound.get() {
            return bound.add_file_asset(asset);
        }
        match self.guest.has("addFileAsset") {
            true => self.guest.call("addFileAsset", &[self.guest.wire(asset)?]),
            false => self.library()?.add_file_asset(asset),
        }
    }

    fn add_docker_image_asset(&self, asset: DockerImageAssetSource) -> Result<DockerImageAssetLocation> {
        if let Some(bound) = self.bound.get() {
            return bound.add_docker_image_asset(asset);
        }
        match self.guest.has("addDockerImageAsset") {
            true => self.guest.call("addDockerImageAsset", &[self.guest.wire(asset)?]),
            false => self.library()?.add_docker_image_asset(asset),
        }
    }

    fn synthesize(&self, session: &SynthesisSession) -> Result<()> {
        if let Some(bound) = self.bound.get() {
            return bound.synthesize(session);
        }
        match self.guest.has("synthesize") {
            true => {
                let session = self.guest.wire(Session(session.clone()))?;
                self.guest.call::<Json>("synthesize", &[session]).map(|_| ())
            }
            false => self.library()?.synthesize(session),
        }
    }

    fn bootstrap_qualifier(&self) -> Option<String> {
        self.library().ok()?.bootstrap_qualifier()
    }

    fn cloud_formation_execution_role_arn(&self) -> Option<String> {
        self.library().ok()?.cloud_formation_execution_role_arn()
    }

    fn deploy_role_arn(&self) -> Option<String> {
        self.library().ok()?.deploy_role_arn()
    }

    fn lookup_role_arn(&self) -> Option<String> {
        self.library().ok()?.lookup_role_arn()
    }

    fn lookup_options(&self) -> longshore_core::value::Object {
        self.library().map(|l| l.lookup_options()).unwrap_or_default()
    }

    fn as_any(&self) -> Option<&dyn std::any::Any> {
        Some(self)
    }
}

/// The assembly while it is being made.
#[derive(Clone)]
pub(crate) struct Session(SynthesisSession);
bound!(Session, SESSION);

static SESSION: Class = Class {
    fqn: "aws-cdk-lib.ISynthesisSession",
    interface: true,
    create: None,
    statics: &[],
    members: &[],
    base: None,
    upcasts: &[],
};
