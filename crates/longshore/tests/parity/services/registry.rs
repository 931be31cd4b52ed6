//! What comes with repositories: functions that empty them, and the settings of a registry.

use longshore::aws_ecr::{
    CreationScenario, LifecycleAction, LifecycleRule, PullThroughCacheRule, PullThroughCacheRuleProps,
    PullTimeUpdateExclusion, RegistryPolicy, RegistryScanningConfiguration, RegistryScanningConfigurationProps,
    ReplicationConfiguration, ReplicationConfigurationProps, ReplicationDestination, ReplicationRule, Repository,
    RepositoryCreationTemplate, ScanFrequency, ScanType, ScanningRule, SigningConfiguration, SigningRule,
    TagMutability, UpstreamRegistry,
};
use longshore::aws_iam::{AccountPrincipal, PolicyDocument, PolicyStatement};
use longshore::core::value::Value;
use longshore::prelude::*;

use crate::harness::check;

#[test]
fn images_that_are_deleted_by_a_function() {
    check("011-ecr-auto-delete-images", |app, c| {
        c.own_handler_code();
        let stack = Stack::new(app, "Stack")?;
        let destroy =
            |id: &str| Repository::builder(&stack, id).auto_delete_images(true).removal_policy(RemovalPolicy::Destroy);
        destroy("One").build()?;
        destroy("Two").repository_name("two").build()?;
        destroy("Three").empty_on_delete(false).build()?;
        destroy("Four").empty_on_delete(true).build()?;
        Ok(())
    });
}

fn registry_stack(app: &App) -> Result<Stack> {
    let env = Environment::new("111111111111", "eu-west-1");
    Stack::with_props(app, "Stack", StackProps { env, ..Default::default() })
}

/// The resources of a stack, by type and properties.
fn resources(stack: &Stack) -> Result<Vec<(String, String)>> {
    let template = Value::from(stack.to_cloud_formation()?);
    let resources = template.get("Resources").and_then(Value::as_object).unwrap();
    let text = |v: &Value| v.as_str().unwrap().to_owned();
    Ok(resources.values().map(|r| (text(r.get("Type").unwrap()), r.get("Properties").unwrap().to_json(0))).collect())
}

#[test]
fn constructs_of_a_registry_render_what_their_l1s_do() {
    let app = App::with_props(AppProps::default()).unwrap();
    let s = registry_stack(&app).unwrap();
    let rendered = (|| {
        let cache = PullThroughCacheRule::builder(&s, "Cache")
            .upstream(UpstreamRegistry::Quay)
            .ecr_repository_prefix("quay")
            .build()?;
        assert!(cache.image_uri("prometheus/node-exporter:v1").ends_with("/quay/prometheus/node-exporter:v1"));
        let secret = "arn:aws:secretsmanager:eu-west-1:111111111111:secret:ecr-pullthroughcache/hub-a1b2c3";
        PullThroughCacheRule::builder(&s, "Hub")
            .upstream(UpstreamRegistry::DockerHub)
            .ecr_repository_prefix("ROOT")
            .credential_arn(secret)
            .build()?;
        let policy = RegistryPolicy::builder(&s, "Policy").build()?;
        policy.allow_replication_from("222222222222", "team/")?;
        RegistryScanningConfiguration::builder(&s, "Scanning")
            .scan_type(ScanType::Enhanced)
            .rules(vec![ScanningRule { frequency: ScanFrequency::ContinuousScan, filters: vec!["prod/*".into()] }])
            .build()?;
        ReplicationConfiguration::builder(&s, "Replication")
            .rules(vec![ReplicationRule {
                destinations: vec![
                    ReplicationDestination::region("us-east-1"),
                    ReplicationDestination::registry("222222222222", "eu-west-1"),
                ],
                prefixes: vec!["prod/".into()],
            }])
            .build()?;
        RepositoryCreationTemplate::builder(&s, "Template")
            .prefix("quay")
            .applied_for(vec![CreationScenario::PullThroughCache, CreationScenario::CreateOnPush])
            .description("d")
            .image_tag_mutability(TagMutability::Immutable)
            .lifecycle_rules(vec![LifecycleRule::builder().max_image_count(5).build()])
            .repository_policy(PolicyDocument::of([PolicyStatement::builder()
                .action("ecr:BatchGetImage")
                .principal(AccountPrincipal::new("222222222222"))
                .build()?]))
            .resource_tags([("k".to_owned(), "v".to_owned())].into())
            .build()?;
        resources(&s)
    })();
    let expected = [
        (
            "AWS::ECR::PullThroughCacheRule",
            r#"{"EcrRepositoryPrefix":"quay","UpstreamRegistry":"quay","UpstreamRegistryUrl":"quay.io"}"#,
        ),
        (
            "AWS::ECR::PullThroughCacheRule",
            r#"{"CredentialArn":"arn:aws:secretsmanager:eu-west-1:111111111111:secret:ecr-pullthroughcache/hub-a1b2c3","EcrRepositoryPrefix":"ROOT","UpstreamRegistry":"docker-hub","UpstreamRegistryUrl":"registry-1.docker.io"}"#,
        ),
        (
            "AWS::ECR::RegistryPolicy",
            r#"{"PolicyText":{"Statement":[{"Action":["ecr:CreateRepository","ecr:ReplicateImage"],"Effect":"Allow","Principal":{"AWS":{"Fn::Join":["",["arn:",{"Ref":"AWS::Partition"},":iam::222222222222:root"]]}},"Resource":{"Fn::Join":["",["arn:",{"Ref":"AWS::Partition"},":ecr:eu-west-1:111111111111:repository/team/*"]]}}],"Version":"2012-10-17"}}"#,
        ),
        (
            "AWS::ECR::RegistryScanningConfiguration",
            r#"{"Rules":[{"RepositoryFilters":[{"Filter":"prod/*","FilterType":"WILDCARD"}],"ScanFrequency":"CONTINUOUS_SCAN"}],"ScanType":"ENHANCED"}"#,
        ),
        (
            "AWS::ECR::ReplicationConfiguration",
            r#"{"ReplicationConfiguration":{"Rules":[{"Destinations":[{"Region":"us-east-1","RegistryId":"111111111111"},{"Region":"eu-west-1","RegistryId":"222222222222"}],"RepositoryFilters":[{"Filter":"prod/","FilterType":"PREFIX_MATCH"}]}]}}"#,
        ),
        (
            "AWS::ECR::RepositoryCreationTemplate",
            r#"{"AppliedFor":["PULL_THROUGH_CACHE","CREATE_ON_PUSH"],"Description":"d","ImageTagMutability":"IMMUTABLE","LifecyclePolicy":"{\"rules\":[{\"rulePriority\":1,\"selection\":{\"tagStatus\":\"any\",\"countType\":\"imageCountMoreThan\",\"countNumber\":5},\"action\":{\"type\":\"expire\"}}]}","Prefix":"quay","RepositoryPolicy":{"Fn::Join":["",["{\"Statement\":[{\"Action\":\"ecr:BatchGetImage\",\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"arn:",{"Ref":"AWS::Partition"},":iam::222222222222:root\"}}],\"Version\":\"2012-10-17\"}"]]},"ResourceTags":[{"Key":"k","Value":"v"}]}"#,
        ),
    ];
    let expected: Vec<(String, String)> =
        expected.iter().map(|(kind, properties)| ((*kind).to_owned(), (*properties).to_owned())).collect();
    assert_eq!(rendered.unwrap(), expected);
}

