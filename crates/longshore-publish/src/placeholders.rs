//! `${AWS::AccountId}`, `${AWS::Region}` and `${AWS::Partition}` in destinations.

use longshore_assembly::{DockerImageDestination, FileDestination};
use serde_json::Value;

use crate::AwsEnvironment;

const ACCOUNT: &str = "${AWS::AccountId}";
const REGION: &str = "${AWS::Region}";
const PARTITION: &str = "${AWS::Partition}";

/// Whether a text has a placeholder anywhere.
pub(crate) fn has_placeholder(text: &str) -> bool {
    [ACCOUNT, REGION, PARTITION].into_iter().any(|placeholder| text.contains(placeholder))
}

/// Replaces every placeholder in a text, wherever it stands.
// Differs(cdk): leading-placeholder. The CDK overlooks a placeholder at the very beginning of a text.
pub(crate) fn replaced(text: &str, environment: &AwsEnvironment) -> String {
    text.replace(ACCOUNT, &environment.account)
        .replace(REGION, &environment.region)
        .replace(PARTITION, &environment.partition)
}

fn replace(text: &mut String, environment: &AwsEnvironment) {
    if has_placeholder(text) {
        *text = replaced(text, environment);
    }
}

fn replace_in_value(value: &mut Value, environment: &AwsEnvironment) {
    match value {
        Value::String(text) => replace(text, environment),
        Value::Array(items) => items.iter_mut().for_each(|item| replace_in_value(item, environment)),
        Value::Object(fields) => fields.values_mut().for_each(|field| replace_in_value(field, environment)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// A destination of an asset, whose strings can have placeholders.
pub(crate) trait Destination: Clone + Send + Sync {
    fn region(&self) -> Option<&str>;
    fn replace_placeholders(&mut self, environment: &AwsEnvironment);
}

macro_rules! destination {
    ($type:ty: $first:ident, $second:ident) => {
        impl Destination for $type {
            fn region(&self) -> Option<&str> {
                self.region.as_deref()
            }

            fn replace_placeholders(&mut self, environment: &AwsEnvironment) {
                let texts = [&mut self.$first, &mut self.$second].into_iter();
                let optional = [&mut self.region, &mut self.assume_role_arn, &mut self.assume_role_external_id];
                texts.chain(optional.into_iter().flatten()).for_each(|text| replace(text, environment));
                let options = self.assume_role_additional_options.iter_mut().flat_map(|options| options.values_mut());
                options.chain(self.extra.values_mut()).for_each(|value| replace_in_value(value, environment));
            }
        }
    };
}

destination!(DockerImageDestination: repository_name, image_tag);
destination!(FileDestination: bucket_name, object_key);

#[cfg(test)]
mod tests {
    use super::*;

    fn environment() -> AwsEnvironment {
        AwsEnvironment { account: "111".into(), region: "eu-west-1".into(), partition: "aws-cn".into() }
    }

    #[test]
    fn placeholders_are_replaced_in_every_string_of_a_destination() {
        let text = r#"{"repositoryName":"r-${AWS::AccountId}-${AWS::Region}","imageTag":"${AWS::AccountId}",
            "region":"${AWS::Region}","assumeRoleArn":"arn:${AWS::Partition}:iam::${AWS::AccountId}:role/x",
            "assumeRoleExternalId":"${AWS::AccountId}x",
            "assumeRoleAdditionalOptions":{"Tags":[{"Key":"a","Value":"${AWS::Region}"}]},"new":"${AWS::Partition}"}"#;
        let mut destination: DockerImageDestination = serde_json::from_str(text).unwrap();
        destination.replace_placeholders(&environment());
        assert_eq!(
            serde_json::to_string(&destination).unwrap(),
            r#"{"repositoryName":"r-111-eu-west-1","imageTag":"111","region":"eu-west-1","#.to_owned()
                + r#""assumeRoleArn":"arn:aws-cn:iam::111:role/x","assumeRoleExternalId":"111x","#
                + r#""assumeRoleAdditionalOptions":{"Tags":[{"Key":"a","Value":"eu-west-1"}]},"new":"aws-cn"}"#
        );
    }

    #[test]
    fn a_placeholder_at_the_beginning_is_replaced_too() {
        for (text, expected) in [
            ("${AWS::AccountId}", "111"),
            ("${AWS::AccountId}-x", "111-x"),
            ("x${AWS::Region}${AWS::Region}", "xeu-west-1eu-west-1"),
            ("${AWS::StackName}", "${AWS::StackName}"),
            ("plain", "plain"),
        ] {
            assert_eq!(replaced(text, &environment()), expected);
        }
    }
}
