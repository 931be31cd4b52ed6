#!/usr/bin/env node
// Exports the shape of every CloudFormation resource class of the pinned aws-cdk-lib as one JSON document on stdout.
//
//   node oracle/gen/spec.mjs [--oracle <folder that holds node_modules>]
//
// Names, optionality and attributes come from the library's published API description (.jsii.gz). What that does not say
// is observed by running the classes: the CloudFormation name of every property and the order in which they are rendered
// (every property is given a token of its own, and the token is looked for in the result), the check a value has to pass
// (a value that fails every check is given, and the refusal is read), the tag style, and what Ref/GetAtt each attribute is.
// Where the API description and the observation disagree about a type, the observation wins and the count is reported on
// stderr. Nothing is written by hand: `cargo xtask codegen` packs this output into crates/longshore-spec/data.
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const flag = process.argv.indexOf('--oracle');
const oracle = path.resolve(flag > 0 ? process.argv[flag + 1] : path.join(here, '..'));
const modules = path.join(fs.realpathSync(oracle), 'node_modules');
const require = createRequire(path.join(modules, 'x.js'));
const version = (name) => JSON.parse(fs.readFileSync(path.join(modules, name, 'package.json'), 'utf8')).version;

const api = JSON.parse(zlib.gunzipSync(fs.readFileSync(path.join(modules, 'aws-cdk-lib', '.jsii.gz'))));
process.env.JSII_DEPRECATED = 'quiet';
const cdk = require('aws-cdk-lib');
const LIB = 'aws-cdk-lib.';
const notes = new Map();
const note = (kind, text) => notes.set(kind, [...(notes.get(kind) ?? []), text]);

// ---- types as the API description tells them -------------------------------------------------------------------------

// A type is a string (s string, n number, b boolean, t time, j json, g tag) or an array: [l, T] list, [m, T] map,
// [S, name] struct, [u, ...T] union, [R, ...fqn] a string or a reference to one of the named interfaces.
function described(t, owner) {
  if (t.primitive) return { string: 's', number: 'n', boolean: 'b', date: 't', any: 'j', json: 'j' }[t.primitive];
  if (t.collection) return [t.collection.kind === 'array' ? 'l' : 'm', described(t.collection.elementtype, owner)];
  if (t.fqn === `${LIB}CfnTag`) return 'g';
  if (t.fqn === `${LIB}IResolvable`) return 'j'; // an attribute that is an object
  if (t.fqn) {
    if (!t.fqn.startsWith(`${owner}.`)) throw new Error(`${owner} uses ${t.fqn}, which is not its own`);
    return ['S', t.fqn.slice(owner.length + 1)];
  }
  const parts = t.union.types.filter((p) => p.fqn !== `${LIB}IResolvable`);
  const refs = parts.filter((p) => p.fqn?.startsWith(`${LIB}interfaces.`));
  const rest = parts.filter((p) => !refs.includes(p)).map((p) => described(p, owner));
  const all = refs.length ? [['R', ...refs.map((r) => r.fqn)], ...rest.filter((r) => r !== 's')] : rest;
  return all.length === 1 ? all[0] : ['u', ...all];
}
// What is left of a type once the constructor has turned references into strings.
const flat = (t) => (Array.isArray(t) ? (t[0] === 'R' ? 's' : t[0] === 'S' ? t : [t[0], ...t.slice(1).map(flat)]) : t);
const same = (a, b) => {
  if (!Array.isArray(a) || !Array.isArray(b) || a[0] !== b[0] || a.length !== b.length) return a === b;
  if (a[0] === 'S') return a[1] === b[1];
  const [x, y] = [a.slice(1), b.slice(1)];
  return a[0] === 'u' ? x.every((t) => y.some((u) => same(t, u))) : x.every((t, i) => same(t, y[i]));
};
const structsIn = (t) => (Array.isArray(t) ? (t[0] === 'S' ? [t[1]] : t[0] === 'R' ? [] : t.slice(1).flatMap(structsIn)) : []);
// Puts the references that the description knows back into the type that was observed.
const withRefs = (seen, told) => {
  if (Array.isArray(told) && told[0] === 'R' && seen === 's') return told;
  if (Array.isArray(seen) && Array.isArray(told) && seen[0] === told[0] && 'lm'.includes(seen[0])) return [seen[0], withRefs(seen[1], told[1])];
  return seen;
};

