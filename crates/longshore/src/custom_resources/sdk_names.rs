//! How services and actions of AWS are called by its SDKs and in IAM.
// Source: AWS SDK for JavaScript, names of services in version 2 and of packages in version 3; Service Authorization
// Reference, prefixes of actions.

/// Names of version 2, and the packages of version 3 where those are called otherwise.
const PACKAGES: &str = "acmpca acm-pca, apigateway api-gateway, applicationautoscaling application-auto-scaling,\
     applicationinsights application-insights, applicationsignals application-signals, appmesh app-mesh,\
     arczonalshift arc-zonal-shift, augmentedairuntime sagemaker-a2i-runtime, autoscaling auto-scaling,\
     autoscalingplans auto-scaling-plans, backupgateway backup-gateway, bcmdataexports bcm-data-exports,\
     bedrockagent bedrock-agent, bedrockagentruntime bedrock-agent-runtime, bedrockruntime bedrock-runtime,\
     chimesdkidentity chime-sdk-identity, chimesdkmediapipelines chime-sdk-media-pipelines,\
     chimesdkmeetings chime-sdk-meetings, chimesdkmessaging chime-sdk-messaging, chimesdkvoice chime-sdk-voice,\
     cloudhsmv2 cloudhsm-v2, cloudsearchdomain cloudsearch-domain, cloudtraildata cloudtrail-data,\
     cloudwatchevents cloudwatch-events, cloudwatchlogs cloudwatch-logs, codegurureviewer codeguru-reviewer,\
     codegurusecurity codeguru-security, codestarconnections codestar-connections,\
     codestarnotifications codestar-notifications, cognitoidentity cognito-identity,\
     cognitoidentityserviceprovider cognito-identity-provider, cognitosync cognito-sync,\
     computeoptimizer compute-optimizer, configservice config-service, connectcontactlens connect-contact-lens,\
     costexplorer cost-explorer, costoptimizationhub cost-optimization-hub, cur cost-and-usage-report-service,\
     customerprofiles customer-profiles, datapipeline data-pipeline, devicefarm device-farm, devopsguru devops-guru,\
     directconnect direct-connect, directoryservice directory-service, discovery application-discovery-service,\
     dms database-migration-service, docdbelastic docdb-elastic, dynamodbstreams dynamodb-streams,\
     ec2instanceconnect ec2-instance-connect, ecrpublic ecr-public, eksauth eks-auth,\
     elasticbeanstalk elastic-beanstalk, elasticinference elastic-inference, elastictranscoder elastic-transcoder,\
     elb elastic-load-balancing, elbv2 elastic-load-balancing-v2, emrcontainers emr-containers,\
     emrserverless emr-serverless, es elasticsearch-service, finspacedata finspace-data,\
     forecastqueryservice forecastquery, forecastservice forecast, globalaccelerator global-accelerator,\
     inspectorscan inspector-scan, iot1clickdevicesservice iot-1click-devices-service,\
     iot1clickprojects iot-1click-projects, iotdata iot-data-plane, iotevents iot-events,\
     ioteventsdata iot-events-data, iotjobsdataplane iot-jobs-data-plane, iotwireless iot-wireless,\
     ivsrealtime ivs-realtime, kendraranking kendra-ranking, kinesisanalytics kinesis-analytics,\
     kinesisanalyticsv2 kinesis-analytics-v2, kinesisvideo kinesis-video,\
     kinesisvideoarchivedmedia kinesis-video-archived-media, kinesisvideomedia kinesis-video-media,\
     kinesisvideosignalingchannels kinesis-video-signaling, kinesisvideowebrtcstorage kinesis-video-webrtc-storage,\
     launchwizard launch-wizard, lexmodelbuildingservice lex-model-building-service, lexmodelsv2 lex-models-v2,\
     lexruntime lex-runtime-service, lexruntimev2 lex-runtime-v2, licensemanager license-manager,\
     licensemanagerlinuxsubscriptions license-manager-linux-subscriptions,\
     licensemanagerusersubscriptions license-manager-user-subscriptions, machinelearning machine-learning,\
     managedblockchainquery managedblockchain-query, marketplaceagreement marketplace-agreement,\
     marketplacecatalog marketplace-catalog, marketplacecommerceanalytics marketplace-commerce-analytics,\
     marketplacedeployment marketplace-deployment, marketplaceentitlementservice marketplace-entitlement-service,\
     marketplacemetering marketplace-metering, mediapackagevod mediapackage-vod, mediastoredata mediastore-data,\
     medicalimaging medical-imaging, migrationhub migration-hub, migrationhubconfig migrationhub-config,\
     migrationhubrefactorspaces migration-hub-refactor-spaces, networkfirewall network-firewall,\
     paymentcryptography payment-cryptography, paymentcryptographydata payment-cryptography-data,\
     pcaconnectorad pca-connector-ad, pcaconnectorscep pca-connector-scep, personalizeevents personalize-events,\
     personalizeruntime personalize-runtime, pinpointemail pinpoint-email, pinpointsmsvoice pinpoint-sms-voice,\
     pinpointsmsvoicev2 pinpoint-sms-voice-v2, qldbsession qldb-session, rdsdataservice rds-data,\
     redshiftdata redshift-data, redshiftserverless redshift-serverless, resourceexplorer2 resource-explorer-2,\
     resourcegroups resource-groups, resourcegroupstaggingapi resource-groups-tagging-api, route53 route-53,\
     route53domains route-53-domains, route53recoverycluster route53-recovery-cluster,\
     route53recoverycontrolconfig route53-recovery-control-config,\
     route53recoveryreadiness route53-recovery-readiness, s3control s3-control, sagemakeredge sagemaker-edge,\
     sagemakerfeaturestoreruntime sagemaker-featurestore-runtime, sagemakergeospatial sagemaker-geospatial,\
     sagemakermetrics sagemaker-metrics, sagemakerruntime sagemaker-runtime, secretsmanager secrets-manager,\
     servicecatalog service-catalog, servicecatalogappregistry service-catalog-appregistry,\
     servicequotas service-quotas, snowdevicemanagement snow-device-management, ssmcontacts ssm-contacts,\
     ssmincidents ssm-incidents, ssmquicksetup ssm-quicksetup, ssmsap ssm-sap, ssoadmin sso-admin, ssooidc sso-oidc,\
     stepfunctions sfn, storagegateway storage-gateway, supportapp support-app,\
     timestreaminfluxdb timestream-influxdb, timestreamquery timestream-query, timestreamwrite timestream-write,\
     transcribeservice transcribe, voiceid voice-id, vpclattice vpc-lattice, wafregional waf-regional,\
     workspacesthinclient workspaces-thin-client, workspacesweb workspaces-web";

