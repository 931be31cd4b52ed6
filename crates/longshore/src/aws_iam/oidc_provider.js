'use strict';
// Makes and keeps an OpenID Connect provider of IAM. Runs on Lambda's Node.js, which has the SDK, in what answers
// CloudFormation.
const tls = require('node:tls');
const {
  AddClientIDToOpenIDConnectProviderCommand, CreateOpenIDConnectProviderCommand, DeleteOpenIDConnectProviderCommand, IAMClient,
  RemoveClientIDFromOpenIDConnectProviderCommand, UpdateOpenIDConnectProviderThumbprintCommand,
} = require('@aws-sdk/client-iam');

const iam = new IAMClient({});

// The thumbprint of the last certificate in the chain of the issuer's server.
function thumbprintOf(url, rejectUnauthorized) {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = tls.connect(Number(port) || 443, hostname, { rejectUnauthorized, servername: hostname }, () => {
      let certificate = socket.getPeerX509Certificate();
      while (certificate?.issuerCertificate) certificate = certificate.issuerCertificate;
      socket.end();
      if (!certificate) return reject(new Error(`${hostname} showed no certificate`));
      if (new Date(certificate.validTo) < new Date()) return reject(new Error(`the certificate of ${hostname} is valid until ${certificate.validTo}`));
      return resolve(certificate.fingerprint.replaceAll(':', ''));
    });
    socket.once('error', reject);
  });
}

async function thumbprints({ Url, ThumbprintList = [], RejectUnauthorized }) {
  if (ThumbprintList.length > 0) return [...ThumbprintList].sort();
  // CloudFormation makes texts of all values.
  return [await thumbprintOf(Url, String(RejectUnauthorized) === 'true')];
}

async function create(properties) {
  const ThumbprintList = await thumbprints(properties);
  const ClientIDList = [...(properties.ClientIDList ?? [])].sort();
  const made = await iam.send(new CreateOpenIDConnectProviderCommand({ Url: properties.Url, ClientIDList, ThumbprintList }));
  return { PhysicalResourceId: made.OpenIDConnectProviderArn, Data: { Thumbprints: JSON.stringify(ThumbprintList) } };
}

async function update(OpenIDConnectProviderArn, properties, old) {
  // A provider of another issuer is another provider; CloudFormation then deletes the old one.
  if (properties.Url !== old.Url) return create(properties);
  const ThumbprintList = await thumbprints(properties);
  await iam.send(new UpdateOpenIDConnectProviderThumbprintCommand({ OpenIDConnectProviderArn, ThumbprintList }));
  const wanted = new Set(properties.ClientIDList ?? []);
  const had = new Set(old.ClientIDList ?? []);
  for (const ClientID of wanted) {
    if (!had.has(ClientID)) await iam.send(new AddClientIDToOpenIDConnectProviderCommand({ OpenIDConnectProviderArn, ClientID }));
  }
  for (const ClientID of had) {
    if (!wanted.has(ClientID)) await iam.send(new RemoveClientIDFromOpenIDConnectProviderCommand({ OpenIDConnectProviderArn, ClientID }));
  }
  return { PhysicalResourceId: OpenIDConnectProviderArn, Data: { Thumbprints: JSON.stringify(ThumbprintList) } };
}

exports.handler = async (event) => {
  switch (event.RequestType) {
    case 'Create': return create(event.ResourceProperties);
    case 'Update': return update(event.PhysicalResourceId, event.ResourceProperties, event.OldResourceProperties);
    default:
      await iam.send(new DeleteOpenIDConnectProviderCommand({ OpenIDConnectProviderArn: event.PhysicalResourceId }));
      return {};
  }
};