// ---- observing one class ---------------------------------------------------------------------------------------------

const BAD = Symbol('bad'); // fails every check of the library
const token = () => ({ Ref: 'anything' }); // an intrinsic passes every check and is rendered as the same object
const isTime = (t) => (Array.isArray(t) ? ['l', 'm', 'u'].includes(t[0]) && t.slice(1).some(isTime) : t === 't');
// A time is printed, so no intrinsic can stand for it: times of a year of their own do.
let year = 3000;
const standIn = (t) => (isTime(t) ? new Date(Date.UTC(year++, 0, 1)) : token());
const rendersAs = (v) => (v instanceof Date ? `${v.toISOString().slice(0, 19)}Z` : v);

// The message is a tree written with two blanks per level.
function parse(message) {
  const root = { text: '', children: [] };
  const stack = [root];
  for (const line of message.replace(/\.$/, '').split('\n')) {
    const depth = /^ */.exec(line)[0].length / 2 + 1;
    const node = { text: line.trim(), children: [] };
    stack.length = depth;
    stack[depth - 1].children.push(node);
    stack.push(node);
  }
  return root;
}
function find(node, pred) {
  if (pred(node)) return node;
  for (const c of node.children) { const f = find(c, pred); if (f) return f; }
  return undefined;
}
const strip = (node, ...prefixes) => {
  const p = node && prefixes.find((x) => node.text.startsWith(x));
  return p === undefined ? undefined : { ...node, text: node.text.slice(p.length) };
};

