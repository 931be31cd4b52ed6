//! Applications: what deployment groups belong to.

use std::rc::Rc;

use longshore_core::arn::{ArnComponents, ArnFormat};
use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::object;
use longshore_core::resource::{PhysicalName, ResourceBase};
use longshore_core::stack::Stack;

use super::{components, name_problems};
use crate::props::construct_props;

/// What is known of an application.
struct Application {
    base: ResourceBase,
    name: String,
    arn: String,
}

impl Application {
    fn make(scope: &dyn Construct, id: &str, class: &str, platform: &str, name: PhysicalName) -> Result<Self> {
        let base = ResourceBase::new(scope, id, class, name)?;
        let resource = CfnResource::l1(
            base.node(),
            "Resource",
            "AWS::CodeDeploy::Application",
            object! { "ApplicationName" => base.physical_name(), "ComputePlatform" => platform },
        )?;
        let name = base.physical_name().to_owned();
        base.node().add_validation(move || name_problems("Application", &name));
        let arn = base.stack().format_arn(components("application", &resource.ref_()))?;
        let arn = base.arn_attribute(arn, |name| components("application", name));
        Ok(Self { name: base.name_attribute(resource.ref_()), arn, base })
    }

    fn by_name(scope: &dyn Construct, id: &str, name: &str) -> Result<Self> {
        let arn = Stack::of(scope)?.format_arn(components("application", name))?;
        let base = ResourceBase::imported_in(scope, id, "aws-cdk-lib.Resource", None, None)?;
        Ok(Self { base, name: name.to_owned(), arn })
    }

    fn by_arn(scope: &dyn Construct, id: &str, arn: &str) -> Result<Self> {
        let parts = ArnComponents::split(arn, ArnFormat::ColonResourceName);
        let name = parts.map_err(|e| e.with_path(scope.node().path()))?.resource_name;
        let base = ResourceBase::imported(scope, id, "aws-cdk-lib.Resource", Some(arn))?;
        Ok(Self { base, name: name.unwrap_or_else(|| "<invalid arn>".to_owned()), arn: arn.to_owned() })
    }
}

macro_rules! application {
    (
        $what:literal, $platform:literal, $class:literal,
        $Class:ident, $Props:ident, $IClass:ident, $Ref:ident, $from_name:ident, $from_arn:ident
    ) => {
        construct_props! {
            #[doc = concat!("Properties of an application of ", $what, ".")]
            #[derive(Default)]
            pub struct $Props => $Class {
                /// The name, at most 100 characters. Default: made by CloudFormation.
                [into] application_name: Option<PhysicalName>,
            }
        }

        #[doc = concat!("An application of ", $what, ", whoever owns it.")]
        pub trait $IClass: Construct {
            /// What all resources share: stack and environment.
            fn base(&self) -> &ResourceBase;

            /// The ARN.
            fn application_arn(&self) -> String;

            /// The name.
            fn application_name(&self) -> String;
        }

        #[doc = concat!("A handle of any application of ", $what, ".")]
        pub type $Ref = Rc<dyn $IClass>;

        #[doc = concat!("An application of ", $what, "; clones are the same.")]
        #[derive(Clone)]
        pub struct $Class(Rc<Application>);

        impl $Class {
            fn make(scope: &dyn Construct, id: &str, props: $Props) -> Result<Self> {
                let name = props.application_name.unwrap_or_default();
                Ok(Self(Rc::new(Application::make(scope, id, $class, $platform, name)?)))
            }

            /// An existing application of the stack's account and region.
            ///
            /// # Errors
            /// When the id is empty or taken.
            pub fn $from_name(scope: &dyn Construct, id: impl AsRef<str>, name: &str) -> Result<$Ref> {
                Ok(Rc::new(Self(Rc::new(Application::by_name(scope, id.as_ref(), name)?))))
            }

            /// An existing application.
            ///
            /// # Errors
            /// When it is no ARN, or the id is empty or taken.
            pub fn $from_arn(scope: &dyn Construct, id: impl AsRef<str>, arn: &str) -> Result<$Ref> {
                Ok(Rc::new(Self(Rc::new(Application::by_arn(scope, id.as_ref(), arn)?))))
            }
        }

        impl Construct for $Class {
            fn node(&self) -> &Node {
                self.0.base.node()
            }
        }

        impl $IClass for $Class {
            fn base(&self) -> &ResourceBase {
                &self.0.base
            }

            fn application_arn(&self) -> String {
                self.0.arn.clone()
            }

            fn application_name(&self) -> String {
                self.0.name.clone()
            }
        }

        impl From<&$Class> for $Ref {
            fn from(application: &$Class) -> Self {
                Rc::new(application.clone())
            }
        }
    };
}

application!(
    "services of ECS",
    "ECS",
    "aws-cdk-lib.aws_codedeploy.EcsApplication",
    EcsApplication,
    EcsApplicationProps,
    IEcsApplication,
    EcsApplicationRef,
    from_ecs_application_name,
    from_ecs_application_arn
);
application!(
    "functions",
    "Lambda",
    "aws-cdk-lib.aws_codedeploy.LambdaApplication",
    LambdaApplication,
    LambdaApplicationProps,
    ILambdaApplication,
    LambdaApplicationRef,
    from_lambda_application_name,
    from_lambda_application_arn
);
application!(
    "instances",
    "Server",
    "aws-cdk-lib.aws_codedeploy.ServerApplication",
    ServerApplication,
    ServerApplicationProps,
    IServerApplication,
    ServerApplicationRef,
    from_server_application_name,
    from_server_application_arn
);
