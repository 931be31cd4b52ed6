//! Compressed, cut and foreign files.

use std::io::Write;

use longshore_oci::ArchiveError;

use crate::fixture::*;

fn gzip(raw: &[u8]) -> Vec<u8> {
    let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    gzip.write_all(raw).unwrap();
    gzip.finish().unwrap()
}

#[test]
fn gzip_and_zstd_archives_are_known_by_their_first_bytes() {
    let layers = [layer("a"), layer("b")];
    let plain = legacy_docker(&["app:1"], &layers).bytes();
    let digest = image(on_disk(&plain).only().unwrap()).manifest().unwrap().digest;
    for packed in [gzip(&plain), zstd::encode_all(&plain[..], 1).unwrap()] {
        let disk = on_disk(packed);
        let image = image(disk.only().unwrap());
        assert_eq!(image.manifest().unwrap().digest, digest);
        assert_eq!(gunzip(&read(&image.layers()[0].blob().unwrap())), layers[0]);
        assert_eq!(disk.left_over(), 1);
        let blob = image.layers()[0].blob().unwrap();
        drop(image);
        assert_eq!(disk.left_over(), 1, "a blob keeps its file");
        drop(blob);
        assert_eq!(disk.left_over(), 0);
    }
}

#[test]
fn files_that_are_no_tar_are_named_for_what_they_are() {
    let open = |bytes: &[u8]| on_disk(bytes).open().unwrap_err();
    for (magic, name) in [
        (&b"BZh91AY&SY"[..], "bzip2"),
        (b"\xfd7zXZ\0\0\0", "xz"),
        (b"PK\x03\x04\0\0", "zip"),
        (b"\x04\x22\x4d\x18\0\0", "lz4"),
    ] {
        let error = open(magic);
        assert!(matches!(error, ArchiveError::Compression { compression, .. } if compression == name), "{error}");
    }
    assert!(matches!(open(b""), ArchiveError::NotAnImage { .. }));
    assert!(matches!(open(&[0; 1024]), ArchiveError::NotAnImage { .. }));
    let text = "this is no tar at all, but a text that goes on and on ".repeat(100);
    assert!(matches!(open(text.as_bytes()), ArchiveError::Tar { .. }));
    assert!(matches!(open(&gzip(text.as_bytes())), ArchiveError::Tar { .. }));
    let mut broken = gzip(&legacy_docker(&["app:1"], &[layer("a")]).bytes());
    broken.truncate(broken.len() / 2);
    assert!(matches!(open(&broken), ArchiveError::Unpack { .. }));
}

#[test]
fn an_archive_cut_anywhere_is_an_error_and_never_an_image() {
    let whole = legacy_docker(&["app:1"], &[layer("a"), layer("b")]).bytes();
    let needed = whole.len() - 1024 - 1024 - 512; // end marker, the unneeded last entry, padding
    let mut truncated = 0;
    for len in (1..needed).step_by(173) {
        match on_disk(&whole[..len]).only() {
            Err(ArchiveError::Truncated { .. }) => truncated += 1,
            Err(_) => {}
            Ok(_) => panic!("an archive of {len} bytes out of {} was taken", whole.len()),
        }
    }
    assert!(truncated > 5);
}
