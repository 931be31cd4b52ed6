//! Deletes a repository's images before the repository itself, by a function in the stack.

use longshore_core::arn::ArnComponents;
use longshore_core::construct::Construct as _;
use longshore_core::custom_resource::{CustomResource, CustomResourceProps};
use longshore_core::error::Result;
use longshore_core::object;
use longshore_core::stack::Stack;
use longshore_core::tags::Tags;

use super::{IRepository as _, Repository};
use crate::custom_resources::{CustomResourceProvider, CustomResourceProviderProps};

const KIND: &str = "Custom::ECRAutoDeleteImages";
/// Marks repositories whose images the function may delete.
const TAG: &str = "aws-cdk:auto-delete-images";

/// Has a repository emptied when it is taken out of the stack.
pub(super) fn enable(repository: &Repository) -> Result<()> {
    let stack = Stack::of(repository)?;
    let (provider, new) = CustomResourceProvider::get_or_create(
        repository,
        KIND,
        CustomResourceProviderProps {
            // Differs(cdk): auto-delete-handler. Written anew, so the asset's hash is another.
            code: include_str!("auto_delete_images.js"),
            description: format!(
                "Lambda function for auto-deleting images in {} repository.",
                repository.repository_name()
            ),
        },
    )?;
    if new {
        let repositories = stack.format_arn(ArnComponents {
            service: "ecr".into(),
            resource: "repository".into(),
            resource_name: Some("*".into()),
            ..Default::default()
        })?;
        provider.add_to_role_policy(object! {
            "Effect" => "Allow",
            "Action" => [
                "ecr:BatchDeleteImage",
                "ecr:DescribeRepositories",
                "ecr:ListImages",
                "ecr:ListTagsForResource",
            ],
            "Resource" => [repositories],
            "Condition" => object! {
                "StringEquals" => object! {format!("ecr:ResourceTag/{TAG}") => "true"},
            },
        });
    }
    let resource = CustomResource::new(
        repository,
        "AutoDeleteImagesCustomResource",
        CustomResourceProps {
            service_token: provider.service_token(),
            properties: object! {"RepositoryName" => repository.repository_name()},
            resource_type: Some(KIND.to_owned()),
            ..Default::default()
        },
    )?;
    // The images have to go while the repository is still there.
    resource.node().add_dependency(&[repository.resource()]);
    Tags::of(repository.resource()).add(TAG, "true");
    Ok(())
}
