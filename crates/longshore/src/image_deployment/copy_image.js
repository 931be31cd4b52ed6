'use strict';
// Copies an image to a registry when its custom resource is made or changed, from another registry or from an archive in
// S3. Layers are streamed, manifests go as the bytes they came as. Deleting the resource leaves the image where it is.
// Runs on Lambda's Node.js, which has the SDK.
const { createHash } = require('node:crypto');
const { posix } = require('node:path');
const { PassThrough, Readable, pipeline } = require('node:stream');
const { createGzip } = require('node:zlib');

const DOCKER = 'application/vnd.docker.distribution.manifest.v2+json';
const DOCKER_LIST = 'application/vnd.docker.distribution.manifest.list.v2+json';
const OCI = 'application/vnd.oci.image.manifest.v1+json';
const OCI_INDEX = 'application/vnd.oci.image.index.v1+json';
const ACCEPTED = [OCI_INDEX, DOCKER_LIST, OCI, DOCKER].join(', ');
const ECR = /^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.|on\.|c2s\.|sc2s\.|cloud\.)/;
const BLOBS_AT_ONCE = 3;
const ATTEMPTS = 4;

const sha256 = (bytes) => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
const sleep = (ms) => new Promise((resolve) => { setTimeout(resolve, ms); });

/** Takes a name apart as docker does. */
function parseImage(uri) {
  const [, name] = /^(?:docker:\/\/)?([^\s]+)$/.exec(uri ?? '') ?? [];
  if (!name) throw new Error(`${JSON.stringify(uri)} is no name of an image`);
  const slash = name.indexOf('/');
  const first = name.slice(0, Math.max(slash, 0));
  const hosted = /[.:]/.test(first) || first === 'localhost';
  let [path, digest] = (hosted ? name.slice(slash + 1) : name).split('@');
  const colon = path.indexOf(':', path.lastIndexOf('/') + 1);
  const tag = colon < 0 ? undefined : path.slice(colon + 1);
  if (colon >= 0) path = path.slice(0, colon);
  let host = hosted ? first : 'docker.io';
  if (host === 'docker.io' || host === 'index.docker.io') {
    host = 'registry-1.docker.io';
    if (!path.includes('/')) path = `library/${path}`;
  }
  return { host, path, tag, digest, shown: name };
}

/** `user:password`, or the name or ARN of a secret that is that or has `username` and `password`. */
async function credentials(given) {
  if (!given) return undefined;
  const split = (text) => {
    const at = text.indexOf(':');
    return at < 0 ? undefined : { username: text.slice(0, at), password: text.slice(at + 1) };
  };
  if (!given.startsWith('arn:') && split(given)) return split(given);
  const { GetSecretValueCommand, SecretsManagerClient } = require('@aws-sdk/client-secrets-manager');
  const region = given.startsWith('arn:') ? given.split(':')[3] : undefined;
  const asked = new SecretsManagerClient({ region }).send(new GetSecretValueCommand({ SecretId: given }));
  const { SecretString } = await asked.catch((error) => {
    throw new Error(`cannot read the secret ${given}: ${error.name}: ${error.message}`);
  });
  try {
    const { username, password, secret } = JSON.parse(SecretString);
    if (username) return { username, password: password ?? secret };
  } catch { /* It is no JSON, then. */ }
  const found = split(SecretString ?? '');
  if (!found) throw new Error(`the secret ${given} is neither user:password nor JSON with username and password`);
  return found;
}

/** Makes an error of a registry's answer; what was sent, such as passwords, is not part of it. */
async function refused(response, doing) {
  let text = '';
  try { text = (await response.text()).slice(0, 2000); } catch { /* The status has to do. */ }
  let said = text;
  try {
    const { errors } = JSON.parse(text);
    said = errors.map((error) => [error.code, error.message].filter(Boolean).join(': ')).join('; ');
  } catch { /* Some registries answer in other words. */ }
  const error = new Error(`cannot ${doing}: ${response.status} ${said || response.statusText}`.trim());
  error.status = response.status;
  return error;
}

