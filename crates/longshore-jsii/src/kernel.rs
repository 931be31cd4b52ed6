//! Requests, objects and callbacks.

mod stand_ins;

use std::cell::{Cell, OnceCell, RefCell};
use std::collections::HashMap;
use std::io::{BufRead, Write};
use std::rc::{Rc, Weak};

use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::Node;
use longshore_core::error::{Error, Result};
use longshore_core::value::Value;
use serde_json::{Map, Value as Json, json};

use crate::class::{Bound, Class, Native};
use crate::object::{Kind, Object, ObjectOf, Override};
use crate::protocol::{self, RUNTIME_ERROR, fault, list, text};
use crate::report::{LACKS, NOT_HERE, Report};
use crate::wire::{Arguments, INTERFACES, REFERENCE, mismatch};
use crate::{generated, guest, l1, native};

/// The hint where nothing else may do.
const BACK: &str = "unset JSII_NODE to run this program on the official library";

/// What all L1s are made of.
const L1: &str = "aws-cdk-lib.CfnResource";

/// An error about something that the official library has and this kernel has not.
pub(crate) fn unsupported(what: impl std::fmt::Display) -> Error {
    Error::new(NOT_HERE, format!("{LACKS}{what}")).with_hint(BACK)
}

/// The state of a session with one client.
pub struct Kernel {
    this: Weak<Kernel>,
    input: RefCell<Box<dyn BufRead>>,
    output: RefCell<Box<dyn Write>>,
    objects: RefCell<HashMap<String, Rc<Object>>>,
    next_object: Cell<u64>,
    next_callback: Cell<u64>,
    promises: RefCell<HashMap<String, Result<Json>>>,
    exit: Cell<Option<i32>>,
    deferred: RefCell<Option<Error>>,
    report: Report,
    /// Constructs whose properties the client's injectors have seen: the class, the scope and the id.
    injected: RefCell<Vec<(String, Node, String)>>,
}

impl Kernel {
    /// Starts a session, in which what is not there is told to the report.
    pub fn new(input: impl BufRead + 'static, output: impl Write + 'static, report: Report) -> Rc<Self> {
        Rc::new_cyclic(|this| Self {
            this: this.clone(),
            input: RefCell::new(Box::new(input)),
            output: RefCell::new(Box::new(output)),
            objects: RefCell::default(),
            next_object: Cell::new(10_000),
            next_callback: Cell::new(20_000),
            promises: RefCell::default(),
            exit: Cell::new(None),
            deferred: RefCell::new(None),
            report,
            injected: RefCell::default(),
        })
    }

    /// A handle of this session, for objects that live in the construct tree.
    pub(crate) fn handle(&self) -> Rc<Kernel> {
        self.this.upgrade().expect("invariant: a kernel that is called exists")
    }

    /// Answers requests until the client ends the session or its stream; returns the exit code.
    ///
    /// # Errors
    /// When the streams fail.
    pub fn serve(&self, hello: &str) -> std::io::Result<i32> {
        self.send(&json!({ "hello": hello }))?;
        while let Some(line) = self.receive()? {
            if let Some(answer) = self.answer(&line) {
                self.send(&answer)?;
            }
            if let Some(code) = self.exit.get() {
                return Ok(code);
            }
        }
        Ok(0)
    }

    fn send(&self, message: &Json) -> std::io::Result<()> {
        let mut output = self.output.borrow_mut();
        serde_json::to_writer(&mut *output, message)?;
        output.write_all(b"\n")?;
        output.flush()
    }

    fn receive(&self) -> std::io::Result<Option<Vec<u8>>> {
        let mut line = Vec::new();
        let read = self.input.borrow_mut().read_until(b'\n', &mut line)?;
        Ok((read > 0).then_some(line))
    }

    /// The answer to one line; an empty line and the end of the session have none.
    fn answer(&self, line: &[u8]) -> Option<Json> {
        if line.iter().all(u8::is_ascii_whitespace) {
            return None;
        }
        let request = match serde_json::from_slice(line) {
            Ok(Json::Object(request)) => request,
            Ok(_) => return Some(protocol::error(&fault("A request is a JSON object"), false)),
            Err(e) => return Some(protocol::error(&fault(format!("A request is not JSON: {e}")), false)),
        };
        if let Some(code) = request.get("exit") {
            self.exit.set(Some(code.as_i64().and_then(|c| i32::try_from(c).ok()).unwrap_or(0)));
            return None;
        }
        let api = request.get("api").and_then(Json::as_str).unwrap_or_default().to_owned();
        let result = self.handle_request(&api, &request);
        // An error of the client that the library had no way to pass on.
        let result = self.deferred.take().map_or(result, Err);
        let result = result.or_else(|e| self.reported(&api, &request, e));
        Some(match result {
            Ok(result) => protocol::ok(result),
            Err(e) => protocol::error(&e, api == "create"),
        })
    }