/// Packages whose actions have another prefix in IAM.
const PREFIXES: &str = "accessanalyzer access-analyzer, amp aps, api-gateway apigateway, apigatewaymanagementapi execute-api,\
     apigatewayv2 apigateway, app-mesh appmesh, appconfigdata appconfig, appintegrations app-integrations,\
     application-auto-scaling application-autoscaling, application-discovery-service discovery,\
     application-insights applicationinsights, applicationcostprofiler application-cost-profiler,\
     auto-scaling autoscaling, auto-scaling-plans autoscaling-plans, backupsearch backup-search,\
     bedrock-agent bedrock, bedrock-agent-runtime bedrock, bedrock-data-automation bedrock,\
     bedrock-data-automation-runtime bedrock, bedrock-runtime bedrock, chime-sdk-identity chime,\
     chime-sdk-media-pipelines chime, chime-sdk-meetings chime, chime-sdk-messaging chime, chime-sdk-voice chime,\
     cleanroomsml cleanrooms-ml, cloudcontrol cloudcontrolapi, cloudhsm-v2 cloudhsm, cloudsearch-domain cloudsearch,\
     cloudwatch-events events, cloudwatch-logs logs, codeguruprofiler codeguru-profiler,\
     cognito-identity-provider cognito-idp, config-service config, connect-contact-lens connect,\
     connectcampaigns connect-campaigns, connectcampaignsv2 connect-campaigns, connectcases cases,\
     connectparticipant execute-api, cost-and-usage-report-service cur, cost-explorer ce, customer-profiles profile,\
     data-pipeline datapipeline, database-migration-service dms, device-farm devicefarm,\
     direct-connect directconnect, directory-service ds, directory-service-data ds-data, docdb rds,\
     dynamodb-streams dynamodb, efs elasticfilesystem, elastic-beanstalk elasticbeanstalk,\
     elastic-load-balancing elasticloadbalancing, elastic-load-balancing-v2 elasticloadbalancing,\
     elastic-transcoder elastictranscoder, elasticsearch-service es, emr elasticmapreduce, eventbridge events,\
     finspace-data finspace-api, forecastquery forecast, global-accelerator globalaccelerator,\
     greengrassv2 greengrass, iot-data-plane iotdata, iot-events iotevents, iot-events-data ioteventsdata,\
     iot-jobs-data-plane iot-jobs-data, iot-managed-integrations iotmanagedintegrations, iot-wireless iotwireless,\
     iotsecuretunneling IoTSecuredTunneling, ivs-realtime ivs, keyspaces cassandra,\
     kinesis-analytics kinesisanalytics, kinesis-analytics-v2 kinesisanalytics, kinesis-video kinesisvideo,\
     kinesis-video-archived-media kinesisvideo, kinesis-video-media kinesisvideo,\
     kinesis-video-signaling kinesisvideo, kinesis-video-webrtc-storage kinesisvideo, launch-wizard launchwizard,\
     lex-model-building-service lex, lex-models-v2 lex, lex-runtime-service lex, lex-runtime-v2 lex, location geo,\
     machine-learning machinelearning, mailmanager ses, marketplace-agreement aws-marketplace,\
     marketplace-catalog aws-marketplace, marketplace-commerce-analytics marketplacecommerceanalytics,\
     marketplace-deployment aws-marketplace, marketplace-entitlement-service aws-marketplace,\
     marketplace-metering aws-marketplace, marketplace-reporting aws-marketplace, mediastore-data mediastore,\
     migration-hub mgh, migration-hub-refactor-spaces refactor-spaces, migrationhub-config mgh,\
     migrationhuborchestrator migrationhub-orchestrator, migrationhubstrategy migrationhub-strategy,\
     mturk mturk-requester, mwaa airflow, neptune rds, neptunedata neptune-db,\
     notificationscontacts notifications-contacts, opensearch es, opensearchserverless aoss, opsworkscm opsworks-cm,\
     payment-cryptography-data payment-cryptography, personalize-events personalize, personalize-runtime personalize,\
     pinpoint mobiletargeting, pinpoint-email ses, pinpoint-sms-voice sms-voice, pinpoint-sms-voice-v2 sms-voice,\
     qconnect wisdom, qldb-session qldb, rekognitionstreaming rekognition, resource-groups-tagging-api tagging,\
     route-53 route53, route-53-domains route53domains, s3-control s3, s3outposts s3-outposts,\
     sagemaker-a2i-runtime sagemaker, sagemaker-edge sagemaker, sagemaker-featurestore-runtime sagemaker,\
     sagemaker-metrics sagemaker, sagemaker-runtime sagemaker, secrets-manager secretsmanager,\
     serverlessapplicationrepository serverlessrepo, service-catalog servicecatalog,\
     service-catalog-appregistry servicecatalog, service-quotas servicequotas, sesv2 ses, sfn states,\
     socialmessaging social-messaging, sso awsssoportal, sso-admin sso, sso-oidc sso-oauth,\
     storage-gateway storagegateway, supplychain scn, support-app supportapp, taxsettings tax,\
     timestream-query timestream, timestream-write timestream, transcribe-streaming transcribe, voice-id voiceid,\
     workspaces-thin-client thinclient";

