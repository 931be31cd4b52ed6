//! The public API of our own crates, as rustdoc tells it.

use std::collections::BTreeMap;

use anyhow::{Context as _, Result, ensure};
use fs_err as fs;
use serde_json::Value as Json;

use crate::workspace;

/// A Rust type, as far as bindings can be made for it.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Ty {
    Unit,
    Bool,
    Int(String),
    Float,
    Str,
    String,
    Itself,
    /// A struct, enum or alias by its full path.
    Path(String, Vec<Ty>),
    Dyn(String),
    Ref(Box<Ty>),
    Slice(Box<Ty>),
    Into(Box<Ty>),
    AsRefStr,
    Iter(Box<Ty>),
    Impl(String),
    /// A named type parameter, replaced by its bound.
    Generic(String),
    Other(String),
}

impl Ty {
    fn substituted(self, named: &BTreeMap<&str, Ty>) -> Ty {
        match self {
            Ty::Generic(g) => named.get(g.as_str()).cloned().unwrap_or(Ty::Generic(g)),
            Ty::Ref(t) => Ty::Ref(Box::new(t.substituted(named))),
            Ty::Slice(t) => Ty::Slice(Box::new(t.substituted(named))),
            Ty::Iter(t) => Ty::Iter(Box::new(t.substituted(named))),
            Ty::Path(p, args) => Ty::Path(p, args.into_iter().map(|a| a.substituted(named)).collect()),
            other => other,
        }
    }
}

#[derive(Clone, Debug)]
pub(super) struct Function {
    pub(super) name: String,
    pub(super) receiver: bool,
    pub(super) by_value: bool,
    pub(super) inputs: Vec<Ty>,
    pub(super) output: Ty,
    pub(super) fallible: bool,
}

#[derive(Debug, Default)]
pub(super) struct TypeInfo {
    pub(super) path: String,
    /// Public fields; `None` when some are private or it is no plain struct.
    pub(super) fields: Option<Vec<(String, Ty)>>,
    /// Unit variants of an enum.
    pub(super) variants: Vec<String>,
    /// Whether it is an enum that has unit variants only.
    pub(super) plain_enum: bool,
    pub(super) functions: Vec<Function>,
    pub(super) constants: Vec<(String, Ty)>,
    pub(super) traits: Vec<String>,
    pub(super) clone: bool,
    pub(super) default: bool,
    pub(super) deref: bool,
    /// The type it dereferences to.
    pub(super) target: Option<String>,
    /// Types it can be made of: (source, by reference).
    pub(super) from: Vec<(Ty, bool)>,
    /// Traits whose implementors it can be made of: (trait, by reference).
    pub(super) from_implementors: Vec<(String, bool)>,
    /// Whether `Value::from(it)` works, and by reference.
    pub(super) into_value: Option<bool>,
    /// Traits of which it makes shared objects.
    pub(super) into_shared: Vec<String>,
}

#[derive(Debug, Default)]
pub(super) struct TraitInfo {
    pub(super) path: String,
    pub(super) functions: Vec<Function>,
    pub(super) supers: Vec<String>,
}

#[derive(Default)]
pub(super) struct RustApi {
    /// By the path within the definition, such as `longshore::aws_ecr::Repository` (public path).
    pub(super) types: BTreeMap<String, TypeInfo>,
    pub(super) traits: BTreeMap<String, TraitInfo>,
    pub(super) aliases: BTreeMap<String, Ty>,
}

/// The public path of an item that is defined at `path`: crate, module, name; private modules in between are left out.
pub(super) fn public_path(path: &[String]) -> String {
    match path {
        [krate, .., name] if ["longshore_fingerprint", "longshore_assembly"].contains(&krate.as_str()) => {
            format!("{krate}::{name}")
        }
        // The one kind of module in a module that is public.
        [krate, module, mixins, name] if mixins == "mixins" => format!("{krate}::{module}::{mixins}::{name}"),
        [krate, module, .., name] => format!("{krate}::{module}::{name}"),
        _ => path.join("::"),
    }
}

struct Document {
    json: Json,
}

impl Document {
    fn item(&self, id: &Json) -> Option<&Json> {
        let key = id.as_u64()?.to_string();
        self.json["index"].get(&key)
    }

    fn path(&self, id: &Json) -> Option<String> {
        let key = id.as_u64()?.to_string();
        let path: Vec<String> = self.json["paths"].get(&key)?["path"]
            .as_array()?
            .iter()
            .filter_map(Json::as_str)
            .map(str::to_owned)
            .collect();
        Some(public_path(&path))
    }