    fn handle_request(&self, api: &str, request: &Map<String, Json>) -> Result<Json> {
        match api {
            "load" => native::load(text(request, "name")?, text(request, "version")?),
            "create" => self.create(request),
            "del" => {
                let object = self.request_object(request)?;
                self.objects.borrow_mut().remove(&object.reference);
                Ok(json!({}))
            }
            "get" => {
                let object = self.request_object(request)?;
                Ok(json!({ "value": self.get(&object, text(request, "property")?)? }))
            }
            "set" => {
                let object = self.request_object(request)?;
                self.set(&object, text(request, "property")?, request.get("value").unwrap_or(&Json::Null))?;
                Ok(json!({}))
            }
            "invoke" => {
                let object = self.request_object(request)?;
                Ok(json!({ "result": self.invoke(&object, text(request, "method")?, list(request, "args"))? }))
            }
            "sget" => Ok(json!({ "value": self.static_call(text(request, "fqn")?, text(request, "property")?, &[])? })),
            "sset" => Err(unsupported(format!(
                "the static property {}.{} for writing",
                text(request, "fqn")?,
                text(request, "property")?
            ))),
            "sinvoke" => Ok(json!({
                "result": self.static_call(text(request, "fqn")?, text(request, "method")?, list(request, "args"))?
            })),
            "begin" => {
                let object = self.request_object(request)?;
                self.promise(self.invoke(&object, text(request, "method")?, list(request, "args")))
            }
            "sbegin" => {
                self.promise(self.static_call(text(request, "fqn")?, text(request, "method")?, list(request, "args")))
            }
            "end" => {
                let id = text(request, "promiseid")?;
                let result = self.promises.borrow_mut().remove(id);
                Ok(json!({ "result": result.ok_or_else(|| fault(format!("Cannot find promise with ID: {id}")))?? }))
            }
            // Asynchronous methods are done when `begin` returns, so no callback waits.
            "callbacks" => Ok(json!({ "callbacks": [] })),
            "complete" => Err(fault(format!("Callback {} not found", text(request, "cbid")?))),
            "naming" => native::naming(text(request, "assembly")?),
            "stats" => Ok(json!({ "objectCount": self.objects.borrow().len() })),
            "getBinScriptCommand" | "invokeBinScript" => Err(unsupported("scripts of packages")),
            _ => Err(Error::new("Error", format!("Invalid kernel api call: {api}"))),
        }
    }

    /// The description of the official API.
    pub(crate) fn report(&self) -> &Report {
        &self.report
    }

    /// Whether a property is one of the official API.
    pub(crate) fn knows_property(&self, fqn: &str, name: &str) -> bool {
        self.report.property(fqn, name).is_some()
    }

    /// Whether a type is another one or made of it.
    pub(crate) fn is_a(&self, fqn: &str, other: &str) -> bool {
        self.report.is_a(fqn, other)
    }

    /// The value of an enum's member.
    pub(crate) fn enum_value(&self, fqn: &str, member: &str) -> Json {
        self.report.enum_value(fqn, member)
    }

    fn promise(&self, result: Result<Json>) -> Result<Json> {
        let id = format!("jsii::promise::{}", self.number());
        self.promises.borrow_mut().insert(id.clone(), result);
        Ok(json!({ "promiseid": id }))
    }

    /// Keeps an error of the client for the answer to the request that led to it, where the library's interface has no
    /// room for it.
    pub(crate) fn defer(&self, e: Error) {
        self.deferred.borrow_mut().get_or_insert(e);
    }

    fn number(&self) -> u64 {
        self.next_object.replace(self.next_object.get() + 1)
    }

    // ---- objects ----------------------------------------------------------------------------------------------------

    fn request_object(&self, request: &Map<String, Json>) -> Result<Rc<Object>> {
        self.object(request.get("objref").unwrap_or(&Json::Null))
    }