/** A repository of a registry. */
class Repository {
  constructor({ host, path }, login, rights, signal) {
    Object.assign(this, { host, path, login, rights, signal });
    const local = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:\d+)?$/.test(host);
    this.base = `${local ? 'http' : 'https'}://${host}/v2/${path}`;
  }

  async authorize(challenge) {
    const ecr = ECR.exec(this.host);
    if (!this.login && ecr) {
      const { ECRClient, GetAuthorizationTokenCommand } = require('@aws-sdk/client-ecr');
      const answer = await new ECRClient({ region: ecr[2] }).send(new GetAuthorizationTokenCommand({}));
      this.authorization = `Basic ${answer.authorizationData[0].authorizationToken}`;
      return;
    }
    const basic = this.login
      && `Basic ${Buffer.from(`${this.login.username}:${this.login.password}`).toString('base64')}`;
    const [, scheme, rest] = /^(\w+)\s*(.*)$/s.exec(challenge ?? '') ?? [];
    if (scheme?.toLowerCase() !== 'bearer') {
      this.authorization = basic;
      return;
    }
    const parameters = Object.fromEntries([...rest.matchAll(/(\w+)="([^"]*)"/g)].map(([, key, value]) => [key, value]));
    const realm = new URL(parameters.realm);
    if (parameters.service) realm.searchParams.set('service', parameters.service);
    realm.searchParams.set('scope', `repository:${this.path}:${this.rights}`);
    const answer = await fetch(realm, { headers: basic ? { authorization: basic } : {}, signal: this.signal });
    if (!answer.ok) throw await refused(answer, `log in to ${this.host}`);
    const { token, access_token: accessToken } = await answer.json();
    this.authorization = `Bearer ${token ?? accessToken}`;
  }

  /** Sends a request, again where that may help; what has a stream for a body is sent once. */
  async send(method, url, { headers = {}, body, stream } = {}) {
    const target = new URL(url, `${this.base}/`);
    let loggedIn = false;
    for (let attempt = 1; ; attempt++) {
      let response;
      try {
        const authorization = this.authorization ? { authorization: this.authorization } : {};
        const payload = stream ? { body: Readable.toWeb(stream), duplex: 'half' } : { body };
        response = await fetch(target, { method, headers: { ...headers, ...authorization }, signal: this.signal, ...payload });
      } catch (error) {
        if (this.signal?.aborted || stream || attempt >= ATTEMPTS) {
          throw new Error(`cannot reach ${target.host}: ${error.cause?.message ?? error.message}`, { cause: error });
        }
        await sleep(250 * 2 ** attempt);
        continue;
      }
      if (response.status === 401 && !stream && !loggedIn) {
        await response.body?.cancel();
        loggedIn = true;
        await this.authorize(response.headers.get('www-authenticate'));
      } else if ((response.status === 429 || response.status >= 500) && !stream && attempt < ATTEMPTS) {
        await response.body?.cancel();
        await sleep(250 * 2 ** attempt);
      } else {
        return response;
      }
    }
  }

  async manifest(reference) {
    const response = await this.send('GET', `${this.base}/manifests/${reference}`, { headers: { accept: ACCEPTED } });
    if (!response.ok) throw await refused(response, `read the image ${this.host}/${this.path} ${reference}`);
    const bytes = Buffer.from(await response.arrayBuffer());
    const digest = sha256(bytes);
    if (reference.startsWith('sha256:') && reference !== digest) {
      throw new Error(`${this.host}/${this.path} gives ${digest} where ${reference} was asked for`);
    }
    return { bytes, digest, type: JSON.parse(bytes).mediaType ?? response.headers.get('content-type')?.split(';')[0] };
  }

  /** The digest of what a tag names, if there is such a tag. */
  async digestOf(tag) {
    const response = await this.send('HEAD', `${this.base}/manifests/${tag}`, { headers: { accept: ACCEPTED } });
    return response.ok ? response.headers.get('docker-content-digest') : undefined;
  }

  async blob(digest) {
    const response = await this.send('GET', `${this.base}/blobs/${digest}`);
    if (!response.ok) throw await refused(response, `read the layer ${digest} of ${this.host}/${this.path}`);
    return Readable.fromWeb(response.body);
  }

  async putManifest(reference, { bytes, type }) {
    const headers = { 'content-type': type };
    const response = await this.send('PUT', `${this.base}/manifests/${reference}`, { headers, body: bytes });
    if (!response.ok) throw await refused(response, `write the image ${this.host}/${this.path} ${reference}`);
  }

  async has(digest) {
    const response = await this.send('HEAD', `${this.base}/blobs/${digest}`);
    return response.ok;
  }

  /** Has the registry take a layer over from another of its repositories. */
  async mount(digest, from) {
    const response = await this.send('POST', `${this.base}/blobs/uploads/?mount=${digest}&from=${encodeURIComponent(from)}`);
    await response.body?.cancel();
    return response.status === 201;
  }

  /** Writes a layer, and says what its digest and size turned out to be. */
  async putBlob(open, expected) {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.tryPutBlob(open, expected);
      } catch (error) {
        const final = error.status >= 400 && error.status < 500 && error.status !== 429;
        if (final || error.final || this.signal?.aborted || attempt >= 3) throw error;
        await sleep(500 * 2 ** attempt);
      }
    }
  }

  async tryPutBlob(open, expected) {
    const doing = `write a layer of ${this.host}/${this.path}`;
    const begun = await this.send('POST', `${this.base}/blobs/uploads/`, { body: '' });
    if (begun.status !== 202) throw await refused(begun, doing);
    await begun.body?.cancel();
    const hash = createHash('sha256');
    let size = 0;
    const counted = new PassThrough();
    counted.on('data', (part) => {
      hash.update(part);
      size += part.length;
    });
    let broken;
    const passed = new PassThrough();
    pipeline(await open(), counted, passed, (error) => { broken = error; });
    const headers = { 'content-type': 'application/octet-stream' };
    const location = new URL(begun.headers.get('location'), this.base);
    const sent = await this.send('PATCH', location, { headers, stream: passed }).catch((error) => { throw broken ?? error; });
    if (!sent.ok) throw await refused(sent, doing);
    await sent.body?.cancel();
    const digest = `sha256:${hash.digest('hex')}`;
    if (expected && expected !== digest) {
      throw Object.assign(new Error(`the layer ${expected} came as ${digest}`), { final: true });
    }
    const end = new URL(sent.headers.get('location') ?? location, this.base);
    end.searchParams.set('digest', digest);
    const done = await this.send('PUT', end, { body: '' });
    if (!done.ok) throw await refused(done, doing);
    await done.body?.cancel();
    return { digest, size };
  }
}

