// pins: build args: order in the manifest and in the hash, empty values, non-string values, what is refused
const { image } = require('../lib/helpers');
module.exports = (app, { cdk, fixture, record, attempt }) => {
  const s = new cdk.Stack(app, 'Stack');
  const i = (id, buildArgs) => record(id, image(cdk, s, fixture, { buildArgs }, id).assetHash);
  i('None', {}); i('Ab', { a: '1', b: '2' }); i('Ba', { b: '2', a: '1' }); i('Empty', { a: '' }); i('Quoted', { a: 'x "y" \\ $HOME\n' });
  i('IntegerKeys', { b: '1', 2: 'x', 1: 'y' });
  const a = (l, buildArgs) => attempt(l, (t) => image(cdk, t, fixture, { buildArgs }), { synth: true });
  a('token value', { x: cdk.Aws.REGION }); a('token key', { [cdk.Aws.REGION]: 'x' }); a('number value', { x: 1 }); a('undefined value', { x: undefined });
};
