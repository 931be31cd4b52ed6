//! Where the output of containers goes.

use longshore::aws_ecs::{
    AwsLogDriver, AwsLogDriverMode, AwsLogDriverProps, ContainerDefinitionOptions, ContainerImage, Ec2TaskDefinition,
    FargateTaskDefinition, FireLensLogDriverProps, FirelensConfig, FirelensConfigFileType, FirelensLogRouter,
    FirelensLogRouterDefinitionOptions, FirelensLogRouterType, FirelensOptions, FluentdLogDriverProps,
    GelfCompressionType, GelfLogDriverProps, GenericLogDriver, GenericLogDriverProps, JournaldLogDriverProps,
    JsonFileLogDriverProps, LogDriver, LogDrivers, LogOptions, SyslogLogDriverProps, TaskDefinition,
    obtain_default_fluent_bit_ecr_image,
};
use longshore::aws_logs::{LogGroup, RetentionDays};
use longshore::aws_s3::{Bucket, IBucket as _};
use longshore::core::object;
use longshore::prelude::*;

use super::{limited, map, nginx, strings};
use crate::harness::check;

#[test]
fn logging_drivers() {
    check("1204-ecs-log-drivers", |app, c| {
        let env = Environment::new("111111111111", "eu-west-1");
        let s = Stack::with_props(app, "Stack", StackProps { env, ..Default::default() })?;
        let td = Ec2TaskDefinition::builder(&s, "Task").build()?;
        let of = |id: &str, logging: LogDriver, task: &TaskDefinition| {
            task.add_container(id, ContainerDefinitionOptions { logging: Some(logging), ..limited(32.0) }).map(|_| ())
        };
        let add = |id: &str, logging: LogDriver| of(id, logging, &td);
        let (tag, labels, vars, regex) = ("t", strings(["a", "b"]), strings(["c", "d"]), "^e");
        let driver = AwsLogDriver::new(AwsLogDriverProps { stream_prefix: "aws".into(), ..Default::default() })?;
        c.record("group before", driver.log_group().map(|g| g.log_group_name()), None);
        add("Aws", driver.clone().into())?;
        c.record("group after", driver.log_group().map(|g| g.log_group_name()), &s);
        add(
            "AwsAll",
            LogDriver::aws_logs(
                AwsLogDriverProps::builder()
                    .stream_prefix("p")
                    .log_retention(RetentionDays::OneWeek)
                    .datetime_format("%Y")
                    .multiline_pattern("^x")
                    .mode(AwsLogDriverMode::NonBlocking)
                    .max_buffer_size(Size::mebibytes(25))
                    .build(),
            )?,
        )?;
        let aws = |group: longshore::aws_logs::LogGroupRef, mode| {
            LogDrivers::aws_logs(AwsLogDriverProps {
                stream_prefix: "p".into(),
                log_group: Some(group),
                mode,
                ..Default::default()
            })
        };
        let group = LogGroup::builder(&s, "Group").build()?;
        add("AwsGroup", aws((&group).into(), Some(AwsLogDriverMode::Blocking))?)?;
        let arn = "arn:aws:logs:us-east-2:222222222222:log-group:theirs";
        add("AwsImported", aws((&LogGroup::from_log_group_arn(&s, "Theirs", arn)?).into(), None)?)?;
        add("Fluentd", LogDrivers::fluentd(FluentdLogDriverProps::default()))?;
        add(
            "FluentdAll",
            LogDrivers::fluentd(
                FluentdLogDriverProps::builder()
                    .tag(tag)
                    .labels(labels.clone())
                    .env(vars.clone())
                    .env_regex(regex)
                    .address("a:1")
                    .async_connect(true)
                    .r#async(false)
                    .buffer_limit(128)
                    .retry_wait(Duration::minutes(1))
                    .max_retries(9)
                    .sub_second_precision(false)
                    .build(),
            ),
        )?;
        add("Gelf", LogDrivers::gelf(GelfLogDriverProps::builder().address("udp://x:1").build())?)?;
        add(
            "GelfAll",
            LogDrivers::gelf(
                GelfLogDriverProps::builder()
                    .tag(tag)
                    .labels(labels.clone())
                    .env(vars.clone())
                    .env_regex(regex)
                    .address("tcp://x:1")
                    .compression_type(GelfCompressionType::Zlib)
                    .compression_level(9)
                    .tcp_max_reconnect(5)
                    .tcp_reconnect_delay(Duration::seconds(2))
                    .build(),
            )?,
        )?;
        add("Journald", LogDrivers::journald(JournaldLogDriverProps::default()))?;
        add(
            "JournaldAll",
            LogDrivers::journald(JournaldLogDriverProps {
                tag: Some(tag.into()),
                labels: Some(labels.clone()),
                env: Some(vars.clone()),
                env_regex: Some(regex.into()),
            }),
        )?;
        add("Json", LogDrivers::json_file(JsonFileLogDriverProps::default())?)?;
        add(
            "JsonAll",
            LogDrivers::json_file(
                JsonFileLogDriverProps::builder()
                    .tag(tag)
                    .labels(labels.clone())
                    .env(vars.clone())
                    .env_regex(regex)
                    .max_size("10m")
                    .max_file(3)
                    .compress(true)
                    .build(),
            )?,
        )?;
        add("Syslog", LogDrivers::syslog(SyslogLogDriverProps::default()))?;
        add(
            "SyslogAll",
            LogDrivers::syslog(
                SyslogLogDriverProps::builder()
                    .tag(tag)
                    .labels(labels)
                    .env(vars)
                    .env_regex(regex)
                    .address("tcp://x:1")
                    .facility("f")
                    .tls_ca_cert("/ca")
                    .tls_cert("/c")
                    .tls_key("/k")
                    .tls_skip_verify(true)
                    .format("rfc5424")
                    .build(),
            ),
        )?;
        add("None", LogDrivers::none())?;
        let generic = |options: Option<LogOptions>| {
            GenericLogDriver::new(GenericLogDriverProps { log_driver: "x".into(), options, ..Default::default() })
        };
        add("Generic", generic(None).into())?;
        add("GenericAll", generic(Some(map([("a", "b"), ("n", "m")]))).into())?;
        let levels = Ec2TaskDefinition::builder(&s, "Levels").build()?;
        let gelf = |level: Option<f64>, reconnect: Option<f64>| GelfLogDriverProps {
            address: "x".into(),
            compression_level: level,
            tcp_max_reconnect: reconnect,
            ..Default::default()
        };
        of("Zero", LogDrivers::gelf(gelf(Some(0.0), Some(0.0)))?, &levels)?;
        let compression_type = Some(GelfCompressionType::None);
        of("Minus", LogDrivers::gelf(GelfLogDriverProps { compression_type, ..gelf(Some(-1.0), None) })?, &levels)?;
        let shared = LogDrivers::aws_logs(
            AwsLogDriverProps::builder()
                .stream_prefix("shared")
                .log_group(&LogGroup::builder(&s, "Shared").retention(RetentionDays::OneDay).build()?)
                .build(),
        )?;
        let one = FargateTaskDefinition::builder(&s, "One").build()?;
        of("A", shared.clone(), &one)?;
        of("B", shared, &one)?;
        c.attempt("group and retention", |t, _| {
            let group = LogGroup::builder(t, "G").build()?;
            LogDrivers::aws_logs(AwsLogDriverProps {
                stream_prefix: "x".into(),
                log_group: Some((&group).into()),
                log_retention: Some(RetentionDays::OneDay),
                ..Default::default()
            })
            .map(|_| ())
        });
        c.attempt("buffer while blocking", |_, _| {
            let max_buffer_size = Some(Size::mebibytes(1));
            LogDrivers::aws_logs(AwsLogDriverProps { stream_prefix: "x".into(), max_buffer_size, ..Default::default() })
                .map(|_| ())
        });
        c.attempt("gelf level", |_, _| LogDrivers::gelf(gelf(Some(10.0), None)).map(|_| ()));
        c.attempt("gelf level low", |_, _| LogDrivers::gelf(gelf(Some(-2.0), None)).map(|_| ()));
        c.attempt("gelf reconnect", |_, _| LogDrivers::gelf(gelf(None, Some(-1.0))).map(|_| ()));
        c.attempt("json files", |_, _| {
            LogDrivers::json_file(JsonFileLogDriverProps { max_file: Some(-1.0), ..Default::default() }).map(|_| ())
        });
        Ok(())
    });
}

