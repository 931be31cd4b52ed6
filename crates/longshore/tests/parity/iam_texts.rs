//! Twin of the case about small members of many classes.

use longshore::aws_codecommit::{Code, CodeConfig, ICode, IRepository as _, Repository};
use longshore::aws_codepipeline::Artifact;
use longshore::aws_codestarnotifications::NotificationRuleOptions;
use longshore::aws_ec2::{
    AmazonLinux2Kernel, AmazonLinux2022Kernel, AmazonLinux2023Kernel, IVpc as _, Instance, InstanceType, MachineImage,
    PlacementGroup, PlacementGroupRef, PlacementGroupSpreadLevel, Subnet, SubnetType, Vpc,
};
use longshore::aws_iam::{
    AccountPrincipal, AccountRootPrincipal, AnyPrincipal, ArnPrincipal, FederatedPrincipal, IGrantable, IRole as _,
    Policy, PolicyDocument, PolicyStatement, PrincipalConditions as _, ResourcePolicyValidationOptions, Role,
    ServicePrincipal, User,
};
use longshore::aws_s3::StorageClass;
use longshore::aws_sns::Topic;
use longshore::core::value::{Object, Value};
use longshore::prelude::*;
use longshore::{array, object};

use crate::harness::{Context, check};

struct Own;

impl ICode for Own {
    fn bind(&self, _: &dyn Construct) -> Result<CodeConfig> {
        let code = object! {"BranchName" => "own", "S3" => object! {"Bucket" => "b", "Key" => "k"}};
        Ok(CodeConfig { code })
    }
}

fn statements(c: &Context, s: &Stack) -> Result<()> {
    let account = AccountPrincipal::new("123456789012");
    let statement = PolicyStatement::builder().action("a:b").resource("*").principal(account).build()?;
    let document = PolicyDocument::of([statement.clone()]);
    let resolved = s.resolve(document.to_string())?;
    assert_eq!(s.resolve(statement.to_string())?, s.resolve(statement.to_statement_json())?);
    let facts = array![document.to_string().contains("PolicyDocument"), resolved, statement.frozen()];
    c.record("document", facts, s);
    let plain = PolicyStatement::builder().action("a:b").principal(AnyPrincipal::new()).build()?;
    let skipped = ResourcePolicyValidationOptions { skip_resource_validation: Some(true) };
    let checks = array![
        plain.validate_for_resource_policy(false),
        plain.validate_for_resource_policy_with(skipped),
        plain.validate_for_resource_policy_with(ResourcePolicyValidationOptions::default()),
        PolicyDocument::of([plain.clone()]).validate_for_resource_policy_with(skipped),
    ];
    c.record("checks", checks, s);
    c.attempt("frozen", |x, _| {
        let statement = PolicyStatement::builder().action("a:b").resource("*").build()?;
        let user = User::builder(x, "U").build()?;
        Policy::builder(x, "P").statements(vec![statement.clone()]).users(vec![(&user).into()]).build()?;
        x.resolve(Value::from(PolicyDocument::of([statement.clone()])))?;
        statement.add_actions(["c:d"])
    });
    Ok(())
}

fn grants(c: &Context) {
    let assumed = |label: &str, by: &dyn IGrantable| {
        c.attempt(label, |x, _| {
            let service = ServicePrincipal::new("x.amazonaws.com");
            Role::builder(x, "Role").assumed_by(service).build()?.grant_assume_role(by).map(drop)
        });
    };
    let service = ServicePrincipal::new("y.amazonaws.com");
    assumed("assume by a service", &service);
    assumed("assume by an account", &AccountPrincipal::new("123456789012"));
    assumed("assume by the root", &AccountRootPrincipal::new());
    assumed("assume by an ARN", &ArnPrincipal::new("arn:aws:iam::123456789012:role/x"));
    c.attempt("assume of an imported role", |x, _| {
        Role::from_role_name(x, "R", "r", Default::default())?.grant_assume_role(&service).map(drop)
    });
    let under = service.with_conditions(object! {"Bool" => object! {"a" => true}});
    assumed("assume by a service under conditions", &under);
    let token = || Value::from(Token::of(object! {"Ref" => "X"}));
    let of = |key: &str, value: &str| Value::from(Object::from([(key.to_owned(), value.into())]));
    for (label, own, added) in [
        ("conditions of one", of("a", "b"), of("c", "d")),
        ("known and token", of("a", "b"), token()),
        ("token and known", token(), of("c", "d")),
    ] {
        c.attempt_synth(label, |x, _| {
            let federated = FederatedPrincipal::new("f", object! {"StringEquals" => own});
            let principal = federated.with_conditions(object! {"StringEquals" => added});
            Role::builder(x, "R").assumed_by(principal).build().map(drop)
        });
    }
}

#[test]
fn members_of_many() {
    check("2412-members-of-many", |app, c| {
        let s = Stack::new(app, "Stack")?;
        statements(c, &s)?;
        let texts = array![
            StorageClass::glacier().to_string(),
            StorageClass::new("OWN").to_string(),
            Artifact::artifact("Name", None)?.to_string(),
            AmazonLinux2023Kernel::KERNEL_6_1.to_string(),
            AmazonLinux2022Kernel::CDK_LATEST.to_string(),
            AmazonLinux2Kernel::KERNEL_5_10.to_string(),
        ];
        c.record("texts", texts, &s);
        grants(c);
        let vpc = Vpc::builder(&s, "Vpc").nat_gateways(0).max_azs(1).build()?;
        let public = vpc.public_subnets()[0].clone();
        let own = public.as_owned().unwrap();
        let facts = array![Subnet::is_vpc_subnet(own), Subnet::is_vpc_subnet(&vpc), own.dependency_elements().len()];
        c.record("subnets", facts, &s);
        let spread = PlacementGroup::builder(&s, "Spread").spread_level(PlacementGroupSpreadLevel::Rack).build()?;
        let spread = PlacementGroupRef::from(&spread);
        let partitions = spread.partitions().map_or_else(|| Value::from("none"), Value::from);
        let facts =
            array![spread.strategy().map(|x| x.as_str()), spread.spread_level().map(|x| x.as_str()), partitions];
        c.record("placement", facts, &s);
        let instance = Instance::builder(&s, "Instance").vpc(&vpc).instance_type(InstanceType::new("t3.micro"));
        let instance = instance.machine_image(MachineImage::latest_amazon_linux2023(Default::default()));
        let instance = instance.vpc_subnets(SubnetType::Public).build()?;
        instance.instance().add_property_override("Monitoring", true);
        let topic = Topic::builder(&s, "Topic").build()?;
        let repository = Repository::builder(&s, "Repository").repository_name("r").code(Code::custom(Own)).build()?;
        repository.notifiy_on_pull_request_merged("Merged", &topic, NotificationRuleOptions::default())?;
        Ok(())
    });
}