function observe(cls, render, propsName, structs) {
  const tokens = (s) => Object.fromEntries(structs.get(s).map((p) => [p.name, standIn(p.ty)]));
  const build = (steps, s, value) => {
    // the value of the whole resource in which struct `s`, reached by `steps`, is `value`
    let v = value;
    for (const step of [...steps].reverse()) {
      for (const w of [...step.wraps].reverse()) v = w === 'l' ? [v] : { k: v };
      v = { ...tokens(step.struct), [step.prop]: v };
    }
    return v;
  };
  const walk = (steps, out) => {
    for (const step of steps) {
      out = out?.[step.cfn];
      for (const w of step.wraps) out = w === 'l' ? out?.[0] : out?.k;
    }
    return out;
  };
  const errors = (v) => { try { render(v); return undefined; } catch (e) { return parse(e.message); } };

  function infer(at) {
    const node = at((x) => x);
    if (!node) {
      // A map is checked by its values only, so a value without keys passes.
      const entry = (wrap) => strip(at((x) => ({ k: wrap(x) })), "element 'k': ");
      return entry((x) => x) || entry((x) => ({ k: x })) ? ['m', infer(entry) ?? 'j'] : undefined;
    }
    const text = node.text;
    if (/ should be a string$/.test(text)) return 's';
    if (/ should be a number$/.test(text)) return 'n';
    if (/ should be a boolean$/.test(text)) return 'b';
    if (/ should be a Date$/.test(text)) return 't';
    if (/ should be an 'object'$/.test(text)) return 'j';
    if (/ should have a 'key' and a 'value' property$/.test(text)) return 'g';
    if (/ should be a list$/.test(text)) return ['l', infer((wrap) => strip(at((x) => [wrap(x)]), 'element 0: ')) ?? 'j'];
    const m = /^supplied properties not correct for "(.*)"$/.exec(text);
    if (m) return ['S', m[1]];
    if (text === 'not one of the possible types') {
      return ['u', ...node.children.map((_, i) => infer((wrap) => {
        const n = at(wrap);
        return n?.children.length ? strip(n.children[i], 'either: ', 'or: ') : undefined;
      }) ?? 'j')];
    }
    note('unread refusal', `${cls}: ${text}`);
    return undefined;
  }

  const done = new Map();
  const queue = [{ struct: '', steps: [] }];
  const reached = new Map([['', 1]]);
  while (queue.length) {
    const { struct, steps } = queue.shift();
    if (done.has(struct)) continue;
    const told = structs.get(struct);
    const given = tokens(struct);
    const out = walk(steps, render(build(steps, struct, given))) ?? {};
    const keys = Object.keys(out);
    const byToken = new Map(keys.map((k) => [out[k], k]));
    const missing = told.filter((p) => !byToken.has(rendersAs(given[p.name])));
    if (missing.length || keys.length !== told.length) {
      // another alternative of a union took the value; try the other ways to get here first
      if (queue.some((q) => q.struct === struct)) continue;
      note('not rendered as itself', `${cls}.${struct}: ${missing.map((p) => p.name).join(' ')}`);
    }
    const header = struct === '' ? `Supplied properties not correct for "${propsName}"` : `supplied properties not correct for "${struct}"`;
    const props = told.map((p) => {
      const cfn = byToken.get(rendersAs(given[p.name])) ?? p.name[0].toUpperCase() + p.name.slice(1);
      const at = (wrap) => {
        const tree = errors(build(steps, struct, { ...given, [p.name]: wrap(BAD) }));
        const own = tree && find(tree, (n) => n.text.endsWith(header) && n.children.some((c) => c.text.startsWith(`${p.name}: `)));
        return own && strip(own.children.find((c) => c.text.startsWith(`${p.name}: `)), `${p.name}: `);
      };
      const seen = infer(at) ?? (note('not checked by the library', `${cls}.${struct || 'Props'}.${p.name}`), flat(p.ty));
      if (!same(seen, flat(p.ty))) note('type differs from the description', `${cls}.${struct || 'Props'}.${p.name}: described ${JSON.stringify(flat(p.ty))}, observed ${JSON.stringify(seen)}`);
      let ty = withRefs(seen, p.ty);
      if (ty === 'j') {
        const probe = walk(steps, render(build(steps, struct, { ...given, [p.name]: { detailType: 1 } })))?.[cfn];
        if (probe && 'detail-type' in probe) ty = 'e';
      }
      // Required means: its absence is refused.
      const absent = errors(build(steps, struct, { ...given, [p.name]: undefined }));
      const required = !!(absent && find(absent, (n) => n.text === `${p.name}: required but missing`));
      if (required !== p.required && !steps.some((x) => x.union)) note('optionality differs from the description', `${cls}.${struct || 'Props'}.${p.name}: described ${p.required}, observed ${required}`);
      return { cfn, name: p.name, required: p.required, ty, at: keys.indexOf(cfn) };
    });
    props.sort((a, b) => (a.at < 0 ? 1e9 : a.at) - (b.at < 0 ? 1e9 : b.at));
    done.set(struct, props.map(({ at, ...p }) => p));
    for (const p of props) {
      (function enqueue(t, wraps, union) {
        if (!Array.isArray(t)) return;
        if (t[0] === 'S' && structs.has(t[1])) {
          const n = reached.get(t[1]) ?? 0;
          if (n < 3) { reached.set(t[1], n + 1); queue.push({ struct: t[1], steps: [...steps, { struct, prop: p.name, cfn: p.cfn, wraps, union }] }); }
        } else if (t[0] === 'S') note('struct without description', `${cls}.${t[1]}`);
        else if (t[0] === 'l' || t[0] === 'm') enqueue(t[1], [...wraps, t[0]], union);
        else if (t[0] === 'u') t.slice(1).forEach((u) => enqueue(u, wraps, true));
      })(p.ty, [], false);
    }
  }
  return done;
}

// ---- all classes -----------------------------------------------------------------------------------------------------

const sample = (p) => {
  const of = (t) => {
    if (t === 's' || (Array.isArray(t) && t[0] === 'R')) return `property:${p.name}`;
    if (Array.isArray(t) && t[0] === 'l') return [of(t[1])];
    return cdk.Lazy.any({ produce: () => 'x' });
  };
  return of(p.ty);
};
const properties = (fqn) => api.types[fqn]?.properties ?? [];

