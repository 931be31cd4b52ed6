//! Making, describing, changing and deleting repositories.

use std::collections::BTreeMap;

use longshore_oci::RepositoryName;

use crate::error::RegistryError;
use crate::model::{Encryption, Repository, TagMutability};
use crate::registry::Registry;
use crate::store::Tables;

/// Most resource tags a repository can have.
// Source: Amazon ECR service quotas, 2026-11.
const MAX_RESOURCE_TAGS: usize = 50;

/// The settings of a repository to be made.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RepositorySettings {
    /// Whether tags may be moved; default yes.
    pub tag_mutability: TagMutability,
    /// Wildcard patterns of the tags `tag_mutability` does not hold for; only with the two settings named after it.
    pub mutability_exclusions: Vec<String>,
    /// Whether a push starts a scan; default no.
    pub scan_on_push: bool,
    /// What is said about encryption; default AES256.
    pub encryption: Encryption,
    /// Resource tags.
    pub resource_tags: BTreeMap<String, String>,
}

impl Registry {
    /// Makes a repository.
    ///
    /// # Errors
    /// When there is one of that name, or when name or settings break one of ECR's rules.
    pub async fn create_repository(
        &self,
        name: &str,
        settings: RepositorySettings,
    ) -> Result<Repository, RegistryError> {
        let name = repository_name(name)?;
        check_exclusions(settings.tag_mutability, &settings.mutability_exclusions)?;
        check_resource_tags(&settings.resource_tags)?;
        let repository = Repository {
            name,
            created_at: self.now(),
            tag_mutability: settings.tag_mutability,
            mutability_exclusions: settings.mutability_exclusions,
            scan_on_push: settings.scan_on_push,
            encryption: settings.encryption,
            resource_tags: settings.resource_tags,
            lifecycle_policy: None,
            lifecycle_evaluated_at: None,
            repository_policy: None,
        };
        let registry_id = self.account_id().to_owned();
        self.inner
            .metadata
            .write(move |tables| {
                if tables.repository(repository.name.as_str())?.is_some() {
                    return Err(RegistryError::RepositoryAlreadyExists {
                        name: repository.name.to_string(),
                        registry_id,
                    });
                }
                tables.put_repository(&repository)?;
                Ok(repository)
            })
            .await
    }

    /// Returns a repository.
    ///
    /// # Errors
    /// When there is none of that name.
    pub fn repository(&self, name: &str) -> Result<Repository, RegistryError> {
        self.inner.metadata.read()?.repository(name)?.ok_or_else(|| self.repository_not_found(name))
    }

    /// Returns every repository, ordered by name.
    ///
    /// # Errors
    /// When the storage fails.
    pub fn repositories(&self) -> Result<Vec<Repository>, RegistryError> {
        Ok(self.inner.metadata.read()?.repositories()?)
    }

    /// Returns the name of a repository as clients push to it: `127.0.0.1:4510/team/app`.
    pub fn repository_uri(&self, name: &str) -> String {
        format!("{}/{name}", self.public_host())
    }

    /// Returns a repository's ARN.
    pub fn repository_arn(&self, name: &str) -> String {
        format!("arn:aws:ecr:{}:{}:repository/{name}", self.region(), self.account_id())
    }

    /// Deletes a repository, with its images if `force`; returns what it was.
    ///
    /// # Errors
    /// When there is none of that name, or it has images and `force` is not set.
    pub async fn delete_repository(&self, name: &str, force: bool) -> Result<Repository, RegistryError> {
        let registry_id = self.account_id().to_owned();
        let deleted = self
            .change_repository(name, move |tables, repository| {
                let name = repository.name.as_str();
                if !force && tables.has_images(name)? {
                    return Err(RegistryError::RepositoryNotEmpty { name: name.to_owned(), registry_id });
                }
                tables.remove_repository(name)?;
                Ok(repository)
            })
            .await?;
        Ok(deleted)
    }

    /// Sets whether tags may be moved.
    ///
    /// # Errors
    /// When there is no such repository or the filters break a rule.
    pub async fn set_tag_mutability(
        &self,
        name: &str,
        mutability: TagMutability,
        exclusions: Vec<String>,
    ) -> Result<Repository, RegistryError> {
        check_exclusions(mutability, &exclusions)?;
        self.update_repository(name, move |repository| {
            repository.tag_mutability = mutability;
            repository.mutability_exclusions = exclusions;
            Ok(())
        })
        .await
    }

    /// Sets whether a push starts a scan.
    ///
    /// # Errors
    /// When there is no such repository.
    pub async fn set_scan_on_push(&self, name: &str, scan_on_push: bool) -> Result<Repository, RegistryError> {
        self.update_repository(name, move |repository| {
            repository.scan_on_push = scan_on_push;
            Ok(())
        })
        .await
    }