/// The message that making something is refused with.
fn refused(make: impl FnOnce(&Stack) -> Result<()>) -> String {
    let app = App::with_props(AppProps::default()).unwrap();
    let stack = registry_stack(&app).unwrap();
    make(&stack).unwrap_err().message().to_owned()
}

#[test]
fn caches_that_ecr_would_refuse_are_refused() {
    let cache = |upstream: UpstreamRegistry, prefix: &str, credentials: Option<&str>| {
        let props = PullThroughCacheRuleProps {
            upstream,
            ecr_repository_prefix: prefix.to_owned(),
            upstream_repository_prefix: None,
            credential_arn: credentials.map(str::to_owned),
            custom_role: None,
        };
        refused(|s| PullThroughCacheRule::new(s, "C", props).map(|_| ()))
    };
    assert_eq!(
        cache(UpstreamRegistry::GitHub, "gh", None),
        "github-container-registry needs credentials, but there is no credential_arn"
    );
    assert_eq!(
        cache(UpstreamRegistry::GitHub, "gh", Some("arn:aws:secretsmanager:r:1:secret:mine")),
        "credential_arn is arn:aws:secretsmanager:r:1:secret:mine, the secret's name has to begin with ecr-pullthroughcache/"
    );
    assert_eq!(
        cache(UpstreamRegistry::Quay, "Quay", None),
        "ecr_repository_prefix is 'Quay', at most 30 lower-case letters, digits and ._-/ between them are allowed, or ROOT"
    );
    assert_eq!(
        cache(UpstreamRegistry::Quay, "q", None),
        "ecr_repository_prefix is 'q', at least 2 characters are needed"
    );
}

#[test]
fn scanning_and_replication_that_ecr_would_refuse_are_refused() {
    let rule = |frequency| ScanningRule { frequency, filters: vec!["*".into()] };
    let scanning = |scan_type, rules: Vec<ScanningRule>| {
        refused(move |s| {
            let props = RegistryScanningConfigurationProps { scan_type, rules: Some(rules) };
            RegistryScanningConfiguration::new(s, "S", props).map(|_| ())
        })
    };
    assert_eq!(
        scanning(ScanType::Basic, vec![rule(ScanFrequency::ContinuousScan)]),
        "basic scanning is only on push, continuous scans need ScanType::Enhanced"
    );
    assert_eq!(
        scanning(ScanType::Basic, vec![rule(ScanFrequency::ScanOnPush), rule(ScanFrequency::ScanOnPush)]),
        "two scanning rules have the frequency ScanOnPush; give one all filters"
    );
    let replication = |destinations: Vec<ReplicationDestination>| {
        refused(move |s| {
            let rules = vec![ReplicationRule { destinations, prefixes: Vec::new() }];
            ReplicationConfiguration::new(s, "R", ReplicationConfigurationProps { rules }).map(|_| ())
        })
    };
    assert_eq!(replication(Vec::new()), "a replication rule has no destination");
    assert_eq!(
        replication(vec![ReplicationDestination::region("eu-west-1")]),
        "the registry of account 111111111111 in eu-west-1 would replicate into itself"
    );
    assert_eq!(
        replication(vec![ReplicationDestination::registry("1", "us-east-1")]),
        "'1' is no account id of 12 digits"
    );
}

