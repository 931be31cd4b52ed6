//! Builds small archives.

use std::io::Read;
use std::path::{Path, PathBuf};

use longshore_oci::{
    Archive, ArchiveError, ArchiveOptions, BlobSource, Content, Digest, Image, ImageIndex, ManifestError, MediaType,
    Selection,
};
use serde_json::{Value, json};

/// Entries of a tar, in order.
#[derive(Default, Clone)]
pub(crate) struct Tar {
    entries: Vec<(String, Entry)>,
}

#[derive(Clone)]
enum Entry {
    File(Vec<u8>),
    Symlink(String),
    HardLink(String),
}

impl Tar {
    pub(crate) fn file(mut self, name: &str, content: impl AsRef<[u8]>) -> Self {
        self.entries.push((name.to_owned(), Entry::File(content.as_ref().to_vec())));
        self
    }

    pub(crate) fn json(self, name: &str, value: &Value) -> Self {
        self.file(name, value.to_string())
    }

    pub(crate) fn symlink(mut self, name: &str, target: &str) -> Self {
        self.entries.push((name.to_owned(), Entry::Symlink(target.to_owned())));
        self
    }

    pub(crate) fn hard_link(mut self, name: &str, target: &str) -> Self {
        self.entries.push((name.to_owned(), Entry::HardLink(target.to_owned())));
        self
    }

    pub(crate) fn without(mut self, name: &str) -> Self {
        self.entries.retain(|(entry, _)| entry != name);
        self
    }

    pub(crate) fn bytes(&self) -> Vec<u8> {
        let mut tar = tar::Builder::new(Vec::new());
        for (name, entry) in &self.entries {
            let mut header = tar::Header::new_ustar();
            // The name is written as it is: the tar library would refuse the bad ones.
            let field = &mut header.as_mut_bytes()[..100];
            field[..name.len()].copy_from_slice(name.as_bytes());
            header.set_mode(0o644);
            let (kind, link, content): (_, _, &[u8]) = match entry {
                Entry::File(content) => (tar::EntryType::Regular, None, content),
                Entry::Symlink(target) => (tar::EntryType::Symlink, Some(target), &[]),
                Entry::HardLink(target) => (tar::EntryType::Link, Some(target), &[]),
            };
            header.set_entry_type(kind);
            header.set_size(content.len() as u64);
            if let Some(link) = link {
                header.as_mut_bytes()[157..157 + link.len()].copy_from_slice(link.as_bytes());
            }
            header.set_cksum();
            tar.append(&header, content).unwrap();
        }
        tar.into_inner().unwrap()
    }

    /// Writes the files into a directory instead.
    pub(crate) fn unpack(&self, dir: &Path) {
        for (name, entry) in &self.entries {
            if let Entry::File(content) = entry {
                let path = dir.join(name);
                fs_err::create_dir_all(path.parent().unwrap()).unwrap();
                fs_err::write(path, content).unwrap();
            }
        }
    }
}

/// An archive in a directory of its own.
pub(crate) struct OnDisk {
    pub(crate) dir: tempfile::TempDir,
    pub(crate) path: PathBuf,
}

pub(crate) fn on_disk(bytes: impl AsRef<[u8]>) -> OnDisk {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("image.tar");
    fs_err::write(&path, bytes).unwrap();
    OnDisk { dir, path }
}

impl OnDisk {
    pub(crate) fn open(&self) -> Result<Archive, ArchiveError> {
        self.open_with(ArchiveOptions::default())
    }

    /// Opens with temporary files beside the archive.
    pub(crate) fn open_with(&self, options: ArchiveOptions) -> Result<Archive, ArchiveError> {
        Archive::open(&self.path, &ArchiveOptions { spool_parent: Some(self.dir.path().to_owned()), ..options })
    }

    pub(crate) fn select(&self, selection: &Selection) -> Result<Content, ArchiveError> {
        self.open()?.select(selection)
    }

    pub(crate) fn only(&self) -> Result<Content, ArchiveError> {
        self.select(&Selection::default())
    }

    /// Names of files and folders beside the archive.
    pub(crate) fn left_over(&self) -> usize {
        fs_err::read_dir(self.dir.path()).unwrap().count() - 1
    }
}

pub(crate) fn named(name: &str) -> Selection {
    Selection { name: Some(name.to_owned()), platform: None }
}

pub(crate) fn for_platform(platform: &str) -> Selection {
    Selection { name: None, platform: Some(platform.parse().unwrap()) }
}

pub(crate) fn image(content: Content) -> Image {
    match content {
        Content::Image(image) => image,
        Content::Index(_) => panic!("expected one image"),
    }
}

