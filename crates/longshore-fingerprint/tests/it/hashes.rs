//! Hashes recorded from aws-cdk-lib 2.275.0, and the fields they were made of.

use longshore_fingerprint::{Field, check_symlinks, content_fingerprint, digest, fingerprint, trace};
use serde_json::Value;

use crate::assets;
use crate::fixtures::{Fixtures, vectors};

#[test]
fn every_recorded_hash_is_reproduced() {
    let fixtures = Fixtures::new();
    let rows = vectors("hashes.json");
    let traces = vectors("hashes-trace.json");
    let mut checked = 0;
    for row in rows.as_array().unwrap() {
        let id = row["id"].as_str().unwrap();
        let path = fixtures.path(row["fixture"].as_str().unwrap());
        let options = &row["options"];
        let hashing = match row["kind"].as_str().unwrap() {
            "contentFingerprint" => {
                assert_eq!(content_fingerprint(&path).unwrap(), row["hash"].as_str().unwrap(), "{row}");
                checked += 1;
                continue;
            }
            // A custom hash is the caller's affair.
            "AssetStaging" if options.get("assetHash").is_some() || options.get("assetHashType").is_some() => continue,
            "FileSystem.fingerprint" => assets::plain(options),
            "AssetStaging" | "TarballImageAsset" => assets::staging(options),
            "DockerImageAsset" => assets::docker(&path, options),
            other => panic!("unknown kind {other}"),
        };
        checked += 1;
        if let Some(error) = row.get("error") {
            let got = check_symlinks(&path, &assets::copying(&hashing)).unwrap_err();
            assert_eq!(fixtures.generic(&got.to_string()), error["message"].as_str().unwrap(), "{row}");
            continue;
        }
        let fields = trace(&path, &hashing).unwrap();
        if let Some(expected) = traces.get(id) {
            let expected: Vec<Field> = expected.as_array().unwrap().iter().map(field).collect();
            assert_eq!(fields, expected, "{row}");
        }
        assert_eq!(digest(&fields, hashing.version), row["hash"].as_str().unwrap(), "{row}");
        assert_eq!(fingerprint(&path, &hashing).unwrap(), row["hash"].as_str().unwrap(), "{row}");
    }
    assert_eq!(checked, 76, "two of the 78 rows are about custom hashes");
}

fn field(pair: &Value) -> Field {
    Field { header: pair[0].as_str().unwrap().to_owned(), value: pair[1].as_str().unwrap().to_owned() }
}