    /// The object of a reference.
    ///
    /// # Errors
    /// When it is none, or of an unknown object.
    pub(crate) fn object(&self, json: &Json) -> Result<Rc<Object>> {
        let reference = json.get(REFERENCE).and_then(Json::as_str).ok_or_else(|| mismatch("object", json))?;
        let found = self.objects.borrow().get(reference).cloned();
        found.ok_or_else(|| fault(format!("Object {reference} not found")))
    }

    /// The reference of an object.
    pub(crate) fn reference(&self, object: &Object) -> Json {
        match object.interfaces.as_slice() {
            [] => json!({ REFERENCE: object.reference }),
            interfaces => json!({ REFERENCE: object.reference, INTERFACES: interfaces }),
        }
    }

    /// Registers something native; a construct that the client knows already stays the same object.
    pub(crate) fn wrap<T: Bound>(&self, value: T) -> Rc<Object> {
        let node = value.node_of();
        let known = node.as_ref().and_then(|n| n.part::<ObjectOf>()).map(|part| Rc::clone(&part.0));
        if let Some(known) = known
            && known.cast::<T>().is_some()
        {
            return known;
        }
        if let Some(object) = guest::behind(&value) {
            return object;
        }
        if T::CLASS.interface
            && let Some(object) = native::behind(self, &value, node.as_ref())
        {
            return object;
        }
        // What is written by hand comes before what is generated.
        let class = native::class(T::CLASS.fqn).filter(|c| c.extends(T::CLASS)).unwrap_or(T::CLASS);
        let named = node.as_ref().and_then(native::class_name);
        let (name, interfaces) = match (class.interface, named) {
            (true, None) => ("Object", vec![class.fqn.to_owned()]),
            (true, Some(named)) => (named, vec![class.fqn.to_owned()]),
            (false, named) => (named.unwrap_or(class.fqn), Vec::new()),
        };
        let object = self.register(name, interfaces, Vec::new(), Kind::Class(class));
        self.fill(&object, Native::of(value));
        object
    }

    /// The reference of something native that clients know as an object of another class, which is made of its own.
    pub(crate) fn wrap_named<T: Bound>(&self, fqn: &str, value: T) -> Json {
        let class = native::class(T::CLASS.fqn).filter(|c| c.extends(T::CLASS)).unwrap_or(T::CLASS);
        let object = self.register(fqn, Vec::new(), Vec::new(), Kind::Class(class));
        self.fill(&object, Native::of(value));
        self.reference(&object)
    }

    /// Registers something native that is no construct as an object of a class.
    pub(crate) fn wrap_as<T: Bound>(&self, class: &'static Class, value: T) -> Rc<Object> {
        let (name, interfaces) = match class.interface {
            true => ("Object", vec![class.fqn.to_owned()]),
            false => (class.fqn, Vec::new()),
        };
        let object = self.register(name, interfaces, Vec::new(), Kind::Class(class));
        self.fill(&object, Native::of(value));
        object
    }

    fn register(&self, fqn: &str, interfaces: Vec<String>, overrides: Vec<Override>, kind: Kind) -> Rc<Object> {
        let reference = format!("{fqn}@{}", self.number());
        let (native, dependable) = (OnceCell::new(), RefCell::default());
        let object = Rc::new(Object { reference, interfaces, overrides, kind, native, dependable });
        self.objects.borrow_mut().insert(object.reference.clone(), Rc::clone(&object));
        object
    }

    fn fill(&self, object: &Rc<Object>, native: Native) {
        if let Some(node) = &native.node {
            node.attach(ObjectOf(Rc::clone(object)));
        }
        assert!(object.native.set(native).is_ok(), "invariant: an object is made once");
    }

    /// The object of a construct that may be known only by its node.
    pub(crate) fn construct(&self, node: &Node) -> Json {
        if let Some(known) = node.part::<ObjectOf>() {
            return self.reference(&known.0);
        }
        if let Some(resource) = CfnResource::at(node)
            && let Some(shape) = longshore_spec::resource_type(resource.resource_type())
            && node.class() == shape.fqn()
        {
            let object = self.register(&shape.fqn(), Vec::new(), Vec::new(), Kind::L1(shape));
            self.fill(&object, Native { value: Box::new(resource), node: Some(node.clone()) });
            return self.reference(&object);
        }
        self.reference(&native::construct_object(self, node))
    }

