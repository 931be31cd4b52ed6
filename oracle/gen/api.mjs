#!/usr/bin/env node
// Exports the public API of the pinned constructs and aws-cdk-lib, without the L1 classes, as one JSON document on stdout.
//
// Names, kinds and types only, from the libraries' published API descriptions (.jsii). `cargo xtask codegen` keeps the result
// in crates/longshore-jsii/data; the bindings of the jsii kernel are generated for what is described there.
//
// A type is a string (s string, n number, b boolean, d date, j any, else a fully qualified name) or an array:
// [l, T] list, [m, T] map, [u, ...T] union. Flags are letters: s static, o optional, r read only, p protected, v variadic.
//
// `values` of an enum are those of its members that are not their names. `references` has, by L1 class, the property that refers to the
// resource, the struct it gives, and what each of the struct's members is: a property of the L1, or a number: that part of `ref`.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import zlib from 'node:zlib';
import { fileURLToPath } from 'node:url';

const modules = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', 'node_modules');
const read = (name) => {
  const text = JSON.parse(fs.readFileSync(path.join(modules, name, '.jsii'), 'utf8'));
  return text.filename ? JSON.parse(zlib.gunzipSync(fs.readFileSync(path.join(modules, name, text.filename)))) : text;
};

const PRIMITIVES = { string: 's', number: 'n', boolean: 'b', date: 'd', any: 'j', json: 'j' };
const type = (t) => {
  if (!t) return null;
  if (t.primitive) return PRIMITIVES[t.primitive];
  if (t.collection) return [t.collection.kind === 'array' ? 'l' : 'm', type(t.collection.elementtype)];
  if (t.union) return ['u', ...t.union.types.map(type)];
  return t.fqn;
};
const flags = (m) =>
  [m.static && 's', m.optional && 'o', m.immutable && 'r', m.protected && 'p', m.variadic && 'v'].filter(Boolean).join('');
const parameters = (list) => (list ?? []).map((p) => [p.name, flags(p), type(p.type)]);

const require = createRequire(import.meta.url);
const values = (fqn, members) => {
  const [library, ...names] = fqn.split('.');
  const found = names.reduce((of, name) => of?.[name], require(library));
  const own = Object.fromEntries(members.map((m) => [m.name, found?.[m.name]]).filter(([name, value]) => value !== undefined && value !== name));
  return Object.keys(own).length ? own : undefined;
};

/// What the getters of references give, from the code of the L1 classes.
const references = () => {
  const found = {};
  const lib = path.join(modules, 'aws-cdk-lib');
  for (const folder of fs.readdirSync(lib).sort()) {
    const files = folder.startsWith('aws-') && fs.existsSync(path.join(lib, folder, 'lib')) ? fs.readdirSync(path.join(lib, folder, 'lib')) : [];
    for (const file of files.filter((f) => f.endsWith('.generated.js'))) {
      const text = fs.readFileSync(path.join(lib, folder, 'lib', file), 'utf8');
      for (const [, name, body] of text.matchAll(/get (\w+Ref)\(\)\{return\{([^}]*)\}/g)) {
        const members = body.matchAll(/(\w+):(?:this\.(\w+)|cdk\(\)\.Fn\.select\((\d+),cdk\(\)\.Fn\.split\("\|",this\.ref\)\))/g);
        const all = [...members].map(([, member, own, part]) => [member, own ?? Number(part)]);
        const type = name[0].toUpperCase() + name.slice(1, -'Ref'.length);
        const module = folder.replaceAll('-', '_');
        found[`aws-cdk-lib.${module}.Cfn${type}`] = [name, `aws-cdk-lib.interfaces.${module}.${type}Reference`, Object.fromEntries(all)];
      }
    }
  }
  return found;
};

const out = { versions: {}, types: {}, references: references() };
for (const name of ['constructs', 'aws-cdk-lib']) {
  const assembly = read(name);
  out.versions[name] = assembly.version;
  const l1 = (fqn) => /\.(Cfn\w+|ICfn\w+|interfaces)(\.|$)/.test(fqn.replace(/^aws-cdk-lib\.(I?Cfn\w+)$/, '$1')) || /\.Cfn\w+Props$/.test(fqn.replace(/^aws-cdk-lib\.Cfn\w+$/, ''));
  for (const [fqn, t] of Object.entries(assembly.types).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const named = ['aws-cdk-lib.interfaces.IEnvironmentAware', 'aws-cdk-lib.cloudformation_include.CfnInclude', 'aws-cdk-lib.cloudformation_include.CfnIncludeProps'];
    if (l1(fqn) && !named.includes(fqn)) continue;
    const o = { kind: t.kind === 'interface' && t.datatype ? 'struct' : t.kind };
    if (t.abstract) o.abstract = true;
    if (t.base) o.base = t.base;
    if (t.interfaces) o.interfaces = t.interfaces;
    if (t.initializer) o.initializer = parameters(t.initializer.parameters);
    if (t.properties) o.properties = t.properties.map((p) => [p.name, flags(p), type(p.type)]);
    if (t.methods) o.methods = t.methods.map((m) => [m.name, flags(m), parameters(m.parameters), type(m.returns?.type), m.returns?.optional ? 'o' : '']);
    if (t.members) o.members = t.members.map((m) => m.name);
    if (t.members) o.values = values(fqn, t.members);
    out.types[fqn] = o;
  }
}
process.stdout.write(JSON.stringify(out));