/// All packages.
// Source: aws-cdk-lib 2.275.0 sdk-v3-metadata.json, its keys.
const SERVICES: &str = "accessanalyzer account acm acm-pca amp amplify amplifybackend amplifyuibuilder api-gateway \
     apigatewaymanagementapi apigatewayv2 app-mesh appconfig appconfigdata appfabric appflow appintegrations \
     application-auto-scaling application-discovery-service application-insights application-signals \
     applicationcostprofiler apprunner appstream appsync apptest arc-zonal-shift artifact athena auditmanager \
     auto-scaling auto-scaling-plans b2bi backup backup-gateway backupsearch batch bcm-data-exports \
     bcm-pricing-calculator bedrock bedrock-agent bedrock-agent-runtime bedrock-data-automation \
     bedrock-data-automation-runtime bedrock-runtime billing billingconductor braket budgets chatbot chime \
     chime-sdk-identity chime-sdk-media-pipelines chime-sdk-meetings chime-sdk-messaging chime-sdk-voice cleanrooms \
     cleanroomsml cloud9 cloudcontrol clouddirectory cloudformation cloudfront cloudfront-keyvaluestore cloudhsm \
     cloudhsm-v2 cloudsearch cloudsearch-domain cloudtrail cloudtrail-data cloudwatch cloudwatch-events \
     cloudwatch-logs codeartifact codebuild codecatalyst codecommit codeconnections codedeploy codeguru-reviewer \
     codeguru-security codeguruprofiler codepipeline codestar-connections codestar-notifications cognito-identity \
     cognito-identity-provider cognito-sync comprehend comprehendmedical compute-optimizer config-service connect \
     connect-contact-lens connectcampaigns connectcampaignsv2 connectcases connectparticipant controlcatalog \
     controltower cost-and-usage-report-service cost-explorer cost-optimization-hub customer-profiles data-pipeline \
     database-migration-service databrew dataexchange datasync datazone dax deadline detective device-farm \
     devops-guru direct-connect directory-service directory-service-data dlm docdb docdb-elastic drs dsql dynamodb \
     dynamodb-streams ebs ec2 ec2-instance-connect ecr ecr-public ecs efs eks eks-auth elastic-beanstalk \
     elastic-load-balancing elastic-load-balancing-v2 elastic-transcoder elasticache elasticsearch-service emr \
     emr-containers emr-serverless entityresolution eventbridge evidently finspace finspace-data firehose fis fms \
     forecast forecastquery frauddetector freetier fsx gamelift gameliftstreams geo-maps geo-places geo-routes \
     glacier global-accelerator glue grafana greengrass greengrassv2 groundstation guardduty health healthlake iam \
     identitystore imagebuilder inspector inspector-scan inspector2 internetmonitor invoicing iot iot-data-plane \
     iot-events iot-events-data iot-jobs-data-plane iot-managed-integrations iot-wireless iotanalytics \
     iotdeviceadvisor iotfleethub iotfleetwise iotsecuretunneling iotsitewise iotthingsgraph iottwinmaker ivs \
     ivs-realtime ivschat kafka kafkaconnect kendra kendra-ranking keyspaces kinesis kinesis-analytics \
     kinesis-analytics-v2 kinesis-video kinesis-video-archived-media kinesis-video-media kinesis-video-signaling \
     kinesis-video-webrtc-storage kms lakeformation lambda launch-wizard lex-model-building-service lex-models-v2 \
     lex-runtime-service lex-runtime-v2 license-manager license-manager-linux-subscriptions \
     license-manager-user-subscriptions lightsail location lookoutequipment lookoutmetrics lookoutvision m2 \
     machine-learning macie2 mailmanager managedblockchain managedblockchain-query marketplace-agreement \
     marketplace-catalog marketplace-commerce-analytics marketplace-deployment marketplace-entitlement-service \
     marketplace-metering marketplace-reporting mediaconnect mediaconvert medialive mediapackage mediapackage-vod \
     mediapackagev2 mediastore mediastore-data mediatailor medical-imaging memorydb mgn migration-hub \
     migration-hub-refactor-spaces migrationhub-config migrationhuborchestrator migrationhubstrategy mq mturk mwaa \
     neptune neptune-graph neptunedata network-firewall networkflowmonitor networkmanager networkmonitor \
     notifications notificationscontacts oam observabilityadmin omics opensearch opensearchserverless opsworks \
     opsworkscm organizations osis outposts panorama partnercentral-selling payment-cryptography \
     payment-cryptography-data pca-connector-ad pca-connector-scep pcs personalize personalize-events \
     personalize-runtime pi pinpoint pinpoint-email pinpoint-sms-voice pinpoint-sms-voice-v2 pipes polly pricing \
     proton qapps qbusiness qconnect qldb qldb-session quicksight ram rbin rds rds-data redshift redshift-data \
     redshift-serverless rekognition rekognitionstreaming repostspace resiliencehub resource-explorer-2 \
     resource-groups resource-groups-tagging-api robomaker rolesanywhere route-53 route-53-domains \
     route53-recovery-cluster route53-recovery-control-config route53-recovery-readiness route53profiles \
     route53resolver rum s3 s3-control s3outposts s3tables sagemaker sagemaker-a2i-runtime sagemaker-edge \
     sagemaker-featurestore-runtime sagemaker-geospatial sagemaker-metrics sagemaker-runtime savingsplans scheduler \
     schemas secrets-manager security-ir securityhub securitylake serverlessapplicationrepository service-catalog \
     service-catalog-appregistry service-quotas servicediscovery ses sesv2 sfn shield signer simspaceweaver sms \
     snow-device-management snowball sns socialmessaging sqs ssm ssm-contacts ssm-guiconnect ssm-incidents \
     ssm-quicksetup ssm-sap sso sso-admin sso-oidc storage-gateway sts supplychain support support-app swf synthetics \
     taxsettings textract timestream-influxdb timestream-query timestream-write tnb transcribe transcribe-streaming \
     transfer translate trustedadvisor verifiedpermissions voice-id vpc-lattice waf waf-regional wafv2 \
     wellarchitected wisdom workdocs workmail workmailmessageflow workspaces workspaces-thin-client workspaces-web \
     xray";

