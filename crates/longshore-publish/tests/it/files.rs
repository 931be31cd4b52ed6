//! Files and zip archives.

use std::io::{Cursor, Read};

use longshore_builder::Canned;
use longshore_publish::{AssetKind, Outcome, Receipt, ReceiptEntry, ZipError, zip_directory};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::bench::Bench;

fn file(source: Value, key: &str) -> Value {
    json!({"source": source, "destinations": {"here": {"bucketName": "b-${AWS::Region}", "objectKey": key}}})
}

#[tokio::test]
async fn files_and_zipped_directories_are_put_once() {
    let bench = Bench::new(&[]).await;
    fs_err::create_dir_all(bench.path("out/dir/sub")).expect("writable");
    fs_err::write(bench.path("out/dir/sub/f"), "zipped").expect("writable");
    fs_err::write(bench.path("out/template.json"), "{}").expect("writable");
    let files = json!({
        "t": file(json!({"path": "template.json", "packaging": "file"}), "t.json"),
        "z": file(json!({"path": "dir", "packaging": "zip"}), "z.zip"),
    });
    let stack = bench.manifest("out", "S", &json!({"files": files}));
    let receipt = bench.publish(std::slice::from_ref(&stack)).await.expect("it is published");
    assert_eq!(receipt.entries.iter().map(|it| it.outcome).collect::<Vec<_>>(), [Outcome::Published; 2]);
    assert_eq!(fs_err::read_to_string(bench.path("buckets/b-eu-west-1/t.json")).expect("it is there"), "{}");
    let archive = fs_err::read(bench.path("buckets/b-eu-west-1/z.zip")).expect("it is there");
    let mut archive = zip::ZipArchive::new(Cursor::new(archive)).expect("an archive");
    let mut text = String::new();
    archive.by_name("sub/f").expect("it is in there").read_to_string(&mut text).expect("readable");
    assert_eq!(text, "zipped");

    let receipt = bench.publish(&[stack]).await.expect("it is there");
    assert_eq!(receipt.entries.iter().map(|it| it.outcome).collect::<Vec<_>>(), [Outcome::Found; 2]);
    assert!(bench.started().is_empty());
}

#[tokio::test]
async fn the_file_an_executable_names_is_put() {
    let bench = Bench::with_builder(&[], |command| Canned {
        stdout: format!("{}\n", command.arguments[0].display()),
        ..Canned::default()
    })
    .await;
    fs_err::write(bench.path("made.zip"), "made").expect("writable");
    let source = json!({"executable": ["make", bench.path("made.zip")]});
    let stack = bench.manifest("out", "S", &json!({"files": {"x": file(source, "x.zip")}}));
    bench.publish(&[stack]).await.expect("it is published");
    assert_eq!(fs_err::read_to_string(bench.path("buckets/b-eu-west-1/x.zip")).expect("it is there"), "made");
    assert_eq!(bench.runner.commands()[0].directory, None);
}

#[test]
fn a_receipt_is_plain_json() {
    let receipt = Receipt {
        entries: vec![ReceiptEntry {
            asset_id: "abc".into(),
            display_name: "App".into(),
            kind: AssetKind::Image,
            destination_id: "here".into(),
            manifests: vec!["S.assets".into()],
            outcome: Outcome::Published,
            uri: "localhost:5000/app:abc".into(),
            digest: Some("sha256:0".into()),
            media_type: None,
            uploaded_bytes: 3,
            skipped_bytes: 4,
        }],
    };
    let text = receipt.to_json_pretty();
    assert_eq!(
        text,
        r#"{
  "entries": [
    {
      "assetId": "abc",
      "displayName": "App",
      "kind": "image",
      "destinationId": "here",
      "manifests": [
        "S.assets"
      ],
      "outcome": "published",
      "uri": "localhost:5000/app:abc",
      "digest": "sha256:0",
      "uploadedBytes": 3,
      "skippedBytes": 4
    }
  ]
}"#
    );
    assert_eq!(serde_json::from_str::<Receipt>(&text).expect("it reads back"), receipt);
}

fn zipped(directory: &TempDir) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    zip_directory(directory.path(), &mut bytes).expect("it is zipped");
    bytes.into_inner()
}

fn tree(names: &[&str]) -> TempDir {
    let directory = TempDir::new().expect("a temporary directory");
    for name in names {
        let path = directory.path().join(name);
        fs_err::create_dir_all(path.parent().expect("it has one")).expect("writable");
        fs_err::write(&path, format!("content of {name}")).expect("writable");
    }
    directory
}

#[test]
fn zips_have_all_files_breadth_first_and_then_by_name() {
    let directory = tree(&["b", "a/z", "a/b/c", ".hidden", "c/é"]);
    fs_err::create_dir_all(directory.path().join("empty")).expect("writable");
    let mut archive = zip::ZipArchive::new(Cursor::new(zipped(&directory))).expect("an archive");
    let mut entries = Vec::new();
    for index in 0..archive.len() {
        let entry = archive.by_index(index).expect("it is there");
        let time = entry.last_modified().expect("it has a time");
        assert_eq!((time.year(), time.month(), time.day(), time.hour()), (1980, 1, 1, 0));
        assert_eq!(entry.extra_data().unwrap_or_default(), b"");
        entries.push(entry.name().expect("UTF-8").into_owned());
    }
    assert_eq!(entries, [".hidden", "b", "a/z", "c/é", "a/b/c"]);
}

#[cfg(unix)]
#[test]
fn zips_depend_on_content_and_permissions_only() {
    use std::os::unix::fs::PermissionsExt as _;

    let names = ["run.sh", "d/e", "z"];
    let (one, other) = (tree(&names), tree(&["z", "d/e", "run.sh"]));
    let old = std::time::SystemTime::UNIX_EPOCH + std::time::Duration::from_secs(1_000_000_000);
    fs_err::OpenOptions::new()
        .write(true)
        .open(other.path().join("z"))
        .and_then(|file| file.file().set_modified(old))
        .expect("the time can be set");
    assert_eq!(zipped(&one), zipped(&other));

    let before = zipped(&one);
    fs_err::set_permissions(one.path().join("run.sh"), std::fs::Permissions::from_mode(0o755)).expect("ours");
    assert_ne!(zipped(&one), before);
    let mut archive = zip::ZipArchive::new(Cursor::new(zipped(&one))).expect("an archive");
    assert_eq!(archive.by_name("run.sh").expect("it is there").unix_mode(), Some(0o100_755));
}

#[cfg(unix)]
#[test]
fn links_are_followed_but_not_round_in_circles() {
    use std::os::unix::fs::symlink;

    let directory = tree(&["real/f"]);
    symlink("real", directory.path().join("linked")).expect("writable");
    symlink("real/f", directory.path().join("g")).expect("writable");
    let mut archive = zip::ZipArchive::new(Cursor::new(zipped(&directory))).expect("an archive");
    let mut text = String::new();
    archive.by_name("linked/f").expect("it is in there").read_to_string(&mut text).expect("readable");
    assert_eq!(text, "content of real/f");
    assert!(archive.by_name("g").expect("it is in there").is_file());

    symlink("..", directory.path().join("real/up")).expect("writable");
    let error = zip_directory(directory.path(), Cursor::new(Vec::new())).expect_err("it never ends");
    assert!(matches!(&error, ZipError::Loop { path } if path.ends_with("up")), "{error}");
}
