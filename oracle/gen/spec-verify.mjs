#!/usr/bin/env node
// Compares what longshore-spec answers (JSON on stdin, see xtask/src/codegen/dump.rs) with the API description of the
// pinned aws-cdk-lib: every class, property, optionality, attribute, struct name and type. Shares no code with spec.mjs.
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { fileURLToPath } from 'node:url';

const lib = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', 'node_modules', 'aws-cdk-lib');
const { types } = JSON.parse(zlib.gunzipSync(fs.readFileSync(path.join(lib, '.jsii.gz'))));
const ours = new Map(JSON.parse(fs.readFileSync(0, 'utf8')).map((r) => [`aws-cdk-lib.${r.module === 'core' ? '' : `${r.module}.`}${r.class}`, r]));

const mismatches = [];
const counts = { classes: 0, properties: 0, structs: 0, 'structs left out': 0, attributes: 0, 'types told more exactly': 0 };
const bad = (what) => mismatches.push(what);

// Any value at all is promised where the description says `any`; the library itself refuses some, and we say which.
const loose = (t) => t?.primitive === 'any';
function fits(ours, told, owner) {
  const parts = (told.union?.types ?? [told]).filter((t) => t.fqn !== 'aws-cdk-lib.IResolvable');
  const kind = Array.isArray(ours) ? ours[0] : ours;
  if (kind === 'u') return parts.some(loose) || (ours.length - 1 === parts.length && ours.slice(1).every((u) => parts.some((p) => fits(u, p, owner))));
  if (kind === 'R') {
    const refs = parts.filter((p) => p.fqn).map((p) => p.fqn.replace('aws-cdk-lib.interfaces.', ''));
    return parts.some((p) => p.primitive === 'string') && refs.length === parts.length - 1 && JSON.stringify(refs) === JSON.stringify(ours.slice(1).map((r) => r[0]));
  }
  if (kind === 'j' && parts.length === 0) return true; // an attribute that is an object
  if (parts.length !== 1) return false;
  const [t] = parts;
  if (kind === 'l' || kind === 'm') return t.collection?.kind === { l: 'array', m: 'map' }[kind] && fits(ours[1], t.collection.elementtype, owner);
  if (kind === 'S') return t.fqn === `${owner}.${ours[1]}`;
  if (kind === 'g') return t.fqn === 'aws-cdk-lib.CfnTag';
  return t.primitive === { s: 'string', n: 'number', b: 'boolean', t: 'date', j: 'any', e: 'any' }[kind];
}
function compare(where, told, list, owner, structs) {
  const known = new Map(list.map((p) => [p.name, p]));
  if (known.size !== list.length) bad(`${where}: a name stands twice`);
  for (const p of told) {
    counts.properties++;
    const got = known.get(p.name);
    if (!got) { bad(`${where}.${p.name}: missing`); continue; }
    if (got.required === !!p.optional) bad(`${where}.${p.name}: required is ${got.required}`);
    if (!fits(got.ty, p.type, owner)) bad(`${where}.${p.name}: type ${JSON.stringify(got.ty)}, described ${JSON.stringify(p.type)}`);
    else if (Array.isArray(got.ty) && got.ty[0] === 'u' && loose(p.type)) counts['types told more exactly']++;
    for (const m of JSON.stringify(p.type).matchAll(/"fqn":"([^"]+)"/g)) if (m[1].startsWith(`${owner}.`)) structs.add(m[1]);
    known.delete(p.name);
  }
  for (const name of known.keys()) bad(`${where}.${name}: not described`);
}

for (const [fqn, type] of Object.entries(types)) {
  const cfn = type.docs?.custom?.cloudformationResource;
  if (!cfn) continue;
  counts.classes++;
  const r = ours.get(fqn);
  if (!r) { bad(`${fqn}: missing`); continue; }
  ours.delete(fqn);
  if (r.cfn !== cfn) bad(`${fqn}: ${r.cfn}, described ${cfn}`);
  const needed = new Set();
  compare(`${fqn}Props`, types[`${fqn}Props`]?.properties ?? [], r.properties, fqn, needed);
  const structs = new Map(r.structs.map((s) => [`${fqn}.${s.name}`, s]));
  const todo = [...needed];
  for (const s of todo) {
    counts.structs++;
    if (!structs.has(s)) { bad(`${s}: missing`); continue; }
    const more = new Set();
    compare(s, types[s].properties ?? [], structs.get(s).properties, fqn, more);
    structs.delete(s);
    for (const m of more) if (!needed.has(m)) { needed.add(m); todo.push(m); }
  }
  for (const s of structs.keys()) bad(`${s}: no property leads to it`);
  counts['structs left out'] += Object.keys(types).filter((k) => k.startsWith(`${fqn}.`) && types[k].datatype && !needed.has(k)).length;
  const attributes = new Map(r.attributes.map((a) => [a.name, a]));
  for (const p of type.properties ?? []) {
    const told = p.docs?.custom?.cloudformationAttribute;
    if (!told) continue;
    counts.attributes++;
    const got = attributes.get(p.name);
    if (got?.cfn !== told || !fits(got.ty, p.type, fqn)) bad(`${fqn}.${p.name}: ${JSON.stringify(got)}`);
    attributes.delete(p.name);
  }
  for (const name of attributes.keys()) bad(`${fqn}.${name}: not described`);
  const ref = (type.interfaces ?? []).find((i) => i.startsWith('aws-cdk-lib.interfaces.'));
  if ((ref ?? null) !== (r.reference ? `aws-cdk-lib.interfaces.${r.reference.interface}` : null)) bad(`${fqn}: reference ${JSON.stringify(r.reference)}`);
  const taggable = (type.interfaces ?? []).some((i) => /\.ITaggable(V2)?$/.test(i));
  if (taggable !== !!r.tags) bad(`${fqn}: tags ${JSON.stringify(r.tags)}`);
}
for (const fqn of ours.keys()) bad(`${fqn}: not described`);

for (const m of mismatches.slice(0, 50)) console.log(m);
console.log(Object.entries(counts).map(([k, v]) => `${v} ${k}`).join(', '));
console.log(`${mismatches.length} mismatches`);
process.exit(mismatches.length ? 1 : 0);
