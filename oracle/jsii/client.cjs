// A jsii client for JavaScript: the modules of aws-cdk-lib, with a kernel behind them as Python and Java have it.
//
//   connect({ kernel, packages, modules, work })
//
// `kernel` is a program, or a runtime of jsii's for Node (`….js`); `packages` are those that are loaded, in order, each with `name`,
// `version` and `tarball`; `modules` is the node_modules with their descriptions; `work` is a folder for pipes. Requests wait for their answers.
'use strict';
const childProcess = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const zlib = require('node:zlib');

function description(folder) {
  const doc = JSON.parse(fs.readFileSync(path.join(folder, '.jsii'), 'utf8'));
  if (doc.schema !== 'jsii/file-redirect') return doc;
  return JSON.parse(zlib.gunzipSync(fs.readFileSync(path.join(folder, doc.filename))));
}

module.exports = function connect({ kernel, packages, modules, work }) {
  // Named pipes, because Node reads no others synchronously.
  const [up, down] = ['up', 'down'].map((name) => path.join(work, `kernel.${name}`));
  childProcess.execFileSync('mkfifo', [up, down]);
  const errors = path.join(work, 'kernel.errors');
  const program = kernel.endsWith('.js') ? 'node --max-old-space-size=4069 "$0"' : '"$0" runtime.js';
  const shell = ['-c', `exec ${program} < "${up}" > "${down}" 2> "${errors}"`, kernel];
  childProcess.spawn('sh', shell, { stdio: 'ignore', detached: true }).unref();
  const [output, input] = [fs.openSync(up, 'w'), fs.openSync(down, 'r')];
  let rest = Buffer.alloc(0);
  function receive() {
    for (;;) {
      const end = rest.indexOf(10);
      if (end >= 0) {
        const line = rest.subarray(0, end).toString();
        rest = rest.subarray(end + 1);
        return JSON.parse(line);
      }
      const chunk = Buffer.alloc(1 << 16);
      const read = fs.readSync(input, chunk);
      if (read === 0) throw new Error(`the kernel ended: ${fs.readFileSync(errors, 'utf8')}`);
      rest = Buffer.concat([rest, chunk.subarray(0, read)]);
    }
  }
  function send(message) {
    const bytes = Buffer.from(`${JSON.stringify(message)}\n`);
    for (let at = 0; at < bytes.length;) at += fs.writeSync(output, bytes, at);
  }
  function ask(request) {
    send(request);
    for (;;) {
      const answer = receive();
      if (answer.callback) { answerCallback(answer.callback); continue; }
      if ('ok' in answer) return answer.ok;
      throw Object.assign(new Error(answer.error), { name: answer.name });
    }
  }
  receive(); // hello

  const types = {};
  for (const { name, version, tarball } of packages) {
    const folder = path.join(modules, name);
    const inside = path.join(modules, 'aws-cdk-lib/node_modules', name);
    Object.assign(types, description(fs.existsSync(folder) ? folder : inside).types);
    ask({ api: 'load', name, version, tarball });
  }
  // Members of enums have values in JavaScript, which the descriptions do not tell.
  const real = require(path.join(modules, 'aws-cdk-lib'));
  const actual = (fqn) => fqn.split('.').slice(1).reduce((of, key) => of?.[key], real);

  const REF = Symbol('ref'), ENUM = Symbol('enum');
  const objects = new Map();
  const classes = new Map();
  const enums = new Map();

  function ancestors(fqn, seen = []) {
    const t = types[fqn];
    if (!t || seen.includes(fqn)) return seen;
    seen.push(fqn);
    for (const b of [t.base, ...(t.interfaces ?? [])].filter(Boolean)) ancestors(b, seen);
    return seen;
  }
  const membersCache = new Map();
  function members(fqn) {
    if (!membersCache.has(fqn)) {
      const m = { methods: new Map(), properties: new Map() };
      for (const f of ancestors(fqn)) {
        for (const x of types[f].methods ?? []) if (!x.static && !m.methods.has(x.name)) m.methods.set(x.name, x);
        for (const x of types[f].properties ?? []) if (!x.static && !m.properties.has(x.name)) m.properties.set(x.name, x);
      }
      membersCache.set(fqn, m);
    }
    return membersCache.get(fqn);
  }

  function enumOf(fqn) {
    if (!enums.has(fqn)) {
      const values = {};
      const known = actual(fqn) ?? {};
      for (const { name } of types[fqn].members) {
        const raw = known[name];
        const value = Object(raw ?? name);
        value[ENUM] = `${fqn}/${name}`;
        value[Symbol.toPrimitive] = () => raw ?? name;
        values[name] = value;
      }
      enums.set(fqn, values);
    }
    return enums.get(fqn);
  }

  function isPlain(v) { const p = Object.getPrototypeOf(v); return p === Object.prototype || p === null; }

  function toWire(v, type) {
    if (v === undefined || v === null) return null;
    if (v[ENUM]) return { '$jsii.enum': v[ENUM] };
    if (v[REF]) return { '$jsii.byref': v[REF] };
    if (v instanceof Date) return { '$jsii.date': v.toISOString() };
    if (typeof v !== 'object' && typeof v !== 'function') {
      // An enum's own value stands for it.
      const fqn = type && unionOf(type).find((t) => t.fqn && types[t.fqn]?.kind === 'enum')?.fqn;
      if (fqn) { const hit = Object.values(enumOf(fqn)).find((e) => e[Symbol.toPrimitive]() === v); if (hit) return { '$jsii.enum': hit[ENUM] }; }
      return v;
    }
    const options = type ? unionOf(type) : [];
    if (Array.isArray(v)) {
      const el = options.find((t) => t.collection?.kind === 'array')?.collection.elementtype;
      return v.map((x) => toWire(x, el));
    }
    const structs = options.filter((t) => t.fqn && types[t.fqn]?.datatype);
    if (structs.length && (isPlain(v) || options.length === 1)) {
      const keys = Object.keys(v);
      const fit = structs.find((t) => { const p = members(t.fqn).properties; return keys.every((k) => p.has(k)) && [...p.values()].every((x) => x.optional || v[x.name] !== undefined); })
        ?? structs[0];
      const props = members(fit.fqn).properties;
      const data = {};
      for (const k of keys) if (props.has(k)) { const w = toWire(v[k], props.get(k).type); if (w !== null) data[k] = w; }
      return { '$jsii.struct': { fqn: fit.fqn, data } };
    }
    const behavioral = options.find((t) => t.fqn && types[t.fqn]?.kind === 'interface' && !types[t.fqn].datatype);
    if (behavioral) return { '$jsii.byref': adopt(v, [behavioral.fqn]) };
    const klass = options.find((t) => t.fqn && types[t.fqn]?.kind === 'class');
    if (!isPlain(v) || klass) return { '$jsii.byref': adopt(v, klass ? [klass.fqn] : []) };
    if (typeof v.resolve === 'function') return { '$jsii.byref': adopt(v, ['aws-cdk-lib.IResolvable']) };
    const el = options.find((t) => t.collection?.kind === 'map')?.collection.elementtype;
    const data = {};
    for (const [k, x] of Object.entries(v)) { if (typeof x === 'function') continue; if (x !== undefined) data[k] = toWire(x, el); }
    return { '$jsii.map': data };
  }
  function unionOf(type) { return type.union ? type.union.types.flatMap(unionOf) : type.intersection ? type.intersection.types.flatMap(unionOf) : [type]; }

  function adopt(v, interfaces) {
    const overrides = [];
    for (const f of interfaces) {
      const m = members(f);
      for (const [name] of m.methods) if (typeof v[name] === 'function') overrides.push({ method: name });
      for (const [name] of m.properties) if (name in v) overrides.push({ property: name });
    }
    const made = ask({ api: 'create', fqn: 'Object', args: [], interfaces, overrides });
    Object.defineProperty(v, REF, { value: made['$jsii.byref'], enumerable: false, configurable: true });
    objects.set(made['$jsii.byref'], v);
    return v[REF];
  }

  function fromWire(w) {
    if (w === null || w === undefined) return undefined;
    if (Array.isArray(w)) return w.map(fromWire);
    if (typeof w !== 'object') return w;
    if ('$jsii.byref' in w) {
      const ref = w['$jsii.byref'];
      if (objects.has(ref)) return objects.get(ref);
      const fqn = ref.slice(0, ref.lastIndexOf('@'));
      const interfaces = w['$jsii.interfaces'] ?? [];
      if (fqn === 'Object' && interfaces.length && interfaces.every((f) => types[f]?.datatype)) {
        const plain = {};
        for (const f of interfaces) for (const name of members(f).properties.keys()) { const v = fromWire(ask({ api: 'get', objref: { '$jsii.byref': ref }, property: name }).value); if (v !== undefined) plain[name] = v; }
        return plain;
      }
      const o = Object.create(types[fqn]?.kind === 'class' ? classOf(fqn).prototype : anonymous(interfaces.length ? interfaces : [fqn]));
      if (types[fqn]?.kind === 'class') for (const f of interfaces) if (types[f]) { const m = members(f); define(o, m, [...m.methods.keys()].filter((n) => !(n in o)), [...m.properties.keys()].filter((n) => !(n in o))); }
      Object.defineProperty(o, REF, { value: ref });
      objects.set(ref, o);
      return o;
    }
    if ('$jsii.enum' in w) { const [fqn, name] = w['$jsii.enum'].split('/'); return enumOf(fqn)[name]; }
    if ('$jsii.date' in w) return new Date(w['$jsii.date']);
    if ('$jsii.struct' in w) return fromWire(w['$jsii.struct'].data);
    if ('$jsii.map' in w) return fromWire({ ...w['$jsii.map'] });
    return Object.fromEntries(Object.entries(w).map(([k, v]) => [k, fromWire(v)]));
  }

  function args(values, parameters = []) {
    const list = [...values];
    while (list.length && list[list.length - 1] === undefined) list.pop();
    return list.map((v, i) => {
      const p = parameters[Math.min(i, parameters.length - 1)];
      const known = p && (i < parameters.length || p.variadic);
      return toWire(v, known ? p.type : undefined);
    });
  }

  function define(target, m, methodNames, propertyNames) {
    for (const name of methodNames) {
      const meta = m.methods.get(name);
      Object.defineProperty(target, name, { configurable: true, writable: true, enumerable: false, value(...a) {
        return fromWire(ask({ api: 'invoke', objref: { '$jsii.byref': this[REF] }, method: name, args: args(a, meta.parameters) }).result);
      } });
    }
    for (const name of propertyNames) {
      const meta = m.properties.get(name);
      Object.defineProperty(target, name, { configurable: true, enumerable: false,
        get() { return fromWire(ask({ api: 'get', objref: { '$jsii.byref': this[REF] }, property: name }).value); },
        set(v) { ask({ api: 'set', objref: { '$jsii.byref': this[REF] }, property: name, value: toWire(v, meta.type) }); },
      });
    }
  }
  function anonymous(interfaces) {
    const proto = {};
    for (const f of interfaces) if (types[f]) { const m = members(f); define(proto, m, m.methods.keys(), m.properties.keys()); }
    return proto;
  }

  function classOf(fqn) {
    if (classes.has(fqn)) return classes.get(fqn);
    const t = types[fqn];
    const Base = t.base && types[t.base] ? classOf(t.base) : undefined;
    const C = { [t.name]: function (...a) {
      if (!new.target) throw new TypeError(`Class constructor ${t.name} cannot be invoked without 'new'`);
      const self = Object.create(new.target.prototype);
      const overrides = [];
      const m = members(fqn);
      for (let p = new.target.prototype; p && p !== C.prototype; p = Object.getPrototypeOf(p)) {
        for (const name of Object.getOwnPropertyNames(p)) {
          if (name === 'constructor' || overrides.some((o) => o.method === name || o.property === name)) continue;
          if (m.methods.has(name)) overrides.push({ method: name });
          else if (m.properties.has(name)) overrides.push({ property: name });
        }
      }
      let params = t.initializer?.parameters;
      for (let b = fqn; !params && types[b]?.base; ) { b = types[b].base; params = types[b]?.initializer?.parameters; }
      const made = ask({ api: 'create', fqn, args: args(a, params), overrides, interfaces: new.target.$interfaces ?? [] });
      Object.defineProperty(self, REF, { value: made['$jsii.byref'] });
      objects.set(made['$jsii.byref'], self);
      return self;
    } }[t.name];
    classes.set(fqn, C);
    if (Base) { Object.setPrototypeOf(C, Base); Object.setPrototypeOf(C.prototype, Base.prototype); }
    const m = members(fqn);
    const own = (list, all) => (Base ? list.filter((x) => !x.static).map((x) => x.name) : [...all.keys()]);
    const extra = Base ? ancestors(fqn).filter((f) => types[f].kind === 'interface') : [];
    const methods = new Set([...own(t.methods ?? [], m.methods), ...extra.flatMap((f) => (types[f].methods ?? []).map((x) => x.name))]);
    const properties = new Set([...own(t.properties ?? [], m.properties), ...extra.flatMap((f) => (types[f].properties ?? []).map((x) => x.name))]);
    define(C.prototype, m, methods, properties);
    for (const x of t.methods ?? []) if (x.static) Object.defineProperty(C, x.name, { configurable: true, value: (...a) => fromWire(ask({ api: 'sinvoke', fqn, method: x.name, args: args(a, x.parameters) }).result) });
    for (const x of t.properties ?? []) if (x.static) Object.defineProperty(C, x.name, { configurable: true, get: () => fromWire(ask({ api: 'sget', fqn, property: x.name }).value), set: (v) => ask({ api: 'sset', fqn, property: x.name, value: toWire(v, x.type) }) });
    return C;
  }

  function answerCallback({ cbid, invoke, get, set }) {
    let reply;
    try {
      const { objref, method, property, args: a, value } = invoke ?? get ?? set;
      const o = objects.get(objref['$jsii.byref']);
      const fqn = objref['$jsii.byref'].split('@')[0];
      if (invoke) {
        const result = o[method](...a.map(fromWire));
        const meta = (types[fqn] && members(fqn).methods.get(method)) || Object.values(types).flatMap((t) => t.methods ?? []).find((x) => x.name === method);
        reply = { cbid, result: toWire(result, meta?.returns?.type) };
      } else if (get) reply = { cbid, result: toWire(o[property], types[fqn] && members(fqn).properties.get(property)?.type) };
      else { o[property] = fromWire(value); reply = { cbid }; }
    } catch (e) {
      reply = { cbid, err: e.message, name: e.name === 'Error' ? undefined : e.name };
    }
    send({ complete: reply });
  }

  function moduleOf(prefix) {
    const made = {};
    const known = new Map();
    for (const fqn of Object.keys(types).filter((f) => f.startsWith(`${prefix}.`))) {
      const [head, ...more] = fqn.slice(prefix.length + 1).split('.');
      if (!more.length) known.set(head, fqn);
      else if (!known.has(head)) known.set(head, undefined);
    }
    function member(name) {
      const fqn = known.get(name);
      if (!fqn) return moduleOf(`${prefix}.${name}`);
      return { enum: enumOf, class: classOf }[types[fqn].kind]?.(fqn);
    }
    return new Proxy(made, {
      get: (_, name) => (known.has(name) ? (made[name] ??= member(name)) : undefined),
      has: (_, name) => known.has(name),
      ownKeys: () => [...known.keys()],
      getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
    });
  }

  return { cdk: moduleOf('aws-cdk-lib'), constructs: moduleOf('constructs'), end: () => send({ exit: 0 }) };
};
