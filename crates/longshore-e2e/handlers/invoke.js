'use strict';
// Runs the handler of a custom resource as Lambda does: `node invoke.js FILE.js MILLISECONDS [HANDLER]`, the event on stdin. Prints
// what CloudFormation is answered. HOSTS says where the hosts of registries are in truth, as JSON.
const dns = require('node:dns');
const https = require('node:https');
const path = require('node:path');

const [, , file, remaining, handler = 'handler'] = process.argv;
const hosts = JSON.parse(process.env.HOSTS ?? '{}');
const log = console.error;
console.log = log;

https.request = (url, options, answered) => {
  const request = {
    on: () => request,
    end: (body) => {
      process.stdout.write(`${JSON.stringify({ url: `${url}`, ...JSON.parse(body) })}\n`);
      setImmediate(() => answered({ statusCode: 200, resume() {} }));
    },
  };
  return request;
};

// A bucket's host at moto.
const { lookup } = dns;
dns.lookup = (host, ...more) => lookup(host.endsWith('.localhost') ? 'localhost' : host, ...more);

const { fetch } = globalThis;
globalThis.fetch = (input, options) => {
  const url = new URL(input);
  const there = hosts[url.host];
  if (!there) return fetch(url, options);
  return fetch(`${there}${url.pathname}${url.search}`, options);
};

let text = '';
process.stdin.on('data', (part) => { text += part; });
process.stdin.on('end', async () => {
  const context = { logStreamName: 'stream', getRemainingTimeInMillis: () => Number(remaining) };
  await require(path.resolve(file))[handler](JSON.parse(text), context);
});