    fn generic_args(&self, path: &Json) -> Vec<Ty> {
        let args = &path["args"]["angle_bracketed"]["args"];
        args.as_array().into_iter().flatten().filter_map(|a| a.get("type")).map(|t| self.ty(t)).collect()
    }

    fn bound(&self, bound: &Json) -> Option<Ty> {
        let path = &bound.get("trait_bound")?["trait"];
        let name = path["path"].as_str()?.rsplit("::").next()?;
        let first = || self.generic_args(path).into_iter().next();
        Some(match name {
            "Into" => Ty::Into(Box::new(first()?)),
            "AsRef" if first()? == Ty::Str => Ty::AsRefStr,
            "IntoIterator" => {
                let constraint = &path["args"]["angle_bracketed"]["constraints"][0]["binding"]["equality"]["type"];
                Ty::Iter(Box::new(self.ty(constraint)))
            }
            _ => Ty::Impl(self.path(&path["id"]).unwrap_or_else(|| name.to_owned())),
        })
    }

    fn ty(&self, t: &Json) -> Ty {
        if t.is_null() {
            return Ty::Unit;
        }
        if let Some(p) = t["primitive"].as_str() {
            return match p {
                "bool" => Ty::Bool,
                "str" => Ty::Str,
                "f64" => Ty::Float,
                other => Ty::Int(other.to_owned()),
            };
        }
        if let Some(r) = t.get("borrowed_ref") {
            return Ty::Ref(Box::new(self.ty(&r["type"])));
        }
        if let Some(s) = t.get("slice") {
            return Ty::Slice(Box::new(self.ty(s)));
        }
        if let Some(g) = t["generic"].as_str() {
            return if g == "Self" { Ty::Itself } else { Ty::Generic(g.to_owned()) };
        }
        if let Some(items) = t["tuple"].as_array()
            && items.is_empty()
        {
            return Ty::Unit;
        }
        if let Some(d) = t.get("dyn_trait")
            && let Some(path) = self.path(&d["traits"][0]["trait"]["id"])
        {
            return Ty::Dyn(path);
        }
        if let Some(bounds) = t["impl_trait"].as_array() {
            return bounds.iter().find_map(|b| self.bound(b)).unwrap_or_else(|| Ty::Other("impl".into()));
        }
        if let Some(p) = t.get("resolved_path") {
            let path = self.path(&p["id"]).unwrap_or_else(|| p["path"].as_str().unwrap_or_default().to_owned());
            let args = self.generic_args(p);
            return match path.rsplit("::").next().unwrap_or_default() {
                "String" => Ty::String,
                _ => Ty::Path(path, args),
            };
        }
        Ty::Other(t.to_string().chars().take(60).collect())
    }

    /// A function that bindings may call; `None` for generics that bindings can't fill.
    fn function(&self, item: &Json) -> Option<Function> {
        let f = item["inner"].get("function")?;
        let mut inputs = Vec::new();
        let (mut receiver, mut by_value) = (false, false);
        let named: BTreeMap<&str, Ty> = f["generics"]["params"]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(|p| {
                let bounds = p["kind"]["type"]["bounds"].as_array()?;
                Some((p["name"].as_str()?, bounds.iter().find_map(|b| self.bound(b))?))
            })
            .collect();
        for input in f["sig"]["inputs"].as_array()? {
            // Handles share what is inside, so bindings have no use for exclusive access.
            if input[1]["borrowed_ref"]["is_mutable"] == true {
                return None;
            }
            if input[0] == "self" {
                receiver = true;
                by_value = input[1]["generic"] == "Self";
                continue;
            }
            inputs.push(self.ty(&input[1]).substituted(&named));
        }
        let output = self.ty(&f["sig"]["output"]);
        let (output, fallible) = match output {
            Ty::Path(path, mut args) if path.ends_with("::Result") && !args.is_empty() => (args.remove(0), true),
            other => (other, false),
        };
        let name = item["name"].as_str()?.to_owned();
        Some(Function { name, receiver, by_value, inputs, output, fallible })
    }

    fn functions(&self, ids: &Json, public_only: bool) -> Vec<Function> {
        ids.as_array()
            .into_iter()
            .flatten()
            .filter_map(|id| self.item(id))
            .filter(|i| !public_only || i["visibility"] == "public")
            .filter(|i| i["name"].as_str().is_some_and(|n| !n.starts_with("builder") && !n.starts_with("from_builder")))
            .filter_map(|i| self.function(i))
            .collect()
    }

