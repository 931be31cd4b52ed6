//! Which assets go and which stay, and why.

use std::collections::HashMap;
use std::time::Duration;

use longshore_aws::s3::Object;
use longshore_oci::Digest;
use longshore_registry::Timestamp;

use super::GcAsset;
use super::live::Live;
use crate::ecr::StoredImage;
use crate::ecr::date;

/// A tag that begins like this keeps its image, whoever sets it.
pub(super) const PIN: &str = "keep";

fn is_recent(since: Timestamp, buffer_days: u32, now: Timestamp) -> bool {
    now.since(since) < Duration::from_secs(u64::from(buffer_days) * 86_400)
}

/// Judges the images of a repository; indexes come before what they refer to.
pub(super) fn plan_images(
    repository: &str,
    images: &[StoredImage],
    live: &Live,
    buffer_days: u32,
    now: Timestamp,
) -> Vec<GcAsset> {
    let mut kept: HashMap<&Digest, String> = HashMap::new();
    for StoredImage { image, .. } in images {
        let used = image.tags.iter().find(|tag| live.has(tag));
        let digest = image.digest.to_string();
        let reason = if let Some(tag) = image.tags.iter().find(|tag| tag.starts_with(PIN)) {
            Some(format!("its tag {tag} keeps it"))
        } else if let Some(tag) = used {
            Some(format!("{tag} is in use"))
        } else if live.has(&digest) {
            Some("its digest is in use".to_owned())
        } else if is_recent(image.pushed_at, buffer_days, now) {
            Some(format!("it was pushed less than {buffer_days} days ago"))
        } else if image.pulled_at.is_some_and(|pulled| is_recent(pulled, buffer_days, now)) {
            Some(format!("it was pulled less than {buffer_days} days ago"))
        } else {
            None
        };
        if let Some(reason) = reason {
            kept.insert(&image.digest, reason);
        }
    }
    // What an index that stays refers to stays, and so does what is about an image that stays, such as its signature.
    loop {
        let mut more = Vec::new();
        for StoredImage { image, .. } in images {
            if kept.contains_key(&image.digest) {
                let children = image.children.iter().filter(|child| !kept.contains_key(child));
                more.extend(children.map(|child| (child, format!("{} refers to it", short(&image.digest)))));
            } else if let Some(subject) = image.subject.as_ref().filter(|subject| kept.contains_key(subject)) {
                more.push((&image.digest, format!("it is about {}, which stays", short(subject))));
            }
        }
        if more.is_empty() {
            break;
        }
        kept.extend(more);
    }
    let asset = |stored: &StoredImage| {
        let reason = kept.get(&stored.image.digest);
        let days = now.since(stored.image.pushed_at).as_secs() / 86_400;
        GcAsset {
            place: repository.to_owned(),
            id: stored.image.digest.to_string(),
            tags: stored.image.tags.clone(),
            image: true,
            bytes: stored.size,
            delete: reason.is_none(),
            reason: reason.cloned().unwrap_or_else(|| format!("nothing refers to it, and it is {days} days old")),
        }
    };
    let mut assets: Vec<(usize, GcAsset)> =
        images.iter().map(|stored| (usize::from(stored.image.children.is_empty()), asset(stored))).collect();
    assets.sort_by_key(|(order, _)| *order);
    assets.into_iter().map(|(_, asset)| asset).collect()
}

/// Judges the objects of a bucket.
pub(super) fn plan_objects(
    bucket: &str,
    objects: &[Object],
    live: &Live,
    buffer_days: u32,
    now: Timestamp,
) -> Vec<GcAsset> {
    let asset = |object: &Object| {
        // An object whose age cannot be read counts as new.
        let modified = date(&object.modified).unwrap_or(now);
        let days = now.since(modified).as_secs() / 86_400;
        let (delete, reason) = if live.has(&object.key) {
            (false, "it is in use".to_owned())
        } else if is_recent(modified, buffer_days, now) {
            (false, format!("it was put there less than {buffer_days} days ago"))
        } else {
            (true, format!("nothing refers to it, and it is {days} days old"))
        };
        GcAsset {
            place: bucket.to_owned(),
            id: object.key.clone(),
            tags: Vec::new(),
            image: false,
            bytes: object.size,
            delete,
            reason,
        }
    };
    objects.iter().map(asset).collect()
}

fn short(digest: &Digest) -> String {
    digest.to_string().chars().take(19).collect()
}

#[cfg(test)]
mod tests {
    use longshore_registry::lifecycle::{LifecycleImage, StorageClass};

    use super::*;

    fn digest(c: char) -> Digest {
        format!("sha256:{}", String::from(c).repeat(64)).parse().unwrap()
    }

    fn image(c: char, tags: &[&str], age_days: u64) -> StoredImage {
        let image = LifecycleImage {
            digest: digest(c),
            tags: tags.iter().map(|tag| (*tag).to_owned()).collect(),
            pushed_at: Timestamp::from_millis((1000 - age_days) * 86_400_000),
            pulled_at: None,
            archived_at: None,
            activated_at: None,
            storage_class: StorageClass::Standard,
            children: Vec::new(),
            subject: None,
        };
        StoredImage { image, size: 1 }
    }

    fn doomed(images: &[StoredImage], live: &Live) -> String {
        let now = Timestamp::from_millis(1000 * 86_400_000);
        let plan = plan_images("r", images, live, 30, now);
        plan.iter().filter(|it| it.delete).map(|it| it.id.as_bytes()[7] as char).collect()
    }

    #[test]
    fn what_is_used_new_or_pinned_stays() {
        let mut live = Live::default();
        live.search(r#"{"Image":{"Fn::Sub":"${AWS::AccountId}.dkr.ecr.x/repo:used"}}"#);
        live.search(&format!("host/repo@{}", digest('b').to_string().to_uppercase()));
        let images = [
            image('a', &["used"], 99),
            image('b', &[], 99),
            image('c', &["new"], 29),
            image('d', &["keep-for-audit"], 99),
            image('e', &["use"], 99),
        ];
        assert_eq!(doomed(&images, &live), "e");
    }

    #[test]
    fn what_belongs_together_stays_or_goes_together() {
        let mut live = Live::default();
        live.search("repo:multi");
        let mut index = image('a', &["multi"], 99);
        index.image.children = vec![digest('b'), digest('c')];
        let mut signature = image('d', &[], 99);
        signature.image.subject = Some(digest('b'));
        let mut old_index = image('1', &["old"], 99);
        old_index.image.children = vec![digest('2'), digest('c')];
        let images = [signature, image('b', &[], 99), image('c', &[], 99), image('2', &[], 99), old_index, index];
        // The index goes first, then what nobody else refers to.
        assert_eq!(doomed(&images, &live), "12");
    }

    #[test]
    fn objects_are_found_by_their_hash() {
        let mut live = Live::default();
        let hash = "f".repeat(64);
        live.search(&format!("{{\"S3Key\":\"{hash}.zip\"}}"));
        let object = |key: String| Object { key, size: 1, modified: "1971-01-01T00:00:00.000Z".to_owned() };
        let objects = [object(format!("{hash}.zip")), object(format!("prefix/{hash}.zip")), object("other.zip".into())];
        let plan = plan_objects("b", &objects, &live, 30, Timestamp::from_millis(1000 * 86_400_000));
        assert_eq!(plan.iter().map(|it| it.delete).collect::<Vec<_>>(), [false, false, true]);
    }
}