    /// What a reference stands for natively.
    ///
    /// # Errors
    /// When it is of another type.
    pub(crate) fn native<T: Bound>(&self, json: &Json) -> Result<T> {
        let expected = || mismatch(T::CLASS.fqn, json);
        if json.get(REFERENCE).is_none() {
            return Err(expected());
        }
        let object = self.object(json)?;
        object.check_present()?;
        guest::adapt(self, &object).or_else(|| object.cast()).ok_or_else(expected)
    }

    /// What a reference stands for natively, if it is one and of this type.
    pub(crate) fn try_native<T: Bound>(&self, json: &Json) -> Option<T> {
        json.get(REFERENCE)?;
        self.object(json).ok()?.cast()
    }

    /// The resource that a reference stands for, if it is one.
    pub(crate) fn native_resource(&self, json: &Json) -> Option<CfnResource> {
        CfnResource::at(self.object(json).ok()?.node()?)
    }

    /// Whether an object has a text of its own, by a method of its class.
    pub(crate) fn has_text(&self, json: &Json) -> bool {
        let object = self.object(json).ok();
        let class = object.and_then(|o| if let Kind::Class(class) = o.kind { Some(class) } else { None });
        class.is_some_and(|class| class.method("toString").is_some())
    }

    /// The node of a construct.
    ///
    /// # Errors
    /// When the reference is of none.
    pub(crate) fn node(&self, json: &Json) -> Result<Node> {
        if json.get(REFERENCE).is_none() {
            return Err(mismatch("constructs.Construct", json));
        }
        let object = self.object(json)?;
        if let Some(node) = object.node() {
            return Ok(node.clone());
        }
        // A client's own implementation of a construct's interface has a node to be asked for.
        match object.overridden("node") {
            Some(_) => self.node_object(&self.read(&object, "node")?),
            None => Err(mismatch("constructs.Construct", json)),
        }
    }

    fn node_object(&self, json: &Json) -> Result<Node> {
        self.object(json)?.this::<native::NodeObject>().map(|n| n.0)
    }

    /// What an object is as a value of a template.
    ///
    /// # Errors
    /// When it has no such form.
    pub(crate) fn value_of(&self, object: &Rc<Object>) -> Result<Value> {
        if let Some(value) = native::value_of(object) {
            return Ok(value);
        }
        guest::token(self, object)
            .map(Value::Token)
            .ok_or_else(|| unsupported(format!("{} as a value of a template", object.fqn())))
    }

    // ---- requests ---------------------------------------------------------------------------------------------------

    fn create(&self, request: &Map<String, Json>) -> Result<Json> {
        let before = self.injected.borrow().len();
        let created = self.create_object(request);
        self.injected.borrow_mut().truncate(before);
        created
    }

    fn create_object(&self, request: &Map<String, Json>) -> Result<Json> {
        let fqn = text(request, "fqn")?;
        let interfaces: Vec<String> =
            list(request, "interfaces").iter().filter_map(Json::as_str).map(str::to_owned).collect();
        let overrides: Vec<Override> = list(request, "overrides").iter().filter_map(read_override).collect();
        let injected = self.injected(fqn, list(request, "args"))?;
        let values = injected.as_deref().unwrap_or_else(|| list(request, "args"));
        let arguments = Arguments { what: format!("new {fqn}"), values };
        if fqn == "Object" {
            return Ok(self.reference(&self.register(fqn, interfaces, overrides, Kind::Guest)));
        }
        if let Some(class) = class(fqn) {
            let create = class.creator().ok_or_else(|| unsupported(format!("a constructor of {fqn}")))?;
            let object = self.register(fqn, interfaces, overrides, Kind::Class(class));
            return match create(self, &arguments, &object) {
                Ok(native) => {
                    self.fill(&object, native);
                    native::created(self, &object);
                    self.tell_unheard(&object);
                    Ok(self.reference(&object))
                }
                Err(e) => {
                    self.objects.borrow_mut().remove(&object.reference);
                    Err(e)
                }
            };
        }
        let Some(shape) = l1::shape(fqn) else { return Err(not_found(fqn)) };
        let native = l1::create(self, shape, &arguments)?;
        let object = self.register(fqn, interfaces, overrides, Kind::L1(shape));
        self.fill(&object, native);
        self.tell_unheard(&object);
        Ok(self.reference(&object))
    }

