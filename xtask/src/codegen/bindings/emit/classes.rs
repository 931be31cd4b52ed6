//! Classes: their members, constructors and conversions.

use std::collections::{BTreeMap, BTreeSet};

use super::super::api::{Method, Slot};
use super::super::rust::{Function, Ty};
use super::{Binding, CONSTRUCT, Emitter, Target, VALUE, identifier, short, squash};

impl<'a> Emitter<'a> {
    /// The conversions of a class's objects.
    fn upcasts(&self, target: &Target<'_>) -> Vec<String> {
        if !target.bound {
            return Vec::new();
        }
        let mut all = self.conversions(target);
        // What an object is built on converts in its name.
        let mut base = target.info.and_then(|i| i.target.clone());
        let mut reach = "(*t).clone()".to_owned();
        while let Some(path) = base.filter(|p| self.bindings.get(p).is_some_and(|b| *b != Binding::Statics)) {
            let of = self.target(&path, String::new());
            all.entry(path.clone()).or_insert_with(|| reach.clone());
            for (to, code) in self.conversions(&of) {
                all.entry(to).or_insert_with(|| format!("{{ let t: {path} = {reach}; {code} }}"));
            }
            base = of.info.and_then(|i| i.target.clone());
            reach = format!("{{ let t: {path} = {reach}; (*t).clone() }}");
        }
        all.remove(&target.text);
        all.iter().map(|(to, code)| format!("upcast!({} => {to}, |t| {code}),", target.text)).collect()
    }

    /// The conversions that a type has by its traits and by those of others, as code by the type they lead to.
    fn conversions(&self, target: &Target<'_>) -> BTreeMap<String, String> {
        let mut out: BTreeMap<String, String> = BTreeMap::new();
        let mut add = |to: String, code: String| {
            out.entry(to).or_insert(code);
        };
        let traits: Vec<&str> = match (target.of_trait, target.info) {
            (Some(t), _) => self.rust.with_supers(t),
            (None, Some(info)) => info.traits.iter().flat_map(|t| self.rust.with_supers(t)).collect(),
            _ => Vec::new(),
        };
        let own = match target.of_trait {
            Some(t) => Ty::Path("alloc::rc::Rc".into(), vec![Ty::Dyn(t.to_owned())]),
            None => Ty::Path(target.info.map(|i| i.path.clone()).unwrap_or_default(), Vec::new()),
        };
        for (path, info) in &self.rust.types {
            if !self.bindings.get(path).is_some_and(|b| *b != Binding::Statics) && path != VALUE {
                continue;
            }
            let maker = info.from_implementors.iter().find(|(t, _)| traits.contains(&t.as_str()));
            if let Some((_, by_reference)) = maker.filter(|_| target.of_trait.is_none()) {
                add(path.clone(), format!("<{path}>::from({}t)", if *by_reference { "&" } else { "" }));
            }
            for (source, by_reference) in &info.from {
                let source = self.rust.expand(source);
                let from = if *by_reference { format!("<{path}>::from(&t)") } else { format!("<{path}>::from(t)") };
                if source == own {
                    add(path.clone(), from);
                } else if target.of_trait.is_none()
                    && let Ty::Path(rc, args) = &source
                    && short(rc) == "Rc"
                    && let [Ty::Dyn(t)] = args.as_slice()
                    && traits.contains(&t.as_str())
                {
                    let rc = format!("std::rc::Rc::new(t) as std::rc::Rc<dyn {t}>");
                    add(
                        path.clone(),
                        match by_reference {
                            true => format!("<{path}>::from(&({rc}))"),
                            false => format!("<{path}>::from({rc})"),
                        },
                    );
                }
            }
        }
        if let Some(by_reference) = target.info.and_then(|i| i.into_value) {
            add(VALUE.into(), if by_reference { format!("{VALUE}::from(&t)") } else { format!("{VALUE}::from(t)") });
        }
        for t in target.info.iter().flat_map(|i| &i.into_shared).filter(|t| self.bound_traits.contains(*t)) {
            let rc = format!("std::rc::Rc<dyn {t}>");
            add(rc.clone(), format!("<{rc}>::from(t)"));
        }
        for t in traits {
            if self.bound_traits.contains(t) && target.of_trait != Some(t) {
                let rc = if target.of_trait.is_some() { "t" } else { "std::rc::Rc::new(t)" };
                add(format!("std::rc::Rc<dyn {t}>"), rc.to_owned());
            }
        }
        out
    }