/// Actions whose names end in `Command`.
const COMMANDS: [(&str, &str); 8] = [
    ("ecs", "ExecuteCommand"),
    ("iot", "CreateCommand"),
    ("iot", "DeleteCommand"),
    ("iot", "GetCommand"),
    ("iot", "UpdateCommand"),
    ("qldb-session", "SendCommand"),
    ("ssm", "CancelCommand"),
    ("ssm", "SendCommand"),
];

fn find<'a>(table: &'a str, name: &str) -> Option<&'a str> {
    table.split(',').filter_map(|pair| pair.trim().split_once(' ')).find(|(from, _)| *from == name).map(|(_, to)| to)
}

/// The name of a service's package.
fn package(service: &str) -> String {
    let service = service.to_lowercase();
    let service = service.strip_prefix("@aws-sdk/client-").unwrap_or(&service);
    find(PACKAGES, service).unwrap_or(service).to_owned()
}

/// The prefix of the actions of a package, if there is such a package.
pub(crate) fn iam_prefix(package: &str) -> Option<&str> {
    let known = SERVICES.split_whitespace().any(|name| name == package);
    known.then(|| find(PREFIXES, package).unwrap_or(package))
}

/// The action of IAM that allows a call, such as `ecr:DescribeImages`.
pub(super) fn iam_action(service: &str, action: &str) -> String {
    let package = package(service);
    let prefix = find(PREFIXES, &package).unwrap_or(&package);
    let mut letters = action.chars();
    let first = letters.next().unwrap_or_default();
    let action = if first.to_lowercase().eq([first]) {
        first.to_uppercase().chain(letters).collect()
    } else if COMMANDS.contains(&(package.as_str(), action)) {
        action.to_owned()
    } else {
        action.strip_suffix("Command").unwrap_or(action).to_owned()
    };
    format!("{prefix}:{action}")
}