    /// The arguments of a constructor after the client's injector for the class, if there is one.
    fn injected(&self, fqn: &str, values: &[Json]) -> Result<Option<Vec<Json>>> {
        let [scope, id, rest @ ..] = values else { return Ok(None) };
        let Ok(scope_node) = self.node(scope) else { return Ok(None) };
        let props = native::inject(fqn, &scope_node, id, rest.first().unwrap_or(&Json::Null))?;
        if props.is_some() {
            let id = id.as_str().unwrap_or_default().to_owned();
            self.injected.borrow_mut().push((fqn.to_owned(), scope_node, id));
        }
        Ok(props.map(|props| {
            let more = rest.iter().skip(1);
            [scope, id, &props].into_iter().chain(more).cloned().collect()
        }))
    }

    /// Whether an injector of the client has seen the properties of a construct that is being made.
    pub(crate) fn has_injected(&self, fqn: &str, scope: &Node, id: &str) -> bool {
        self.injected
            .borrow()
            .iter()
            .any(|(class, in_scope, with)| class == fqn && in_scope.is_same(scope) && with == id)
    }

    /// An object that the client never hears of.
    pub(crate) fn passing(&self, class: &'static Class, value: Box<dyn std::any::Any>) -> Rc<Object> {
        let native = OnceCell::from(Native { value, node: None });
        let (reference, interfaces, overrides) = (format!("{}@", class.fqn), Vec::new(), Vec::new());
        Rc::new(Object {
            reference,
            interfaces,
            overrides,
            kind: Kind::Class(class),
            native,
            dependable: RefCell::default(),
        })
    }

    /// Reads a property as the library does: what the client replaced is asked of the client.
    pub(crate) fn read(&self, object: &Rc<Object>, property: &str) -> Result<Json> {
        match object.overridden(property) {
            Some(o) => self.call_back(object, o, "get", json!({ "property": property })),
            None => self.get(object, property),
        }
    }

    /// Calls a method as the library does: what the client replaced is asked of the client.
    pub(crate) fn call(&self, object: &Rc<Object>, method: &str, arguments: &[Json]) -> Result<Json> {
        match object.overridden(method) {
            Some(o) => self.call_back(object, o, "invoke", json!({ "method": method, "args": arguments })),
            None => self.invoke(object, method, arguments),
        }
    }

    /// Reads a property's own implementation.
    fn get(&self, object: &Rc<Object>, property: &str) -> Result<Json> {
        object.check_present()?;
        match object.kind {
            Kind::Class(class) => {
                if let Some(getter) = class.getter(property) {
                    return getter(self, object);
                }
            }
            Kind::L1(shape) => {
                if let Some(value) = l1::get(self, shape, object, property)? {
                    return Ok(value);
                }
            }
            Kind::Struct => {
                let members = object.this::<Map<String, Json>>()?;
                return Ok(members.get(property).cloned().unwrap_or_default());
            }
            Kind::Guest | Kind::StandIn | Kind::Absent => {}
        }
        if let Some(getter) = native::every_construct(object).and_then(|c| c.getter(property)) {
            return getter(self, object);
        }
        if let Some(reference) = self.resource_reference(object, property)? {
            return Ok(reference);
        }
        // Clients read structs whole, with members that nobody has set.
        match object.kind {
            Kind::Class(class) if class.is_struct() => Ok(Json::Null),
            _ => Err(self.no_member(object, "property", property)),
        }
    }

    fn set(&self, object: &Rc<Object>, property: &str, value: &Json) -> Result<()> {
        let values = std::slice::from_ref(value);
        let arguments = Arguments { what: format!("property {}#{property}", object.fqn()), values };
        match object.kind {
            Kind::Class(class) => {
                if let Some(setter) = class.setter(property) {
                    return setter(self, object, &arguments);
                }
            }
            Kind::L1(shape) => {
                if l1::set(self, shape, object, property, &arguments)? {
                    return Ok(());
                }
            }
            Kind::Struct | Kind::Guest | Kind::StandIn | Kind::Absent => {}
        }
        if let Some(setter) = native::every_construct(object).and_then(|c| c.setter(property)) {
            return setter(self, object, &arguments);
        }
        Err(self.no_member(object, "property for writing", property))
    }