/** The files of a tar archive in S3, which is read in ranges. */
class Archive {
  static async open(bucket, key, signal) {
    const { GetObjectCommand, S3Client } = require('@aws-sdk/client-s3');
    const s3 = new S3Client({});
    const archive = Object.assign(new Archive(), { files: new Map(), shown: `s3://${bucket}/${key}` });
    archive.range = async (start, end) => {
      const Range = `bytes=${start}-${end - 1}`;
      try {
        return await s3.send(new GetObjectCommand({ Bucket: bucket, Key: key, Range }), { abortSignal: signal });
      } catch (error) {
        throw Object.assign(new Error(`cannot read ${archive.shown}: ${error.name}: ${error.message}`), { final: true });
      }
    };
    await archive.list();
    return archive;
  }

  async list() {
    let window = { start: 0, bytes: Buffer.alloc(0) };
    let total = Infinity;
    const at = async (start, length) => {
      if (start < window.start || start + length > window.start + window.bytes.length) {
        const answer = await this.range(start, Math.min(start + Math.max(length, 1 << 16), total));
        total = Number(answer.ContentRange?.split('/')[1] ?? answer.ContentLength);
        window = { start, bytes: Buffer.from(await answer.Body.transformToByteArray()) };
      }
      return window.bytes.subarray(start - window.start, start - window.start + length);
    };
    let longName;
    for (let offset = 0; offset + 512 <= total;) {
      const header = await at(offset, 512);
      if (offset === 0 && header[0] === 0x1f && header[1] === 0x8b) {
        throw new Error(`${this.shown} is compressed; it has to be as docker save writes it`);
      }
      if (header.every((byte) => byte === 0)) break;
      const text = (from, length) => header.toString('utf8', from, from + length).split('\0')[0];
      if (text(257, 5) !== 'ustar') throw new Error(`${this.shown} is no tar archive`);
      const size = header[124] & 0x80 ? Number(header.readBigUInt64BE(128)) : parseInt(text(124, 12).trim() || '0', 8);
      const kind = text(156, 1) || '0';
      const content = offset + 512;
      if (kind === 'L') {
        longName = (await at(content, size)).toString('utf8').split('\0')[0];
      } else if (kind === 'x') {
        longName = /(?:^|\n)\d+ path=([^\n]*)\n/.exec((await at(content, size)).toString('utf8'))?.[1] ?? longName;
      } else {
        const prefix = text(345, 155);
        const name = posix.normalize(longName ?? (prefix ? `${prefix}/${text(0, 100)}` : text(0, 100)));
        const link = kind === '2' ? posix.join(posix.dirname(name), text(157, 100)) : kind === '1' ? text(157, 100) : undefined;
        this.files.set(name, { start: content, size, link });
        longName = undefined;
      }
      offset = content + Math.ceil(size / 512) * 512;
    }
  }