fn routed(s: &Stack, id: &str, options: Option<LogOptions>) -> Result<FargateTaskDefinition> {
    let task = FargateTaskDefinition::builder(s, id).build()?;
    routed_on(&task, options)?;
    Ok(task)
}

fn routed_on(task: &TaskDefinition, options: Option<LogOptions>) -> Result<()> {
    let logging = LogDrivers::firelens(FireLensLogDriverProps { options, ..Default::default() });
    task.add_container("App", ContainerDefinitionOptions { logging: Some(logging), ..limited(64.0) })?;
    Ok(())
}

fn router(
    task: &TaskDefinition,
    id: &str,
    r#type: FirelensLogRouterType,
    options: Option<FirelensOptions>,
) -> Result<FirelensLogRouter> {
    let firelens_config = FirelensConfig { r#type, options };
    task.add_firelens_log_router(id, FirelensLogRouterDefinitionOptions { options: nginx().into(), firelens_config })
}

#[test]
fn output_that_is_routed() {
    check("1205-ecs-firelens", |app, c| {
        use FirelensConfigFileType::{File, S3};
        use FirelensLogRouterType::{Fluentbit, Fluentd};
        let s = Stack::new(app, "Stack")?;
        let destination = [
            ("Name", "cloudwatch"),
            ("region", "us-west-2"),
            ("log_group_name", "g"),
            ("auto_create_group", "true"),
            ("log_stream_prefix", "p"),
        ];
        routed(&s, "Cloudwatch", Some(map(destination)))?;
        routed(&s, "Retention", Some(map([("Name", "cloudwatch"), ("log_retention_days", "7")])))?;
        routed(&s, "Firehose", Some(map([("Name", "firehose"), ("delivery_stream", "d")])))?;
        routed(&s, "Kinesis", Some(map([("Name", "kinesis")])))?;
        let other = Ec2TaskDefinition::builder(&s, "Other").build()?;
        routed_on(&other, Some(map([("Name", "es")])))?;
        routed(&s, "Nothing", None)?;
        let two = Stack::new(app, "Own")?;
        let own = routed(&two, "Own", Some(map([("Name", "es")])))?;
        let image = obtain_default_fluent_bit_ecr_image(&own, None, Some("2.1.0"))?;
        let made = own.add_firelens_log_router(
            "router",
            FirelensLogRouterDefinitionOptions { options: image.into(), firelens_config: FirelensConfig::new(Fluentd) },
        )?;
        c.record("config", object! {"type" => made.firelens_config().r#type}, None);
        let file = |id: &str, options: FirelensOptions, r#type: FirelensLogRouterType| {
            let logging =
                AwsLogDriver::new(AwsLogDriverProps { stream_prefix: "firelens".into(), ..Default::default() })?;
            routed(&two, id, None)?.add_firelens_log_router(
                "router",
                FirelensLogRouterDefinitionOptions {
                    options: ContainerDefinitionOptions {
                        memory_reservation_mib: Some(50.0),
                        essential: Some(true),
                        logging: Some(logging.into()),
                        ..ContainerImage::from_registry("fluent").into()
                    },
                    firelens_config: FirelensConfig { r#type, options: Some(options) },
                },
            )
        };
        let options = |file_type, value: Option<&str>, metadata| FirelensOptions {
            enable_ecs_log_metadata: metadata,
            config_file_type: file_type,
            config_file_value: value.map(str::to_owned),
        };
        file("Meta", options(None, None, Some(false)), Fluentbit)?;
        file("MetaOn", options(None, None, Some(true)), Fluentd)?;
        file("Empty", options(None, None, None), Fluentbit)?;
        file("File", options(Some(File), Some("/etc/x.conf"), None), Fluentbit)?;
        file("S3", options(Some(S3), Some("arn:aws:s3:::bucket/path/x.conf"), Some(false)), Fluentbit)?;
        file("S3Path", options(Some(S3), Some("/etc/x.conf"), None), Fluentbit)?;
        let token = format!("{}/x.conf", Bucket::builder(&two, "Bucket").build()?.bucket_arn());
        file("S3Token", options(Some(S3), Some(&token), None), Fluentbit)?;
        file("China", options(Some(S3), Some("arn:aws-cn:s3:::b/x"), None), Fluentbit)?;
        c.attempt("twice", |t, _| {
            let task = routed(t, "T", None)?;
            router(&task, "A", Fluentbit, None)?;
            router(&task, "B", Fluentbit, None).map(|_| ())
        });
        c.attempt("file without type", |t, _| {
            let task = routed(t, "T", None)?;
            router(&task, "A", Fluentbit, Some(options(None, Some("x"), None))).map(|_| ())
        });
        c.attempt("type without file", |t, _| {
            let task = routed(t, "T", None)?;
            router(&task, "A", Fluentbit, Some(options(Some(File), None, None))).map(|_| ())
        });
        Ok(())
    });
}