// The field of a reference that a property takes: `{interface: field}`.
function referenceFields(Class, stack, base, prop, told) {
  const list = told[0] === 'l';
  const refs = list ? told[1] : told;
  const out = [];
  for (const fqn of refs.slice(1)) {
    const own = properties(fqn).find((p) => p.name.endsWith('Ref'));
    const shape = own.type.fqn;
    const value = Object.fromEntries(properties(shape).map((p) => [p.name, `field:${p.name}`]));
    const given = { [own.name]: value, node: stack.node, env: { account: '1', region: '2' } };
    let field = '';
    try {
      const made = new Class(stack, `F${n++}`, { ...base, [prop]: list ? [given] : given })[prop];
      field = String(list ? made[0] : made);
    } catch (e) { note('reference not taken', `${Class.name}.${prop} ${fqn}: ${e.message}`); continue; }
    if (!field.startsWith('field:')) { note('reference not taken', `${Class.name}.${prop} ${fqn}: became ${field}`); continue; }
    out.push([fqn.slice(`${LIB}interfaces.`.length), own.name, field.slice(6)]);
  }
  return out;
}
let n = 0;

const TAG_STYLE = (t) => (Array.isArray(t) ? ('propagateAtLaunch' in t[0] ? 'asg' : 'key' in t[0] ? 'standard' : 'keyvalue') : 'map');