    /// Adds resource tags, replacing those with the same keys.
    ///
    /// # Errors
    /// When there is no such repository, a tag breaks a rule, or there would be more than 50.
    pub async fn add_resource_tags(
        &self,
        name: &str,
        tags: BTreeMap<String, String>,
    ) -> Result<Repository, RegistryError> {
        self.update_repository(name, move |repository| {
            repository.resource_tags.extend(tags);
            check_resource_tags(&repository.resource_tags)
        })
        .await
    }

    /// Removes resource tags; keys that are not there are no error.
    ///
    /// # Errors
    /// When there is no such repository.
    pub async fn remove_resource_tags(&self, name: &str, keys: Vec<String>) -> Result<Repository, RegistryError> {
        self.update_repository(name, move |repository| {
            keys.iter().for_each(|key| {
                repository.resource_tags.remove(key);
            });
            Ok(())
        })
        .await
    }

    /// Changes a repository's record and returns the new one.
    pub(crate) async fn update_repository<F>(&self, name: &str, change: F) -> Result<Repository, RegistryError>
    where
        F: FnOnce(&mut Repository) -> Result<(), RegistryError> + Send + 'static,
    {
        self.change_repository(name, move |tables, mut repository| {
            change(&mut repository)?;
            tables.put_repository(&repository)?;
            Ok(repository)
        })
        .await
    }

    /// Runs a write on a repository that must exist.
    pub(crate) async fn change_repository<R, F>(&self, name: &str, change: F) -> Result<R, RegistryError>
    where
        R: Send + 'static,
        F: FnOnce(&mut Tables<'_>, Repository) -> Result<R, RegistryError> + Send + 'static,
    {
        let name = name.to_owned();
        let registry_id = self.account_id().to_owned();
        self.inner
            .metadata
            .write(move |tables| match tables.repository(&name)? {
                Some(repository) => change(tables, repository),
                None => Err(RegistryError::RepositoryNotFound { name, registry_id }),
            })
            .await
    }
}

/// Parses a name for a new repository.
// Source: ECR API reference 2015-09-21, RepositoryName: 2 to 256 characters of the same grammar as OCI's.
pub(crate) fn repository_name(name: &str) -> Result<RepositoryName, RegistryError> {
    let wrong = |constraint: &str| RegistryError::InvalidParameter {
        message: format!("Invalid parameter at 'repositoryName' failed to satisfy constraint: '{constraint}'"),
    };
    if name.len() < 2 {
        return Err(wrong("Member must have length greater than or equal to 2"));
    }
    if name.len() > 256 {
        return Err(wrong("Member must have length less than or equal to 256"));
    }
    RepositoryName::parse(name).map_err(|_| {
        wrong("must satisfy regular expression '[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*(\\/[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*)*'")
    })
}

// Source: ECR API reference 2015-09-21, ImageTagMutabilityExclusionFilter: 1 to 5 WILDCARD filters of at most 128 of
// `[0-9a-zA-Z._*-]`; ECR user guide, "Preventing image tags from being overwritten": at most two `*` each.
fn check_exclusions(mutability: TagMutability, filters: &[String]) -> Result<(), RegistryError> {
    let wrong = |constraint: String| {
        Err(RegistryError::InvalidParameter {
            message: format!(
                "Invalid parameter at 'imageTagMutabilityExclusionFilters' failed to satisfy constraint: '{constraint}'"
            ),
        })
    };
    if !mutability.takes_filters() {
        return match filters.is_empty() {
            true => Ok(()),
            false => {
                wrong("filters are allowed only with IMMUTABLE_WITH_EXCLUSION and MUTABLE_WITH_EXCLUSION".to_owned())
            }
        };
    }
    if filters.is_empty() || filters.len() > 5 {
        return wrong("Member must have between 1 and 5 filters".to_owned());
    }
    for filter in filters {
        let allowed = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'*' | b'-');
        if filter.is_empty() || filter.len() > 128 || !filter.bytes().all(allowed) {
            return wrong(format!("'{filter}' must satisfy regular expression '^[0-9a-zA-Z._*-]{{1,128}}$'"));
        }
        if filter.bytes().filter(|byte| *byte == b'*').count() > 2 {
            return wrong(format!("'{filter}' must have at most 2 wildcards"));
        }
    }
    Ok(())
}

// Source: ECR API reference 2015-09-21, Tag: keys of 1 to 128 and values of at most 256 characters; `aws:` is reserved.
fn check_resource_tags(tags: &BTreeMap<String, String>) -> Result<(), RegistryError> {
    if tags.len() > MAX_RESOURCE_TAGS {
        return Err(RegistryError::TooManyTags);
    }
    for (key, value) in tags {
        let reason = if key.is_empty() || key.chars().count() > 128 {
            "must have 1 to 128 characters"
        } else if value.chars().count() > 256 {
            "has a value of more than 256 characters"
        } else if key.get(..4).is_some_and(|prefix| prefix.eq_ignore_ascii_case("aws:")) {
            "begins with the reserved 'aws:'"
        } else {
            continue;
        };
        return Err(RegistryError::InvalidTagParameter { message: format!("Tag key '{key}' {reason}") });
    }
    Ok(())
}