    fn impls(&self, info: &mut TypeInfo, ids: &Json) {
        for item in ids.as_array().into_iter().flatten().filter_map(|id| self.item(id)) {
            let i = &item["inner"]["impl"];
            if i["is_synthetic"] == true {
                continue;
            }
            if !i["blanket_impl"].is_null() {
                // Blanket impls of our own traits are as good as others.
                info.traits.extend(self.path(&i["trait"]["id"]).filter(|p| p.starts_with("longshore")));
                continue;
            }
            if i["trait"].is_null() {
                info.functions.extend(self.functions(&i["items"], true));
                for c in i["items"].as_array().into_iter().flatten().filter_map(|id| self.item(id)) {
                    if c["visibility"] == "public"
                        && let Some(constant) = c["inner"].get("assoc_const")
                    {
                        info.constants
                            .push((c["name"].as_str().unwrap_or_default().to_owned(), self.ty(&constant["type"])));
                    }
                }
                continue;
            }
            let name = i["trait"]["path"].as_str().unwrap_or_default();
            // A conversion into another type, such as a trait object, is that type's.
            let own = matches!(self.ty(&i["for"]), Ty::Path(p, _) if p == info.path);
            match name.rsplit("::").next().unwrap_or_default() {
                "From" if !own => {}
                "Clone" => info.clone = true,
                "Deref" => {
                    info.deref = true;
                    let items = i["items"].as_array().into_iter().flatten().filter_map(|id| self.item(id));
                    let target = items.filter_map(|t| t["inner"].get("assoc_type")).find_map(|t| t.get("type"));
                    if let Some(Ty::Path(path, args)) = target.map(|t| self.ty(t))
                        && args.is_empty()
                    {
                        info.target = Some(path);
                    }
                }
                "Default" => info.default = true,
                "From" => match self.generic_args(&i["trait"]).into_iter().next() {
                    Some(Ty::Ref(source)) if !matches!(*source, Ty::Generic(_)) => info.from.push((*source, true)),
                    Some(generic @ (Ty::Generic(_) | Ty::Ref(_))) => {
                        let (g, by_reference) = match generic {
                            Ty::Ref(inner) => (*inner, true),
                            plain => (plain, false),
                        };
                        let Ty::Generic(g) = g else { continue };
                        let params = i["generics"]["params"].as_array().into_iter().flatten();
                        let bounds = params
                            .filter(|p| p["name"] == g.as_str())
                            .flat_map(|p| p["kind"]["type"]["bounds"].as_array().into_iter().flatten());
                        info.from_implementors.extend(
                            bounds.filter_map(|b| Some((self.path(&b["trait_bound"]["trait"]["id"])?, by_reference))),
                        );
                    }
                    Some(source) => info.from.push((source, false)),
                    None => {}
                },
                _ => info.traits.extend(self.path(&i["trait"]["id"])),
            }
        }
    }
}

impl RustApi {
    /// Documents the crates and reads the result.
    pub(super) fn read(crates: &[&str]) -> Result<RustApi> {
        let mut api = RustApi::default();
        for krate in crates {
            let document = Document { json: rustdoc(krate)? };
            api.add(&document);
        }
        Ok(api)
    }