pub(crate) fn index(content: Content) -> ImageIndex {
    match content {
        Content::Index(index) => index,
        Content::Image(_) => panic!("expected an index"),
    }
}

pub(crate) fn read(blob: &BlobSource) -> Vec<u8> {
    let mut bytes = Vec::new();
    blob.open().unwrap().read_to_end(&mut bytes).unwrap();
    assert_eq!(Digest::of(blob.digest().algorithm(), &bytes), *blob.digest());
    bytes
}

pub(crate) fn gunzip(bytes: &[u8]) -> Vec<u8> {
    let mut raw = Vec::new();
    flate2::read::MultiGzDecoder::new(bytes).read_to_end(&mut raw).unwrap();
    raw
}

/// A layer's tar with one file.
pub(crate) fn layer(name: &str) -> Vec<u8> {
    Tar::default().file(name, name.repeat(1000)).bytes()
}

pub(crate) fn config(platform: &str, layers: &[Vec<u8>]) -> Vec<u8> {
    let parts: Vec<&str> = platform.split('/').collect();
    let diff_ids: Vec<_> = layers.iter().map(|layer| Digest::sha256_of(layer)).collect();
    let mut config = json!({"os": parts[0], "architecture": parts[1], "config": {"Cmd": ["/hello"]},
        "rootfs": {"type": "layers", "diff_ids": diff_ids}});
    if let Some(variant) = parts.get(2) {
        config["variant"] = json!(variant);
    }
    config.to_string().into_bytes()
}

/// A `docker save` tar as docker wrote it before version 25.
pub(crate) fn legacy_docker(tags: &[&str], layers: &[Vec<u8>]) -> Tar {
    let config = config("linux/amd64", layers);
    let config_name = format!("{}.json", Digest::sha256_of(&config).hex());
    let mut tar = Tar::default();
    let mut names = Vec::new();
    for (number, layer) in layers.iter().enumerate() {
        let name = format!("{}/layer.tar", Digest::sha256_of(&[number as u8]).hex());
        tar = tar.file(&name, layer);
        names.push(name);
    }
    tar.file(&config_name, config)
        .json("manifest.json", &json!([{"Config": config_name, "RepoTags": tags, "Layers": names}]))
        .json("repositories", &json!({}))
}

/// Adds blobs to an OCI layout and returns their descriptor.
pub(crate) fn add_blob(tar: &mut Tar, media_type: &MediaType, content: &[u8]) -> Value {
    let digest = Digest::sha256_of(content);
    *tar = std::mem::take(tar).file(&format!("blobs/sha256/{}", digest.hex()), content);
    json!({"mediaType": media_type, "digest": digest, "size": content.len()})
}

/// Adds an image to an OCI layout and returns its descriptor.
pub(crate) fn add_image(tar: &mut Tar, platform: &str, layers: &[Vec<u8>]) -> Value {
    let config = add_blob(tar, &MediaType::OCI_CONFIG, &config(platform, layers));
    let layers: Vec<_> = layers.iter().map(|layer| add_blob(tar, &MediaType::OCI_LAYER, layer)).collect();
    let manifest =
        json!({"schemaVersion": 2, "mediaType": MediaType::OCI_MANIFEST, "config": config, "layers": layers});
    add_blob(tar, &MediaType::OCI_MANIFEST, manifest.to_string().as_bytes())
}

pub(crate) fn with_platform(mut descriptor: Value, platform: &str) -> Value {
    let parts: Vec<&str> = platform.split('/').collect();
    descriptor["platform"] = json!({"os": parts[0], "architecture": parts[1]});
    if let Some(variant) = parts.get(2) {
        descriptor["platform"]["variant"] = json!(variant);
    }
    descriptor
}

pub(crate) fn with_name(mut descriptor: Value, name: &str) -> Value {
    descriptor["annotations"] = json!({"org.opencontainers.image.ref.name": name});
    descriptor
}

pub(crate) fn layout(tar: Tar, manifests: &[Value]) -> Tar {
    tar.json("oci-layout", &json!({"imageLayoutVersion": "1.0.0"}))
        .json("index.json", &json!({"schemaVersion": 2, "manifests": manifests}))
}

/// Returns the error with all its causes.
pub(crate) fn chain(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut next = error.source();
    while let Some(error) = next {
        text.push_str(&format!(": {error}"));
        next = error.source();
    }
    text
}

pub(crate) fn is_manifest_error(error: &ArchiveError, check: impl Fn(&ManifestError) -> bool) -> bool {
    matches!(error, ArchiveError::Manifest { source, .. } if check(source))
}