    /// Calls a method's own implementation.
    fn invoke(&self, object: &Rc<Object>, method: &str, values: &[Json]) -> Result<Json> {
        object.check_present()?;
        let arguments = Arguments { what: format!("method {}#{method}", object.fqn()), values };
        let own = match object.kind {
            Kind::Class(class) => class.method(method),
            Kind::L1(_) => native::cfn_resource_class().method(method),
            Kind::Struct | Kind::Guest | Kind::StandIn | Kind::Absent => None,
        };
        let every = || native::every_construct(object).and_then(|c| c.method(method));
        match own.or_else(every) {
            Some(call) => native::without_override(object, method, || call(self, object, &arguments)),
            None => Err(self.no_member(object, "method", method)),
        }
    }

    fn static_call(&self, fqn: &str, member: &str, values: &[Json]) -> Result<Json> {
        let arguments = Arguments { what: format!("static method {fqn}.{member}"), values };
        if let Some(class) = class(fqn) {
            return match class.static_member(member) {
                Some(call) => call(self, &arguments),
                None if member == "PROPERTY_INJECTION_ID" => Ok(Json::String(native::injection_id(fqn))),
                None if self.report.base(fqn).is_some_and(|base| self.has_static(base, member)) => {
                    self.static_call(self.report.base(fqn).unwrap_or_default(), member, values)
                }
                None => match native::constant(fqn, member).or_else(|| self.absent(fqn, member)) {
                    Some(constant) => Ok(constant),
                    None => Err(unsupported(format!("the static member {fqn}.{member}"))),
                },
            };
        }
        // What all L1s have, and what a class that is only a base takes over.
        let base = match l1::shape(fqn) {
            Some(shape) if !self.has_static(L1, member) => return l1::static_call(self, shape, member, &arguments),
            Some(_) => Some(L1),
            None => self.report.base(fqn).filter(|base| self.has_static(base, member)),
        };
        base.map_or_else(|| Err(not_found(fqn)), |base| self.static_call(base, member, values))
    }

    /// Stands for a constant that is not there, and says so where it is used: Java asks for all constants of a class at once.
    fn absent(&self, fqn: &str, member: &str) -> Option<Json> {
        let (ty, list) = match self.report.constant(fqn, member)? {
            Json::Array(list) => (list.get(1)?, true),
            other => (other, false),
        };
        let ty = ty.as_str()?;
        let (name, interfaces) = match self.report.kind(ty)? {
            "class" => (ty, Vec::new()),
            "interface" => ("Object", vec![ty.to_owned()]),
            _ => return None,
        };
        let object = self.register(name, interfaces, Vec::new(), Kind::Absent);
        self.fill(&object, Native { value: Box::new(format!("the static member {fqn}.{member}")), node: None });
        let reference = self.reference(&object);
        Some(if list { json!([reference]) } else { reference })
    }

    /// Whether a class or one of its bases has a static member.
    fn has_static(&self, fqn: &str, member: &str) -> bool {
        class(fqn).is_some_and(|class| class.static_member(member).is_some())
            || self.report.base(fqn).is_some_and(|base| self.has_static(base, member))
    }

    /// The struct that refers to a resource, such as `repositoryRef`.
    fn resource_reference(&self, object: &Rc<Object>, property: &str) -> Result<Option<Json>> {
        let Some(node) = object.node().filter(|_| property.ends_with("Ref")) else { return Ok(None) };
        let l1 = match CfnResource::at(node) {
            Some(l1) => Some(l1),
            None => node.default_child()?.and_then(|child| CfnResource::at(&child)),
        };
        let shape = l1.as_ref().and_then(|l1| longshore_spec::resource_type(l1.resource_type()));
        let own = shape.map(longshore_spec::ResourceType::fqn);
        let named = || {
            let (module, _) = object.interfaces.first().map_or(object.fqn(), String::as_str).rsplit_once('.')?;
            let name = property.strip_suffix("Ref")?;
            let mut letters = name.chars();
            Some(format!("{module}.Cfn{}{}", letters.next()?.to_uppercase(), letters.as_str()))
        };
        let known = |fqn: Option<String>| fqn.and_then(|f| self.report.resource_reference(&f));
        let is = |r: &crate::report::Reference<'_>| r.property == property;
        let Some(reference) = known(own).filter(is).or_else(|| known(named()).filter(is)) else { return Ok(None) };
        let mut members = Map::new();
        for (name, of) in reference.members {
            // The resource's own property is what it is imported by, too.
            let value = match (self.getter(object, name), &l1, shape) {
                (Some(getter), _, _) if !matches!(object.kind, Kind::L1(_)) => getter(self, object)?,
                (_, Some(l1), Some(shape)) => l1::part_of_reference(self, shape, l1, of)?,
                _ => return Err(self.no_member(object, "property", property)),
            };
            members.insert(name.clone(), value);
        }
        Ok(Some(self.structure(reference.structure, members)))
    }