    fn add(&mut self, d: &Document) {
        let mut conversions = Vec::new();
        for (id, item) in d.json["index"].as_object().into_iter().flatten() {
            let Ok(id) = id.parse::<u64>() else { continue };
            if let Some(i) = item["inner"].get("impl") {
                conversions.push(i);
            }
            if item["visibility"] != "public" || item["crate_id"] != 0 {
                continue;
            }
            let Some(path) = d.path(&Json::from(id)) else { continue };
            let inner = &item["inner"];
            if let Some(s) = inner.get("struct") {
                let mut info = TypeInfo { path: path.clone(), ..TypeInfo::default() };
                let plain = &s["kind"]["plain"];
                if plain["has_stripped_fields"] == false {
                    let fields = plain["fields"].as_array().into_iter().flatten().filter_map(|f| d.item(f));
                    info.fields = Some(
                        fields
                            .map(|f| {
                                (f["name"].as_str().unwrap_or_default().to_owned(), d.ty(&f["inner"]["struct_field"]))
                            })
                            .collect(),
                    );
                }
                d.impls(&mut info, &s["impls"]);
                self.types.insert(path, info);
            } else if let Some(e) = inner.get("enum") {
                let mut info = TypeInfo { path: path.clone(), ..TypeInfo::default() };
                let variants: Vec<&Json> =
                    e["variants"].as_array().into_iter().flatten().filter_map(|v| d.item(v)).collect();
                let units = variants.iter().filter(|v| v["inner"]["variant"]["kind"] == "plain");
                info.variants = units.filter_map(|v| v["name"].as_str()).map(str::to_owned).collect();
                info.plain_enum = info.variants.len() == variants.len();
                d.impls(&mut info, &e["impls"]);
                self.types.insert(path, info);
            } else if let Some(t) = inner.get("trait") {
                let supers = t["bounds"]
                    .as_array()
                    .into_iter()
                    .flatten()
                    .filter_map(|b| d.path(&b["trait_bound"]["trait"]["id"]))
                    .collect();
                let functions = d.functions(&t["items"], false);
                self.traits.insert(path.clone(), TraitInfo { path, functions, supers });
            } else if let Some(a) = inner.get("type_alias") {
                self.aliases.insert(path, d.ty(&a["type"]));
            }
        }
        // `impl From<&X> for Value` and `impl From<X> for Rc<dyn T>`, which stand with neither type when they are of different
        // crates.
        for i in conversions {
            if i["trait"]["path"].as_str().is_none_or(|p| p.rsplit("::").next() != Some("From")) {
                continue;
            }
            let target = self.expand(&d.ty(&i["for"]));
            if let Ty::Path(rc, args) = &target
                && rc.ends_with("::Rc")
                && let [Ty::Dyn(of_trait)] = args.as_slice()
                && let Some(Ty::Path(source, _)) = d.generic_args(&i["trait"]).into_iter().next()
                && let Some(info) = self.types.get_mut(&source)
            {
                info.into_shared.push(of_trait.clone());
            }
            if target != Ty::Path("longshore_core::value::Value".into(), Vec::new()) {
                continue;
            }
            let (source, by_reference) = match d.generic_args(&i["trait"]).into_iter().next() {
                Some(Ty::Ref(source)) => (*source, true),
                Some(source) => (source, false),
                None => continue,
            };
            if let Ty::Path(path, _) = source
                && let Some(info) = self.types.get_mut(&path)
            {
                info.into_value = Some(info.into_value.unwrap_or(by_reference) || by_reference);
            }
        }
    }

    /// A type with its aliases replaced.
    pub(super) fn expand(&self, ty: &Ty) -> Ty {
        match ty {
            Ty::Path(path, args) => match self.aliases.get(path) {
                Some(target) if args.is_empty() => self.expand(target),
                _ => Ty::Path(path.clone(), args.iter().map(|a| self.expand(a)).collect()),
            },
            Ty::Ref(t) => Ty::Ref(Box::new(self.expand(t))),
            Ty::Slice(t) => Ty::Slice(Box::new(self.expand(t))),
            Ty::Into(t) => Ty::Into(Box::new(self.expand(t))),
            Ty::Iter(t) => Ty::Iter(Box::new(self.expand(t))),
            other => other.clone(),
        }
    }

    /// A trait and all its supertraits.
    pub(super) fn with_supers(&self, path: &str) -> Vec<&str> {
        let mut out: Vec<&str> = Vec::new();
        let mut queue: Vec<&str> = self.traits.get(path).map(|t| t.path.as_str()).into_iter().collect();
        while let Some(path) = queue.pop() {
            if out.contains(&path) {
                continue;
            }
            out.push(path);
            if let Some(t) = self.traits.get(path) {
                queue.extend(t.supers.iter().filter(|s| self.traits.contains_key(*s)).map(String::as_str));
            }
        }
        out
    }
}

/// Runs rustdoc with its JSON output.
// That output is not stable yet, so the compiler that rust-toolchain.toml pins is told to allow it; the format's version is
// checked. Only this task depends on it: what it writes is kept in the repository.
fn rustdoc(krate: &str) -> Result<Json> {
    // A folder of its own, or the build would be made anew each time.
    let target = crate::workspace::target().join("rustdoc-json");
    let status = workspace::cargo("rustdoc")
        .args(["-q", "-p", krate, "--lib", "--target-dir"])
        .arg(&target)
        .args(["--", "-Z", "unstable-options", "--output-format", "json", "--cap-lints", "allow"])
        .env("RUSTC_BOOTSTRAP", "1")
        .status()
        .context("cargo rustdoc could not be run")?;
    ensure!(status.success(), "cargo rustdoc failed for {krate}");
    let path = target.join("doc").join(format!("{}.json", krate.replace('-', "_")));
    let json: Json = serde_json::from_slice(&fs::read(&path)?)?;
    ensure!(json["format_version"] == 57, "rustdoc's JSON has version {}, not 57", json["format_version"]);
    Ok(json)
}
