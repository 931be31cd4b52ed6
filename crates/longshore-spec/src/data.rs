//! `data/spec.bin`: an index that is searched in place, and deflated blocks of neighbouring resource types.
//!
//! All integers are little-endian; `str` is a length byte and UTF-8, `n` a count in LEB128.
//!
//! ```text
//! "LSPEC1\n"  str source  u16 types  u16 blocks
//! u32 × types   where the type's index record starts; sorted by CloudFormation type
//! u16 × types   numbers of types, sorted by module and class
//! u32 × blocks  where the block starts; then one more u32, the end of the last
//! records       str cfn type, str module, str class, u16 block, u32 offset in the inflated block
//! blocks        raw deflate of the encoded resource types
//! ```
// The writer is `xtask/src/codegen/blob.rs`; `cargo xtask codegen --check` reads everything back.

use std::cmp::Ordering;
use std::io::Read as _;
use std::sync::{LazyLock, OnceLock};

use flate2::read::DeflateDecoder;

use crate::model::{
    Attribute, Property, Reference, ReferencePart, ReferenceTarget, ResourceType, StructType, TagProperty, TagStyle,
    Type, TypeRef,
};

static BLOB: &[u8] = include_bytes!("../data/spec.bin");
static INDEX: LazyLock<Index> = LazyLock::new(Index::open);

struct Index {
    source: &'static str,
    starts: usize,
    by_class: usize,
    blocks: usize,
    types: Box<[OnceLock<Box<ResourceType>>]>,
}

struct Record {
    cfn_type: &'static str,
    module: &'static str,
    class: &'static str,
    block: usize,
    offset: usize,
}

/// Returns the resource type with CloudFormation's name, such as `AWS::ECR::Repository`.
///
/// Where two classes stand for one type, it is the one in `core` (not `aws_cloudformation`), in `aws_eks` (not `aws_eks_v2`)
/// or in `aws_kinesisanalyticsv2` (not `aws_kinesisanalytics`).
#[must_use]
pub fn by_cfn_type(cfn_type: &str) -> Option<&'static ResourceType> {
    let at = partition(INDEX.types.len(), |i| INDEX.record(i).cfn_type < cfn_type);
    (at < INDEX.types.len() && INDEX.record(at).cfn_type == cfn_type).then(|| INDEX.get(at))
}

/// Returns the resource type of a class, such as `CfnRepository` of `aws_ecr`; the module is `core` for top classes.
#[must_use]
pub fn by_class(module: &str, class: &str) -> Option<&'static ResourceType> {
    let key = |i| {
        let record = INDEX.record(INDEX.ordinal(i));
        (record.module, record.class)
    };
    let at = partition(INDEX.types.len(), |i| key(i).cmp(&(module, class)) == Ordering::Less);
    (at < INDEX.types.len() && key(at) == (module, class)).then(|| INDEX.get(INDEX.ordinal(at)))
}

/// Lists CloudFormation's names of all resource types, sorted, each once.
pub fn all() -> impl Iterator<Item = &'static str> {
    (0..INDEX.types.len())
        .filter(|&i| i == 0 || INDEX.record(i).cfn_type != INDEX.record(i - 1).cfn_type)
        .map(|i| INDEX.record(i).cfn_type)
}

/// Lists module and class of all resource classes, sorted.
pub fn classes() -> impl Iterator<Item = (&'static str, &'static str)> {
    (0..INDEX.types.len()).map(|i| INDEX.record(INDEX.ordinal(i))).map(|r| (r.module, r.class))
}

/// Names what the data describes, such as `aws-cdk-lib 2.275.0, constructs 10.8.1`.
#[must_use]
pub fn source() -> &'static str {
    INDEX.source
}

fn partition(len: usize, before: impl Fn(usize) -> bool) -> usize {
    let (mut low, mut high) = (0, len);
    while low < high {
        let middle = low + (high - low) / 2;
        if before(middle) { low = middle + 1 } else { high = middle }
    }
    low
}

impl Index {
    fn open() -> Self {
        let mut input = Input { bytes: BLOB, at: 0 };
        assert_eq!(input.take(7), b"LSPEC1\n", "invariant: spec.bin is written by cargo xtask codegen");
        let source = input.str();
        let (types, blocks) = (input.u16(), input.u16());
        let starts = input.at;
        let by_class = starts + 4 * types;
        let index = Self {
            source,
            starts,
            by_class,
            blocks: by_class + 2 * types,
            types: (0..types).map(|_| OnceLock::new()).collect(),
        };
        debug_assert!(index.blocks + 4 * blocks < BLOB.len());
        index
    }

    fn ordinal(&self, at: usize) -> usize {
        Input { bytes: BLOB, at: self.by_class + 2 * at }.u16()
    }