    /// A struct of the library's making, whose members are as they go to the client.
    pub(crate) fn structure(&self, fqn: &str, members: Map<String, Json>) -> Json {
        let object = self.register("Object", vec![fqn.to_owned()], Vec::new(), Kind::Struct);
        self.fill(&object, Native { value: Box::new(members), node: None });
        self.reference(&object)
    }

    fn getter(&self, object: &Object, property: &str) -> Option<crate::class::Get> {
        if let Kind::Class(class) = object.kind { class.getter(property) } else { None }
    }

    pub(crate) fn no_member(&self, object: &Object, what: &str, name: &str) -> Error {
        unsupported(format!("the {what} '{name}' of {}", object.fqn()))
    }

    // ---- callbacks --------------------------------------------------------------------------------------------------

    /// Has the client do something, and answers what it asks meanwhile.
    pub(crate) fn call_back(&self, object: &Object, o: &Override, kind: &str, request: Json) -> Result<Json> {
        let id = format!("jsii::callback::{}", self.next_callback.replace(self.next_callback.get() + 1));
        let mut request = request;
        request["objref"] = json!({ REFERENCE: object.reference });
        // What the client asks meanwhile is answered by itself, whatever became of an earlier callback.
        let deferred = self.deferred.take();
        let result = self.await_completion(&id, &json!({ "cbid": id, "cookie": o.cookie, kind: request }));
        if let Some(e) = deferred {
            self.deferred.replace(Some(e));
        }
        result
    }

    fn await_completion(&self, id: &str, callback: &Json) -> Result<Json> {
        let gone = |e: String| Error::new(RUNTIME_ERROR, format!("the client of the jsii kernel is gone: {e}"));
        self.send(&json!({ "callback": callback })).map_err(|e| gone(e.to_string()))?;
        loop {
            let Some(line) = self.receive().map_err(|e| gone(e.to_string()))? else {
                self.exit.set(Some(1));
                return Err(gone("its stream ended".to_owned()));
            };
            let message: Json = serde_json::from_slice(&line).unwrap_or(Json::Null);
            if let Some(complete) = message.get("complete").filter(|c| c["cbid"] == id) {
                return match complete.get("err").and_then(Json::as_str) {
                    Some(err) => Err(Error::new(RUNTIME_ERROR, err)),
                    None => Ok(complete.get("result").cloned().unwrap_or(Json::Null)),
                };
            }
            if let Some(answer) = self.answer(&line) {
                self.send(&answer).map_err(|e| gone(e.to_string()))?;
            }
            if self.exit.get().is_some() {
                return Err(gone("it ended the session".to_owned()));
            }
        }
    }
}

fn read_override(json: &Json) -> Option<Override> {
    let name = |key: &str| json.get(key).and_then(Json::as_str).map(str::to_owned);
    let member = name("method").or_else(|| name("property"))?;
    Some(Override { cookie: name("cookie").unwrap_or_default(), member })
}

/// The class of a name.
pub(crate) fn class(fqn: &str) -> Option<&'static Class> {
    native::class(fqn).or_else(|| generated::class(fqn))
}

/// An error about a class that is not there, naming the L1 that may do instead.
fn not_found(fqn: &str) -> Error {
    let alternative = fqn
        .strip_prefix("aws-cdk-lib.")
        .and_then(|rest| rest.rsplit_once('.'))
        .map(|(module, name)| (module, format!("Cfn{name}")))
        .filter(|(module, class)| longshore_spec::resource_type_by_class(module, class).is_some());
    let e = unsupported(format!("the class {fqn}"));
    match alternative {
        Some((module, class)) => e.with_hint(format!("aws-cdk-lib.{module}.{class} is there; or {BACK}")),
        None => e,
    }
}
