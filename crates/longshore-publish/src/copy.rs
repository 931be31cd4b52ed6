//! Images that are copied from one registry to another, and the command that says so in a manifest.

use longshore_oci::{Platform, Reference, RegistryHost};
use longshore_registry_client::{CopyOptions, CopySource, ManifestReference, Platforms};

use crate::ResolveError;
use crate::publisher::Run;

/// What tells the command from others.
const MARK: &str = "longshore-image-deployment";

/// Where names without a host are.
// Source: distribution, reference package: `docker.io` is served by another host.
const DOCKER_HUB: &str = "registry-1.docker.io";

/// The command of an asset that is copied: toolkits that do not know it pull the image and push it again, for the
/// platform of their machine; ours copies it, all platforms or chosen ones.
pub fn copy_command(program: &str, reference: &str, platforms: &[String]) -> Vec<String> {
    let script = format!("{program} pull --quiet \"$1\" >&2 && echo \"$1\"");
    let words = ["sh", "-c", &script, MARK, reference].into_iter().chain(platforms.iter().map(String::as_str));
    words.map(str::to_owned).collect()
}

/// The image and the platforms that a command copies, if it is one of [`copy_command`].
pub fn copied_image(command: &[String]) -> Option<(String, Vec<String>)> {
    let words: Vec<&str> = command.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["sh", "-c", script, MARK, reference, platforms @ ..] => script
            .ends_with(" pull --quiet \"$1\" >&2 && echo \"$1\"")
            .then(|| ((*reference).to_owned(), platforms.iter().map(|it| (*it).to_owned()).collect())),
        _ => None,
    }
}

/// Where an image is read, and what of it.
pub(crate) async fn source(
    run: &Run,
    reference: &str,
    platforms: &[String],
) -> Result<(CopySource, CopyOptions), ResolveError> {
    let reference = Reference::parse(reference)?.with_docker_defaults();
    let host = reference.registry.as_ref().map_or("docker.io", RegistryHost::as_str);
    let host = if host == "docker.io" { DOCKER_HUB } else { host };
    let client = run.resolver.source(host).await?;
    let wanted = match (reference.digest, reference.tag) {
        (Some(digest), _) => ManifestReference::Digest(digest),
        (None, Some(tag)) => ManifestReference::Tag(tag),
        (None, None) => ManifestReference::Tag("latest".parse()?),
    };
    let platforms = platforms.iter().map(|it| Platform::parse(it)).collect::<Result<Vec<_>, _>>()?;
    let platforms = match <[Platform; 1]>::try_from(platforms) {
        Ok([one]) => Platforms::One(one),
        Err(none) if none.is_empty() => Platforms::All,
        Err(some) => Platforms::Some(some),
    };
    let source = CopySource { client, repository: reference.repository, reference: wanted };
    Ok((source, CopyOptions { platforms, ..CopyOptions::default() }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_is_recognised() {
        let platforms = ["linux/arm64".to_owned()];
        let command = copy_command("podman", "alpine:3", &platforms);
        assert_eq!(copied_image(&command), Some(("alpine:3".to_owned(), platforms.to_vec())));
        assert_eq!(copied_image(&copy_command("docker", "a", &[])), Some(("a".to_owned(), Vec::new())));
        let other = ["sh", "-c", "rm -rf /", MARK, "a"].map(str::to_owned);
        assert_eq!(copied_image(&other), None);
    }
}