function exportClass(fqn, type) {
  const structs = new Map();
  const describe = (f) => properties(f).map((p) => ({ name: p.name, required: !p.optional, ty: described(p.type, fqn) }));
  const propsParam = type.initializer.parameters.find((p) => p.name === 'props');
  const propsFqn = propsParam?.type.fqn;
  structs.set('', propsFqn ? describe(propsFqn) : []);
  for (const f of nested.get(fqn) ?? []) structs.set(f.slice(fqn.length + 1), describe(f));

  const cls = fqn.slice(LIB.length);
  const Class = cls.split('.').reduce((o, k) => o[k], cdk);
  const render = (props) => Object.create(Class.prototype).renderProperties(props);
  const done = propsFqn ? observe(cls, render, propsFqn.split('.').pop(), structs) : new Map([['', []]]);
  // What no property leads to is never rendered.
  for (const s of structs.keys()) if (!done.has(s)) note('struct that no property leads to', `${cls}.${s}`);

  const app = new cdk.App({ analyticsReporting: false, outdir: fs.mkdtempSync(path.join(process.env.TMPDIR ?? '/tmp', 'spec-')) });
  const stack = new cdk.Stack(app, 'Stack');
  const base = Object.fromEntries(structs.get('').filter((p) => p.required || p.ty === 's' || p.ty[0] === 'R').map((p) => [p.name, sample(p)]));
  const made = new Class(stack, 'R', base);
  const id = stack.getLogicalId(made);
  // Writes a resolved value as text: ${Ref}, ${Ref:1} (part 1 of the Ref split at |), ${GetAtt:Arn}, ${Property:name}, ${AWS::Region}; null when it is something else.
  const asText = (v) => {
    if (typeof v === 'string') return v.replace(/property:([A-Za-z0-9]+)/g, '${Property:$1}');
    if (v?.Ref) return v.Ref === id ? '${Ref}' : `\${${v.Ref}}`;
    if (v?.['Fn::GetAtt']?.[0] === id) return `\${GetAtt:${v['Fn::GetAtt'][1]}}`;
    const [at, of] = v?.['Fn::Select'] ?? [];
    if (of?.['Fn::Split']?.[0] === '|' && asText(of['Fn::Split'][1]) === '${Ref}') return `\${Ref:${at}}`;
    const parts = v?.['Fn::Join']?.[1].map(asText);
    return !parts || parts.includes(null) ? null : parts.join(v['Fn::Join'][0]);
  };
  const resolved = (v) => asText(stack.resolve(v));

  // The constructor turns references into strings; which field of the reference it takes is seen by giving one.
  for (const p of done.get('')) {
    (function fill(t, set) {
      if (!Array.isArray(t)) return;
      if (t[0] === 'R') set(['R', ...referenceFields(Class, stack, base, p.name, p.ty)]);
      else if (t[0] === 'l') fill(t[1], (x) => { t[1] = x; });
    })(p.ty, (x) => { p.ty = x; });
  }
  for (const [s, props] of done) for (const p of props) if (s && JSON.stringify(p.ty).includes('"R"')) note('nested reference', `${cls}.${s}.${p.name}`), (p.ty = flat(p.ty));

  const attributes = [];
  for (const p of type.properties ?? []) {
    const cfn = p.docs?.custom?.cloudformationAttribute;
    if (!cfn) continue;
    const seen = resolved(made[p.name]);
    if (seen !== `\${GetAtt:${cfn}}`) note('attribute resolves otherwise', `${cls}.${p.name}: described ${cfn}, observed ${seen}`);
    attributes.push({ cfn, name: p.name, ty: described(p.type, fqn) });
  }

  const manager = made.cdkTagManager ?? (cdk.TagManager.isTaggable(made) ? made.tags : undefined);
  let tags = null;
  if (manager) {
    manager.setTag('k', 'v');
    const rendered = manager.renderTags();
    const prop = done.get('').find((p) => p.name === manager.tagPropertyName);
    if (!prop) note('tag property unknown', `${cls}: ${manager.tagPropertyName}`);
    if (rendered && prop) tags = { cfn: prop.cfn, name: prop.name, style: TAG_STYLE(rendered), manager: made.cdkTagManager ? 'cdkTagManager' : 'tags' };
    else note('tag manager without tags', `${cls}: ${manager.tagPropertyName}`);
  }

  let reference = null;
  const refIface = type.interfaces?.find((i) => i.startsWith(`${LIB}interfaces.`) && i.endsWith('Ref'));
  if (refIface) {
    const own = properties(refIface).find((p) => p.name.endsWith('Ref'));
    const fields = properties(own.type.fqn).map((p) => [p.name, resolved(made[own.name][p.name])]);
    for (const [f, v] of fields) if (v === null) note('reference field that is no text', `${cls}.${own.name}.${f}`);
    reference = { interface: refIface.slice(`${LIB}interfaces.`.length), name: own.name, fields: fields.filter(([, v]) => v !== null) };
  }
  fs.rmSync(app.outdir, { recursive: true, force: true });
  return {
    cfn: type.docs.custom.cloudformationResource, module: type.namespace ?? 'core', class: type.name,
    optionalProps: !!propsParam?.optional || !propsFqn,
    properties: done.get(''), structs: [...done].filter(([s]) => s).map(([name, props]) => ({ name, properties: props })).sort((a, b) => (a.name < b.name ? -1 : 1)),
    attributes, tags, reference,
  };
}

const nested = new Map();
for (const [fqn, t] of Object.entries(api.types)) {
  if (t.kind !== 'interface' || !t.datatype || !t.namespace) continue;
  const owner = `${LIB}${t.namespace}`;
  if (api.types[owner]) nested.set(owner, [...(nested.get(owner) ?? []), fqn]);
}
const out = [];
for (const [fqn, type] of Object.entries(api.types).sort(([a], [b]) => (a < b ? -1 : 1))) {
  if (type.docs?.custom?.cloudformationResource) out.push(exportClass(fqn, type));
}
// The class that a type's name finds stands first: that of the library's core, then one that is not a second version
// within another service's module, then by module.
const rank = (r) => [r.cfn, r.module === 'core' ? 0 : 1, r.class.endsWith('V2') ? 1 : 0, r.module].join('\0');
out.sort((a, b) => (rank(a) < rank(b) ? -1 : 1));

for (const [kind, list] of notes) {
  process.stderr.write(`${kind}: ${list.length}\n`);
  for (const l of process.env.SPEC_NOTES ? list : list.slice(0, 5)) process.stderr.write(`  ${l}\n`);
}
const doc = { versions: { 'aws-cdk-lib': version('aws-cdk-lib'), constructs: version('constructs') }, resources: out };
process.stdout.write(`${JSON.stringify(doc)}\n`);
