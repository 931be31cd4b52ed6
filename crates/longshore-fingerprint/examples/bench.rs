//! Measures hashing and staging on generated directories, beside aws-cdk-lib when it is there.
//!
//! `[ORACLE=<directory with node_modules>] cargo run --release --example bench -- <work directory> [scale] [runs] [names…]`
//!
//! Directories (file counts at scale 1): a = 20,000 text files of 2 KB, four deep; ab = the same, binary; b = 20 x 100 MiB
//! random; bt = 4 x 100 MiB text; c1 = 100,000 files of which `.dockerignore` `vendor` hides 95 %; c2 = the same by
//! `**/*.log`; c3 = c2 with 20 patterns and one exception. Times are medians in milliseconds; ours and theirs alternate.
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a development program; a failure names its line")]

use std::io::{BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::Instant;

use fs_err as fs;
use longshore_fingerprint::{
    CopyOptions, FingerprintCache, FingerprintOptions, IgnoreMode, copy_directory, fingerprint,
};
use rayon::prelude::*;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

const NAMES: [&str; 7] = ["a", "ab", "b", "bt", "c1", "c2", "c3"];

fn exclude(name: &str) -> Vec<String> {
    let patterns: Vec<String> = match name {
        "c1" => vec!["vendor".to_owned()],
        "c2" => vec!["**/*.log".to_owned()],
        "c3" => {
            let mut patterns = vec!["**/*.log".to_owned()];
            patterns.extend((0..18).map(|i| match i % 3 {
                0 => format!("**/cache{i}"),
                1 => format!("build{i}/*.o"),
                _ => format!("**/*.tmp{i}"),
            }));
            patterns.push("!keep/important.log".to_owned());
            patterns
        }
        _ => return Vec::new(),
    };
    patterns.into_iter().chain(["!.dockerignore".to_owned(), "!Dockerfile".to_owned(), "cdk.out".to_owned()]).collect()
}

/// Bytes that look random, or text lines made of them.
fn noise(seed: u64, bytes: usize, text: bool) -> Vec<u8> {
    let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
    let mut out = Vec::with_capacity(bytes + 8);
    while out.len() < bytes {
        state ^= state >> 12;
        state ^= state << 25;
        state ^= state >> 27;
        out.extend_from_slice(&state.wrapping_mul(0x2545_f491_4f6c_dd1d).to_le_bytes());
    }
    out.truncate(bytes);
    if text {
        for (i, byte) in out.iter_mut().enumerate() {
            *byte = if i % 61 == 60 { b'\n' } else { b'a' + *byte % 26 };
        }
    } else if let Some(first) = out.first_mut() {
        *first = 0;
    }
    out
}

fn generate(name: &str, root: &Path, scale: f64) {
    if root.exists() {
        return;
    }
    let count = |full: usize| ((full as f64 * scale) as usize).max(1);
    let write = |path: PathBuf, content: Vec<u8>| {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
    };
    match name {
        "a" | "ab" => (0..count(20_000)).into_par_iter().for_each(|i| {
            let path = root.join(format!("d{}/e{}/f{}/file{i}.txt", i % 10, i / 10 % 10, i / 100 % 10));
            write(path, noise(i as u64, 1_500 + i % 1_000, name == "a"));
        }),
        "b" => (0..20).for_each(|i| write(root.join(format!("blob{i}")), noise(i, count(100 << 20), false))),
        "bt" => (0..4).for_each(|i| write(root.join(format!("text{i}")), noise(i, count(100 << 20), true))),
        _ => (0..count(100_000)).into_par_iter().for_each(|i| {
            let (top, extension) = match (name, i % 20 == 0) {
                ("c1", false) => ("vendor", "js"),
                (_, false) => ("src", "log"),
                _ => ("src", "js"),
            };
            let path = root.join(format!("{top}/p{}/q{}/file{i}.{extension}", i % 50, i / 50 % 20));
            write(path, noise(i as u64, 300, true));
        }),
    }
}

/// What any program must do at least, on two threads and more.
fn floor_hash(files: &[PathBuf]) {
    files.par_iter().with_max_len(16).for_each(|path| {
        let mut file = fs::File::open(path).unwrap();
        let mut hash = Sha256::new();
        let mut buffer = vec![0; 128 << 10];
        loop {
            let read = file.read(&mut buffer).unwrap();
            if read == 0 {
                break;
            }
            hash.update(&buffer[..read]);
        }
        std::hint::black_box(hash.finalize());
    });
}

/// Walks what is not hidden by a directory pattern.
fn walk(directory: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(directory).unwrap() {
        let entry = entry.unwrap();
        if entry.file_name() == "vendor" {
            continue;
        }
        if entry.file_type().unwrap().is_dir() {
            walk(&entry.path(), files);
        } else {
            files.push(entry.path());
        }
    }
}

struct Oracle {
    process: Child,
    answers: BufReader<ChildStdout>,
}

impl Oracle {
    fn start() -> Option<Self> {
        std::env::var_os("ORACLE")?;
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz-oracle/oracle.mjs");
        let mut process =
            Command::new("node").arg(script).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        let answers = BufReader::new(process.stdout.take().unwrap());
        Some(Self { process, answers })
    }

    fn ask(&mut self, question: &Value) -> Value {
        writeln!(self.process.stdin.as_mut().unwrap(), "{question}").unwrap();
        let mut line = String::new();
        self.answers.read_line(&mut line).unwrap();
        serde_json::from_str(&line).unwrap()
    }
}

fn timed<T>(times: &mut Vec<f64>, work: impl FnOnce() -> T) -> T {
    let start = Instant::now();
    let out = work();
    times.push(start.elapsed().as_secs_f64() * 1_000.0);
    out
}

fn median(times: &mut [f64]) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}

