//! L2 resources and custom resources.

use longshore::aws_ecr::{IRepository, Repository};
use longshore::core::custom_resource::{CustomResource, CustomResourceProps};
use longshore::core::value::Object;
use longshore::prelude::*;
use longshore::{array, object};

use super::{inexpressible, refused_by_types};
use crate::harness::check;

#[test]
fn custom_resources() {
    check("540-core-custom-resource", |app, c| {
        let s = Stack::new(app, "Stack")?;
        let nested = || object! {"innerKey" => array![object! {"deepKey" => true}]};
        let of = |properties: Object| CustomResourceProps {
            service_token: "arn:t".into(),
            properties,
            ..Default::default()
        };
        let r = CustomResource::new(&s, "Plain", of(object! {"keepCase" => 1, "nested" => nested()}))?;
        let keys = object! {"keepCase" => 1, "nested" => nested(), "with-dash" => 1, "Already" => 1};
        CustomResource::new(&s, "Pascal", CustomResourceProps { pascal_case_properties: Some(true), ..of(keys) })?;
        let typed = CustomResourceProps::builder()
            .service_token("arn:t")
            .resource_type("Custom::My-Type@x_1")
            .removal_policy(RemovalPolicy::Retain)
            .service_timeout(Duration::seconds(60))
            .build();
        CustomResource::new(&s, "Typed", typed)?;
        c.record("ref", r.ref_(), &s);
        c.record("attribute", r.get_att("A.B"), &s);
        c.record("attribute text", r.get_att_string("A"), &s);
        let bad = |label: &str, props: CustomResourceProps| {
            c.attempt_synth(label, |t, _| CustomResource::new(t, "R", props).map(|_| ()));
        };
        let of_type = |t: String| CustomResourceProps { resource_type: Some(t), ..of(Object::new()) };
        bad("type without prefix", of_type("My::Type".into()));
        bad("type too long", of_type(format!("Custom::{}", "x".repeat(60))));
        bad("type with bad letter", of_type("Custom::a b".into()));
        bad("service token as property", of(object! {"ServiceToken" => "x"}));
        let timeout = |t| CustomResourceProps { service_timeout: Some(t), ..of(Object::new()) };
        bad("timeout zero", timeout(Duration::seconds(0)));
        bad("timeout too long", timeout(Duration::hours(2)));
        Ok(())
    });
}

#[test]
fn environments_of_resources() {
    check("555-core-resource-env", |app, c| {
        let s = Stack::builder(app, "Stack").env(("111111111111", "eu-west-1")).build()?;
        let e = |label: &str, r: &dyn IRepository, stack: &Stack| {
            let env = r.env();
            c.record(label, object! {"account" => &env.account, "region" => &env.region}, stack);
        };
        e("own", &Repository::builder(&s, "Own").build()?, &s);
        let arn = "arn:aws:ecr:us-east-1:222222222222:repository/x";
        e("from arn", &*Repository::from_repository_arn(&s, "Arn", arn)?, &s);
        e("from name", &*Repository::from_repository_name(&s, "Name", "x")?, &s);
        let agnostic = Stack::new(app, "Agnostic")?;
        e("agnostic", &Repository::builder(&agnostic, "Own").build()?, &agnostic);
        let own = Repository::builder(&s, "O2").build()?;
        let imported = Repository::from_repository_name(&s, "N2", "x")?;
        c.record("owned", vec![own.base().is_owned(), imported.base().is_owned(), false], None);
        let message = "Cannot apply RemovalPolicy: no child or not a CfnResource. Apply the removal policy on the CfnResource directly.";
        refused_by_types(c, "physical name of imported", message);
        let message = "Supply at most one of 'account'/'region' (1/undefined) and 'environmentFromArn' (arn:aws:ecr:r:1:repository/x)";
        refused_by_types(c, "env and environmentFromArn", message);
        inexpressible(c, "physical name twice");
        Ok(())
    });
}
