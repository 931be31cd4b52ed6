//! Synthesizers, the client's own among them.

use std::cell::{OnceCell, RefCell};
use std::rc::Rc;

use longshore_core::assets::{DockerImageAssetLocation, DockerImageAssetSource, FileAssetLocation, FileAssetSource};
use longshore_core::error::{Error, Result};
use longshore_core::stack::Stack;
use longshore_core::synthesis::SynthesisSession;
use longshore_core::synthesizers::{
    self, BootstraplessSynthesizer, CliCredentialsStackSynthesizer, DefaultStackSynthesizer, LegacyStackSynthesizer,
    NestedStackSynthesizer, StackSynthesizer,
};
use serde_json::Value as Json;

use super::building::{Session, stack_properties};
use super::{call, get};
use crate::class::{Class, Member, Native};
use crate::guest::Guest;
use crate::kernel::Kernel;
use crate::object::Object;
use crate::wire::{Arguments, ToWire as _, bound};

pub(super) static CLASSES: &[&Class] =
    &[&SYNTHESIZER, &STACK_SYNTHESIZER, &DEFAULT, &LEGACY, &CLI, &BOOTSTRAPLESS, &NESTED];

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
        false => Rc::new(GuestSynthesizer { inner: Some(inner), ..GuestSynthesizer::whole(Guest::new(k, this)) }),
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
    members: &[
        Member::Call("bind", |k, o, a| guest(o)?.of_stack.bind(a.get(k, 0)?).map(|()| Json::Null)),
        Member::Get("boundStack", |k, o| guest(o)?.of_stack.stack()?.wire(k)),
        Member::Get("bootstrapQualifier", |_, _| Ok(Json::Null)),
        Member::Get("cloudFormationExecutionRole", |_, _| Ok(Json::Null)),
        Member::Get("lookupRole", |_, _| Ok(Json::Null)),
        Member::Call("synthesizeTemplate", |k, o, a| {
            let of_stack = &guest(o)?.of_stack;
            a.at_most(2)?;
            of_stack.lookup_role.replace(a.get(k, 1)?);
            synthesizers::template_asset(&of_stack.stack()?, &session(k, a, 0)?)?.wire(k)
        }),
        Member::Call("synthesizeStackTemplate", |k, _, a| {
            synthesizers::template_asset(&a.get::<Stack>(k, 0)?, &session(k, a, 1)?).map(|_| Json::Null)
        }),
        Member::Call("emitArtifact", |k, o, a| {
            emit(k, &guest(o)?.of_stack.stack()?, &session(k, a, 0)?, a.json(1)).map(|()| Json::Null)
        }),
        Member::Call("emitStackArtifact", |k, _, a| {
            emit(k, &a.get::<Stack>(k, 0)?, &session(k, a, 1)?, a.json(2)).map(|()| Json::Null)
        }),
        Member::Call("addBootstrapVersionRule", |k, o, a| {
            let stack = guest(o)?.of_stack.stack()?;
            synthesizers::add_bootstrap_version_rule(&stack, a.get(k, 0)?, &a.get::<String>(k, 1)?)?;
            Ok(Json::Null)
        }),
        Member::Call("cloudFormationLocationFromFileAsset", |k, o, a| {
            let to = k.assembly_value("aws-cdk-lib.cloud_assembly_schema.FileDestination", a.json(0))?;
            synthesizers::file_location(&guest(o)?.of_stack.stack()?, &to).wire(k)
        }),
        Member::Call("cloudFormationLocationFromDockerImageAsset", |k, o, a| {
            let to = k.assembly_value("aws-cdk-lib.cloud_assembly_schema.DockerImageDestination", a.json(0))?;
            synthesizers::image_location(&guest(o)?.of_stack.stack()?, &to).wire(k)
        }),
    ],
    base: Some(&SYNTHESIZER),
    upcasts: &[],
};

fn session(k: &Kernel, a: &Arguments<'_>, at: usize) -> Result<SynthesisSession> {
    Ok(k.object(a.json(at))?.this::<Session>()?.0)
}

fn emit(k: &Kernel, stack: &Stack, session: &SynthesisSession, options: &Json) -> Result<()> {
    let properties = stack_properties(k, options)?;
    let after = properties.additional_dependencies.clone().unwrap_or_default();
    session.add_stack(stack, properties, &after)
}

/// The synthesizer of the client that an object is.
fn guest(object: &Rc<Object>) -> Result<GuestSynthesizer> {
    let handle = object.this::<Handle>()?;
    let guest = handle.as_any().and_then(|any| any.downcast_ref::<GuestSynthesizer>()).cloned();
    guest.ok_or_else(|| crate::protocol::fault(format!("{} is no synthesizer of the client", object.reference)))
}

/// What the base class of the client's synthesizers knows of their stack.
#[derive(Default)]
struct OfStack {
    stack: OnceCell<Stack>,
    /// The role for lookups that the template was synthesized with.
    lookup_role: RefCell<Option<String>>,
}

impl OfStack {
    fn bind(&self, stack: Stack) -> Result<()> {
        self.stack.set(stack).map_err(|stack| {
            Error::at(
                &stack,
                "StackSynthesizerOneStackCreate",
                "A StackSynthesizer can only be used for one Stack: create a new instance to use with a different Stack",
            )
        })
    }

    fn stack(&self) -> Result<Stack> {
        self.stack.get().cloned().ok_or_else(|| {
            Error::new(
                "StackSynthesizerBoundStackFirst",
                "The StackSynthesizer must be bound to a Stack first before boundStack() can be called",
            )
        })
    }
}

/// A synthesizer of which some or all members are the client's.
#[derive(Clone)]
pub(crate) struct GuestSynthesizer {
    guest: Guest,
    /// The library's synthesizer that the client's class extends.
    inner: Option<Handle>,
    /// What one stack uses.
    bound: OnceCell<Handle>,
    of_stack: Rc<OfStack>,
}

impl GuestSynthesizer {
    /// A synthesizer that is the client's altogether.
    pub(crate) fn whole(guest: Guest) -> Self {
        Self { guest, inner: None, bound: OnceCell::new(), of_stack: Rc::default() }
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

impl GuestSynthesizer {
    /// What the client's class says, or else the library's.
    fn said(&self, property: &str, library: impl FnOnce(&Handle) -> Option<String>) -> Option<String> {
        match self.guest.has(property) {
            true => self.guest.or_defer(self.guest.get(property)),
            false => library(&self.library().ok()?),
        }
    }
}

impl StackSynthesizer for GuestSynthesizer {
    fn for_stack(&self) -> Handle {
        Rc::new(Self { bound: OnceCell::new(), ..self.clone() })
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
        self.said("bootstrapQualifier", |library| library.bootstrap_qualifier())
    }

    fn cloud_formation_execution_role_arn(&self) -> Option<String> {
        self.said("cloudFormationExecutionRole", |library| library.cloud_formation_execution_role_arn())
    }

    fn deploy_role_arn(&self) -> Option<String> {
        self.library().ok()?.deploy_role_arn()
    }

    fn lookup_role_arn(&self) -> Option<String> {
        let given = self.of_stack.lookup_role.borrow().clone();
        given.or_else(|| self.said("lookupRole", |library| library.lookup_role_arn()))
    }

    fn lookup_options(&self) -> longshore_core::value::Object {
        self.library().map(|l| l.lookup_options()).unwrap_or_default()
    }

    fn as_any(&self) -> Option<&dyn std::any::Any> {
        Some(self)
    }
}