  find(name) {
    let found = this.files.get(posix.normalize(name));
    for (let hops = 0; found?.link && hops < 8; hops++) found = this.files.get(posix.normalize(found.link));
    if (!found || found.link) throw new Error(`${this.shown} has no ${name}`);
    return found;
  }

  async stream(name) {
    const { start, size } = this.find(name);
    return size === 0 ? Readable.from([]) : (await this.range(start, start + size)).Body;
  }

  async bytes(name) {
    const { start, size } = this.find(name);
    return Buffer.from(await (await this.range(start, start + size)).Body.transformToByteArray());
  }

  async json(name) {
    return JSON.parse(await this.bytes(name));
  }
}

/** An archive in the OCI's layout, read as a repository is. */
class Layout {
  constructor(archive, index, name) {
    Object.assign(this, { archive, index, name, path: undefined, host: undefined });
  }

  async top() {
    const called = (one) => {
      const notes = one.annotations ?? {};
      return [notes['io.containerd.image.name'], notes['org.opencontainers.image.ref.name']]
        .some((it) => it && (it === this.name || it.endsWith(`/${this.name}`) || it.endsWith(`:${this.name}`)));
    };
    const found = this.index.manifests.filter((one) => !this.name || called(one));
    if (found.length !== 1) {
      throw new Error(`${this.archive.shown} has ${found.length} images${this.name ? ` called ${this.name}` : ', name one'}`);
    }
    return this.manifest(found[0].digest, found[0].mediaType);
  }

  async manifest(digest, type) {
    const bytes = await this.archive.bytes(`blobs/${digest.replace(':', '/')}`);
    if (sha256(bytes) !== digest) throw new Error(`${this.archive.shown} has other bytes where ${digest} should be`);
    return { bytes, digest, type: JSON.parse(bytes).mediaType ?? type };
  }

  blob(digest) {
    return this.archive.stream(`blobs/${digest.replace(':', '/')}`);
  }
}

const words = (platform = {}) => [platform.os, platform.architecture, platform.variant].filter(Boolean).join('/');

/** Whether an image's platform is one of those wanted, which are such as `linux/arm64` or `arm64`. */
const fits = (platform, wanted) => wanted.some((one) => {
  const [os, architecture, variant] = one.includes('/') ? one.split('/') : [undefined, one];
  return (!os || os === platform?.os) && architecture === platform?.architecture && (!variant || variant === platform?.variant);
});

async function inTurns(items, work) {
  const left = [...items];
  await Promise.all(Array.from({ length: BLOBS_AT_ONCE }, async () => {
    for (let item = left.shift(); item; item = left.shift()) await work(item);
  }));
}

/** Copies what one manifest refers to. */
async function copyParts(source, target, manifest) {
  const { config, layers } = JSON.parse(manifest.bytes);
  // Layers that must not be given away stay where they are.
  const blobs = [config, ...layers].filter((one) => one && !/foreign|nondistributable/.test(one.mediaType ?? ''));
  await inTurns(new Map(blobs.map((one) => [one.digest, one])).keys(), async (digest) => {
    if (await target.has(digest)) return;
    if (source.host === target.host && source.path !== target.path && await target.mount(digest, source.path)) return;
    await target.putBlob(() => source.blob(digest), digest);
  });
}

/** What is to be at the target, after everything it refers to is there. */
async function copyManifest(source, target, manifest, wanted) {
  const content = JSON.parse(manifest.bytes);
  if (!content.manifests) {
    if (wanted.length > 0) {
      const chunks = [];
      for await (const chunk of await source.blob(content.config.digest)) chunks.push(chunk);
      const platform = JSON.parse(Buffer.concat(chunks));
      if (!fits(platform, wanted)) throw new Error(`the image is for ${words(platform)}, not for ${wanted.join(', ')}`);
    }
    await copyParts(source, target, manifest);
    return manifest;
  }
  const chosen = content.manifests.filter((one) => wanted.length === 0 || fits(one.platform, wanted));
  const missing = wanted.filter((one) => !chosen.some(({ platform }) => fits(platform, [one])));
  if (missing.length > 0) {
    const there = content.manifests.map(({ platform }) => words(platform)).filter((it) => it && !it.startsWith('unknown'));
    throw new Error(`there is no image for ${missing.join(', ')}, only for ${there.join(', ')}`);
  }
  for (const one of chosen) {
    const child = await source.manifest(one.digest, one.mediaType);
    const copied = await copyManifest(source, target, child, []);
    if (wanted.length === 1 && chosen.length === 1) return copied;
    await target.putManifest(copied.digest, copied);
  }
  if (chosen.length === content.manifests.length) return manifest;
  const bytes = Buffer.from(JSON.stringify({ ...content, manifests: chosen }));
  return { bytes, digest: sha256(bytes), type: manifest.type };
}