    pub(super) fn class(&mut self, fqn: &str, target: &Target<'_>, by_hand: bool) -> String {
        let mut members = String::new();
        let mut statics = String::new();
        // A member that every construct has is in `native`.
        let universal = UNIVERSAL;
        let properties: Vec<Slot> = self.api.properties(fqn).into_iter().cloned().collect();
        for p in properties.iter().filter(|p| !universal.contains(&p.name.as_str())) {
            if p.name == "PROPERTY_INJECTION_ID" {
                continue;
            }
            let result = if p.is_static() {
                let constant = target.info.and_then(|i| i.constants.iter().find(|(n, _)| squash(n) == squash(&p.name)));
                let code = match constant {
                    Some((n, ty)) => {
                        let expression = format!("<{}>::{n}", target.text);
                        self.result(Some(&p.ty), ty, &expression)
                    }
                    None => match target.info.and_then(|i| i.variants.iter().find(|v| squash(v) == squash(&p.name))) {
                        Some(variant) => Ok(format!("ToWire::wire(<{}>::{variant}, k)", target.text)),
                        None => self.choose(target, &p.name, false, &[], Some(&p.ty)),
                    },
                };
                if let Ok(code) = &code {
                    statics.push_str(&format!("({:?}, |k, a| {{ {code} }}),\n", p.name));
                }
                code
            } else {
                let field = target
                    .info
                    .and_then(|i| i.fields.as_ref())
                    .and_then(|f| f.iter().find(|(n, _)| squash(n) == squash(&p.name)));
                let code = match field {
                    Some((n, ty)) if self.text(ty).is_some() => {
                        Ok(format!("ToWire::wire(o.this::<{}>()?.{}, k)", target.text, identifier(n)))
                    }
                    _ => self.choose(target, &p.name, true, &[], Some(&p.ty)),
                };
                if let Ok(code) = &code {
                    members.push_str(&format!("Member::Get({:?}, |k, o| {{ {code} }}),\n", p.name));
                }
                if !p.is_read_only() {
                    let setter = self.choose(target, &format!("set_{}", p.name), true, std::slice::from_ref(p), None);
                    if let Ok(code) = &setter {
                        let code = code.replace("Ok(Json::Null)", "Ok(())");
                        members.push_str(&format!("Member::Set({:?}, |k, o, a| {{ {code} }}),\n", p.name));
                    }
                }
                code
            };
            self.note(fqn, &p.name, &result);
        }
        let methods: Vec<Method> = self.api.methods(fqn).into_iter().cloned().collect();
        let shown =
            !target.construct && target.info.is_some_and(|i| i.traits.iter().any(|t| t.ends_with("fmt::Display")));
        for m in methods.iter().filter(|m| !universal.contains(&m.name.as_str()) || m.name == "toString" && shown) {
            let code = match m.name.as_str() {
                "toString" if shown => {
                    Ok(format!("let this = o.this::<{}>()?; ToWire::wire(this.to_string(), k)", target.text))
                }
                _ => self.choose(target, &m.name, !m.is_static(), &m.parameters, m.returns.as_ref()),
            };
            if let Ok(code) = &code {
                match m.is_static() {
                    true => statics.push_str(&format!("({:?}, |k, a| {{ {code} }}),\n", m.name)),
                    false => members.push_str(&format!("Member::Call({:?}, |k, o, a| {{ {code} }}),\n", m.name)),
                }
            }
            self.note(fqn, &format!("{}()", m.name), &code);
        }
        let is_class = self.api.0[fqn].kind == "class";
        let mut create = "None".to_owned();
        if is_class && let Some(slots) = self.api.initializer(fqn).map(<[Slot]>::to_vec) {
            let code = match target.bound {
                true => self.constructor(target, &slots),
                // Of a class that has nothing but static members there are objects that can do nothing.
                false if slots.is_empty() => Ok("Ok(Native { value: Box::new(()), node: None })".to_owned()),
                false => Err("it has no objects".into()),
            };
            if let Ok(code) = &code {
                // The last expression turns into the native object instead of a reference.
                let made = |code: &str| match code.strip_suffix(", k)") {
                    Some(code) => format!("{}))", code.replacen("ToWire::wire(", "Ok(Native::of(", 1)),
                    None => code.to_owned(),
                };
                let code = match code.strip_prefix("if ").and_then(|c| c.strip_suffix(" }")?.split_once(" } else { ")) {
                    Some((short, long)) => match short.split_once(" { ") {
                        Some((condition, short)) => {
                            format!("if {condition} {{ {} }} else {{ {} }}", made(short), made(long))
                        }
                        None => made(code),
                    },
                    None => made(code),
                };
                create = format!("Some(|k, a, _this| {{ {code} }})");
            }
            self.note(fqn, "new()", &code);
        }
        let upcasts = self.upcasts(target).join("\n");
        let mut out = format!(
            "pub(crate) static {}: Class = Class {{ fqn: {fqn:?}, interface: {}, create: {create},\nstatics: &[\n{statics}],\nmembers: &[\n{members}],\nbase: None,\nupcasts: &[\n{upcasts}\n] }};\n",
            target.constant, !is_class
        );
        if !by_hand && target.bound {
            let construct = if target.construct { ", construct" } else { "" };
            out.push_str(&format!("bound!({}, {}{construct});\n", target.text, target.constant));
        }
        out
    }

    pub(super) fn target(&self, path: &str, constant: String) -> Target<'a> {
        let info = &self.rust.types[path];
        let mut functions: Vec<(Option<&'a str>, &'a Function)> = info.functions.iter().map(|f| (None, f)).collect();
        let mut construct = false;
        let mut seen = BTreeSet::new();
        for t in info.traits.iter().flat_map(|t| self.rust.with_supers(t)) {
            construct |= t == CONSTRUCT;
            if t != CONSTRUCT && seen.insert(t) {
                let found = &self.rust.traits[t];
                functions.extend(found.functions.iter().map(|f| (Some(found.path.as_str()), f)));
            }
        }
        // A handle that is a struct of its own: `RoleRef` of `IRole`.
        let mut through = Vec::new();
        if let Some(bare) = path.strip_suffix("Ref").filter(|_| info.deref)
            && let Some((module, name)) = bare.rsplit_once("::")
        {
            for t in self.rust.with_supers(&format!("{module}::I{name}")) {
                if t != CONSTRUCT && seen.insert(t) {
                    let found = &self.rust.traits[t];
                    through.push(t);
                    functions.extend(found.functions.iter().map(|f| (Some(found.path.as_str()), f)));
                }
            }
        }
        let text = path.to_owned();
        Target { text, constant, functions, info: Some(info), of_trait: None, construct, bound: true, through }
    }
}

/// Members that `native` has for every construct.
const UNIVERSAL: [&str; 11] = [
    "node",
    "toString",
    "with",
    "stack",
    "applyRemovalPolicy",
    "isConstruct",
    "isResource",
    "isOwnedResource",
    "creationStack",
    "isCfnElement",
    "isCfnResource",
];