    fn record(&self, ordinal: usize) -> Record {
        let start = Input { bytes: BLOB, at: self.starts + 4 * ordinal }.u32();
        let mut input = Input { bytes: BLOB, at: start };
        Record {
            cfn_type: input.str(),
            module: input.str(),
            class: input.str(),
            block: input.u16(),
            offset: input.u32(),
        }
    }

    fn get(&self, ordinal: usize) -> &ResourceType {
        self.types[ordinal].get_or_init(|| {
            let record = self.record(ordinal);
            let mut ends = Input { bytes: BLOB, at: self.blocks + 4 * record.block };
            let (start, end) = (ends.u32(), ends.u32());
            let mut block = Vec::new();
            DeflateDecoder::new(&BLOB[start..end])
                .read_to_end(&mut block)
                .expect("invariant: spec.bin is written by cargo xtask codegen");
            Box::new(Input { bytes: &block, at: record.offset }.resource(&record))
        })
    }
}

struct Input<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Input<'a> {
    fn take(&mut self, len: usize) -> &'a [u8] {
        let taken = &self.bytes[self.at..self.at + len];
        self.at += len;
        taken
    }

    fn u8(&mut self) -> u8 {
        self.take(1)[0]
    }

    fn u16(&mut self) -> usize {
        usize::from(self.u8()) | usize::from(self.u8()) << 8
    }

    fn u32(&mut self) -> usize {
        self.u16() | self.u16() << 16
    }

    fn count(&mut self) -> usize {
        let mut value = 0;
        for shift in (0..).step_by(7) {
            let byte = self.u8();
            value |= usize::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                break;
            }
        }
        value
    }

    fn str(&mut self) -> &'a str {
        let len = usize::from(self.u8());
        std::str::from_utf8(self.take(len)).expect("invariant: spec.bin holds UTF-8")
    }

    fn text(&mut self) -> Box<str> {
        self.str().into()
    }

    fn list<T>(&mut self, mut item: impl FnMut(&mut Self) -> T) -> Vec<T> {
        (0..self.count()).map(|_| item(self)).collect()
    }

    fn optional<T>(&mut self, item: impl FnOnce(&mut Self) -> T) -> Option<T> {
        (self.u8() == 1).then(|| item(self))
    }

    fn resource(&mut self, record: &Record) -> ResourceType {
        ResourceType {
            cfn_type: record.cfn_type.into(),
            module: record.module.into(),
            class: record.class.into(),
            props_optional: self.u8() == 1,
            properties: self.list(Self::property),
            types: self.list(|i| StructType { name: i.text(), properties: i.list(Self::property) }),
            attributes: self.list(|i| {
                let name = format!("attr{}", i.str()).into();
                Attribute { name, cfn_name: i.text(), ty: i.ty() }
            }),
            tags: self.optional(|i| TagProperty {
                cfn_name: i.text(),
                name: i.text(),
                style: match i.u8() {
                    b's' => TagStyle::Standard,
                    b'a' => TagStyle::Asg,
                    _ => TagStyle::Map,
                },
                manager: i.text(),
            }),
            reference: self.optional(|i| Reference {
                interface: i.text(),
                name: i.text(),
                fields: i.list(|i| (i.text(), i.list(Self::reference_part))),
            }),
        }
    }

    fn property(&mut self) -> Property {
        let (flags, name) = (self.u8(), self.text());
        let cfn_name = if flags & 2 == 0 { capitalized(&name) } else { self.text() };
        Property { cfn_name, name, required: flags & 1 == 1, ty: self.ty() }
    }

    fn ty(&mut self) -> Type {
        match self.u8() {
            b's' => Type::String,
            b'n' => Type::Number,
            b'b' => Type::Boolean,
            b't' => Type::Timestamp,
            b'j' => Type::Json,
            b'e' => Type::EventPattern,
            b'g' => Type::Tag,
            b'l' => Type::List(Box::new(self.ty())),
            b'm' => Type::Map(Box::new(self.ty())),
            b'S' => Type::Struct(TypeRef(u16::try_from(self.u16()).expect("invariant: read from two bytes"))),
            b'u' => Type::Union(self.list(Self::ty)),
            b'R' => Type::Reference(self.list(|i| ReferenceTarget {
                interface: i.text(),
                member: i.text(),
                field: i.text(),
            })),
            other => unreachable!("invariant: spec.bin has no type {other}"),
        }
    }

    fn reference_part(&mut self) -> ReferencePart {
        match self.u8() {
            b't' => ReferencePart::Text(self.text()),
            b'r' => ReferencePart::Ref,
            b'i' => ReferencePart::RefPart(self.u8()),
            b'a' => ReferencePart::Attribute(self.text()),
            b'p' => ReferencePart::Property(self.text()),
            b'A' => ReferencePart::Pseudo(self.text()),
            other => unreachable!("invariant: spec.bin has no reference part {other}"),
        }
    }
}

fn capitalized(name: &str) -> Box<str> {
    let mut chars = name.chars();
    chars.next().map(|c| c.to_ascii_uppercase()).into_iter().chain(chars).collect()
}