/** Copies an image of `docker save`, whose layers are compressed on the way. */
async function copySaved(archive, name, target) {
  const images = await archive.json('manifest.json');
  const called = (tag) => tag === name || tag.endsWith(`/${name}`) || tag.endsWith(`:${name}`);
  const found = images.filter((one) => !name || (one.RepoTags ?? []).some(called));
  if (found.length !== 1) {
    throw new Error(`${archive.shown} has ${found.length} images${name ? ` called ${name}` : ', name one'}`);
  }
  const config = await archive.bytes(found[0].Config);
  if (!await target.has(sha256(config))) await target.putBlob(async () => Readable.from([config]), sha256(config));
  const layers = [];
  for (const layer of found[0].Layers) {
    const written = await target.putBlob(async () => {
      const plain = await archive.stream(layer);
      const first = await archive.range(archive.find(layer).start, archive.find(layer).start + 2);
      const [a, b] = await first.Body.transformToByteArray();
      if (a === 0x1f && b === 0x8b) return plain;
      const gzip = createGzip({ level: 6 });
      return pipeline(plain, gzip, () => {});
    });
    layers.push({ mediaType: 'application/vnd.docker.image.rootfs.diff.tar.gzip', size: written.size, digest: written.digest });
  }
  const bytes = Buffer.from(JSON.stringify({
    schemaVersion: 2,
    mediaType: DOCKER,
    config: { mediaType: 'application/vnd.docker.container.image.v1+json', size: config.length, digest: sha256(config) },
    layers,
  }));
  return { bytes, digest: sha256(bytes), type: DOCKER };
}

/** Copies, and returns the digest of what is at the target then. */
async function copy(properties, signal) {
  const wanted = properties.ImageArch ?? [];
  const image = parseImage(properties.DestImage);
  if (image.digest) throw new Error(`the destination ${image.shown} has a digest; it needs a tag`);
  const tag = image.tag ?? 'latest';
  const target = new Repository(image, await credentials(properties.DestCreds), 'pull,push', signal);
  const inS3 = /^s3:\/\/([^/]+)\/([^:]+)(?::(.+))?$/.exec(properties.SrcImage ?? '');
  let copied;
  if (inS3) {
    const archive = await Archive.open(inS3[1], inS3[2], signal);
    if (archive.files.has('index.json') && archive.files.has('oci-layout')) {
      const layout = new Layout(archive, await archive.json('index.json'), inS3[3]);
      copied = await copyManifest(layout, target, await layout.top(), wanted);
    } else {
      copied = await copySaved(archive, inS3[3], target);
    }
  } else {
    const from = parseImage(properties.SrcImage);
    const source = new Repository(from, await credentials(properties.SrcCreds), 'pull', signal);
    const manifest = await source.manifest(from.digest ?? from.tag ?? 'latest');
    if (wanted.length === 0 && await target.digestOf(tag) === manifest.digest) return manifest.digest;
    copied = await copyManifest(source, target, manifest, wanted);
  }
  if (await target.digestOf(tag) !== copied.digest) await target.putManifest(tag, copied);
  return copied.digest;
}

exports.handler = async (event, context) => {
  const properties = event.ResourceProperties;
  if (event.RequestType === 'Delete') return { PhysicalResourceId: event.PhysicalResourceId };
  const { host, path, shown } = parseImage(properties.DestImage);
  const signal = AbortSignal.timeout(Math.max(context.getRemainingTimeInMillis() - 15_000, 1_000));
  let digest;
  try {
    digest = await copy(properties, signal);
  } catch (error) {
    if (signal.aborted) throw new Error(`${properties.SrcImage} was not copied in the time that a function has`);
    throw new Error(`${properties.SrcImage} is not copied: ${error.message}`, { cause: error });
  }
  return { PhysicalResourceId: shown, Data: { ImageDigest: digest, ImageUri: `${host}/${path}@${digest}` } };
};
