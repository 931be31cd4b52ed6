#!/usr/bin/env node
// Prints the ARNs of the layers that AWS has for functions, by version and region, as longshore-core reads them:
//
//   family                      what the names of facts begin with
//     account region…           the account of layers of this family in these regions
//     name layer version=region,… version:account=region
//
// where an account is told with a version, it is another one there. `cargo xtask codegen` writes the output into
// crates/longshore-core/data.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { Fact } = require('aws-cdk-lib/region-info');

const FAMILIES = ['cloudwatch-lambda-insights-version', 'appconfig-lambda-layer', 'adot-lambda-layer'];
const grouped = (entries) => {
  const groups = new Map();
  for (const [key, value] of entries) groups.set(key, [...(groups.get(key) ?? []), value]);
  return groups;
};

for (const family of FAMILIES) {
  const names = Fact.names.filter((name) => name.startsWith(`${family}:`));
  const facts = names.map((name) => {
    const found = Fact.regions.map((region) => [region, Fact.find(region, name)?.split(':')]);
    return [name.slice(family.length + 1), found.filter(([, arn]) => arn)];
  });
  const accounts = new Map();
  for (const [, found] of facts) for (const [region, arn] of found) if (!accounts.has(region)) accounts.set(region, arn[4]);
  const lines = [family];
  for (const [account, regions] of grouped([...accounts].map(([region, account]) => [account, region]))) {
    lines.push(` ${account} ${regions.join(' ')}`);
  }
  for (const [name, found] of facts) {
    const key = (region, arn) => (arn[4] === accounts.get(region) ? arn[7] : `${arn[7]}:${arn[4]}`);
    const versions = grouped(found.map(([region, arn]) => [key(region, arn), region]));
    const layers = new Set(found.map(([, arn]) => arn[6]));
    if (layers.size !== 1) throw new Error(`${name} has several layers: ${[...layers]}`);
    lines.push(`  ${name} ${[...layers][0]} ${[...versions].map(([v, regions]) => `${v}=${regions.join(',')}`).join(' ')}`);
  }
  console.log(lines.join('\n'));
}