#[test]
fn lifecycle_rules_archive_and_then_expire() {
    let app = App::with_props(AppProps::default()).unwrap();
    let s = registry_stack(&app).unwrap();
    let repository = Repository::builder(&s, "R").build().unwrap();
    let archive = || LifecycleRule::builder().action(LifecycleAction::Archive);
    repository.add_lifecycle_rule(archive().max_age_since_pull(Duration::days(60)).build()).unwrap();
    let expire = LifecycleRule::builder().max_archived_age(Duration::days(365)).build();
    repository.add_lifecycle_rule(expire).unwrap();
    let properties = &resources(&s).unwrap()[0].1;
    let text = [
        r#"{\"rulePriority\":1,\"selection\":{\"tagStatus\":\"any\",\"countType\":\"sinceImagePulled\",\"countNumber\":60,\"countUnit\":\"days\"},\"action\":{\"type\":\"transition\",\"targetStorageClass\":\"archive\"}}"#,
        r#"{\"rulePriority\":2,\"selection\":{\"tagStatus\":\"any\",\"storageClass\":\"archive\",\"countType\":\"sinceImageTransitioned\",\"countNumber\":365,\"countUnit\":\"days\"},\"action\":{\"type\":\"expire\"}}"#,
    ];
    for rule in text {
        assert!(properties.contains(rule), "{rule} is not in {properties}");
    }
    let refused = |rule: LifecycleRule| repository.add_lifecycle_rule(rule).unwrap_err().message().to_owned();
    assert_eq!(
        refused(LifecycleRule::builder().max_age_since_pull(Duration::days(1)).build()),
        "max_age_since_pull is only for rules that archive images"
    );
    assert_eq!(
        refused(LifecycleRule::builder().max_archived_age(Duration::days(89)).build()),
        "max_archived_age is 89 days, images stay in the archive at least 90 days"
    );
    assert_eq!(
        refused(archive().max_archived_age(Duration::days(100)).build()),
        "max_archived_age is only for rules that expire images"
    );
    assert_eq!(
        refused(archive().max_image_count(1).max_age_since_pull(Duration::days(100)).build()),
        "a lifecycle rule has exactly one of max_image_count, max_image_age, max_age_since_pull and max_archived_age"
    );
}

#[test]
fn signing_and_pulls_that_do_not_count() {
    let app = App::with_props(AppProps::default()).unwrap();
    let s = registry_stack(&app).unwrap();
    let profile = "arn:aws:signer:eu-west-1:111111111111:/signing-profiles/Images";
    let rule = |filters: &[&str]| SigningRule {
        signing_profile_arn: profile.into(),
        filters: filters.iter().map(|f| (*f).to_owned()).collect(),
    };
    SigningConfiguration::builder(&s, "Signing").rules(vec![rule(&["prod/*"]), rule(&[])]).build().unwrap();
    let scanner = "arn:aws:iam::111111111111:role/Scanner";
    PullTimeUpdateExclusion::builder(&s, "Scanner").principal_arn(scanner).build().unwrap();
    let filter = r#"{"Filter":"prod/*","FilterType":"WILDCARD_MATCH"}"#;
    let rules = format!(
        r#"{{"Rules":[{{"RepositoryFilters":[{filter}],"SigningProfileArn":"{profile}"}},{{"SigningProfileArn":"{profile}"}}]}}"#
    );
    assert_eq!(
        resources(&s).unwrap(),
        [
            ("AWS::ECR::SigningConfiguration".to_owned(), rules),
            ("AWS::ECR::PullTimeUpdateExclusion".to_owned(), format!(r#"{{"PrincipalArn":"{scanner}"}}"#)),
        ]
    );
    let refused =
        |rules| SigningConfiguration::builder(&s, "Bad").rules(rules).build().err().map(|e| e.code().to_owned());
    assert_eq!(refused(vec![rule(&["x"]); 11]).as_deref(), Some("TooManySigningRules"));
    assert_eq!(refused(vec![rule(&["x"; 101])]).as_deref(), Some("TooManySigningFilters"));
    let no_profile = SigningRule { signing_profile_arn: scanner.into(), filters: vec![] };
    assert_eq!(refused(vec![no_profile]).as_deref(), Some("SigningProfileArn"));
    let exclusion = PullTimeUpdateExclusion::builder(&s, "Bad").principal_arn("arn:aws:s3:::bucket").build();
    assert_eq!(exclusion.err().map(|e| e.code().to_owned()).as_deref(), Some("PrincipalArn"));
}