fn main() {
    let mut arguments = std::env::args().skip(1);
    let work = PathBuf::from(arguments.next().unwrap());
    let scale: f64 = arguments.next().map_or(0.1, |text| text.parse().unwrap());
    let runs: usize = arguments.next().map_or(3, |text| text.parse().unwrap());
    let chosen: Vec<String> = arguments.collect();
    let mut oracle = Oracle::start();
    println!("{} threads, scale {scale}, medians of {runs} runs, ms", rayon::current_num_threads());
    println!(
        "dir   walk floor-hash floor-copy |  hash   copy  cached |  cdk-hash cdk-copy | hash/floor stage/floor cached/walk cdk/hash cdk/stage"
    );
    for name in NAMES.iter().filter(|name| chosen.is_empty() || chosen.iter().any(|chosen| chosen == *name)) {
        let root = work.join(name);
        generate(name, &root, scale);
        let exclude = exclude(name);
        let hashing = FingerprintOptions {
            exclude: exclude.clone(),
            ignore_mode: Some(IgnoreMode::Docker),
            ..FingerprintOptions::default()
        };
        let copying =
            CopyOptions { exclude: exclude.clone(), ignore_mode: Some(IgnoreMode::Docker), ..CopyOptions::default() };
        let cache = FingerprintCache::open(work.join("cache"));
        let cached = FingerprintOptions { cache: Some(&cache), ..hashing.clone() };
        let kept: Vec<PathBuf> = longshore_fingerprint::context_listing(&root, &hashing)
            .unwrap()
            .into_iter()
            .filter(|entry| matches!(entry.kind, longshore_fingerprint::FileKind::File { .. }))
            .map(|entry| root.join(entry.path))
            .collect();
        // Only what has not changed for two seconds is remembered.
        std::thread::sleep(std::time::Duration::from_millis(2_200));
        fingerprint(&root, &cached).unwrap();
        let mut times: [Vec<f64>; 8] = Default::default();
        for _ in 0..runs {
            timed(&mut times[0], || {
                let mut files = Vec::new();
                walk(&root, &mut files);
            });
            timed(&mut times[1], || floor_hash(&kept));
            let dest = work.join("staged");
            fs::create_dir(&dest).unwrap();
            timed(&mut times[2], || {
                kept.par_iter().enumerate().with_max_len(16).for_each(|(i, path)| {
                    fs::copy(path, dest.join(i.to_string())).unwrap();
                });
            });
            fs::remove_dir_all(&dest).unwrap();
            let hash = timed(&mut times[3], || fingerprint(&root, &hashing).unwrap());
            timed(&mut times[4], || copy_directory(&root, &dest, &copying).unwrap());
            fs::remove_dir_all(&dest).unwrap();
            assert_eq!(timed(&mut times[5], || fingerprint(&root, &cached).unwrap()), hash);
            if let Some(oracle) = &mut oracle {
                let options = json!({"exclude": exclude, "ignoreMode": "docker"});
                let tree = json!({"kind": "tree", "root": root, "options": options});
                let answer = timed(&mut times[6], || oracle.ask(&tree));
                assert_eq!(answer["hash"], json!(hash), "{answer}");
                let copy = json!({"kind": "copy", "root": root, "options": options, "dest": dest});
                timed(&mut times[7], || oracle.ask(&copy));
                fs::remove_dir_all(&dest).unwrap();
            } else {
                times[6].push(f64::NAN);
                times[7].push(f64::NAN);
            }
        }
        let [walk, floor, floor_copy, hash, copy, cached, cdk_hash, cdk_copy] = times.each_mut().map(|t| median(t));
        println!(
            "{name:4} {walk:6.0} {floor:10.0} {floor_copy:10.0} | {hash:5.0} {copy:6.0} {cached:7.0} | {cdk_hash:9.0} {cdk_copy:8.0} \
             | {:10.2} {:11.2} {:11.2} {:8.1} {:9.1}",
            hash / (floor + walk / 2.0),
            (hash + copy) / (floor + floor_copy + walk / 2.0),
            cached / walk,
            cdk_hash / hash,
            (cdk_hash + cdk_copy) / (hash + copy),
        );
    }
}
