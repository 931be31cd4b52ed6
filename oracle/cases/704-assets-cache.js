// pins: cacheFrom/cacheTo in every form, cacheDisabled, outputs: manifest text; an asset id takes the first definition
const { image } = require('../lib/helpers');
module.exports = (app, { cdk, fixture, record }) => {
  const i = (id, p) => { const s = new cdk.Stack(app, id); record(id, image(cdk, s, fixture, p).assetHash); };
  i('FromOne', { cacheFrom: [{ type: 'registry', params: { ref: 'x/y:cache' } }] });
  i('FromMany', { cacheFrom: [{ type: 'registry', params: { ref: 'a', b: '1' } }, { type: 'gha' }], cacheTo: { type: 's3', params: { region: 'r', bucket: 'b', mode: 'max' } } });
  i('Empty', { cacheFrom: [], cacheTo: { type: 'inline' } });
  i('EmptyParams', { cacheFrom: [{ type: 'gha', params: {} }] });
  i('Disabled', { cacheDisabled: true });
  i('NotDisabled', { cacheDisabled: false });
  i('Outputs', { outputs: ['type=local,dest=out', 'type=tar'] });
  i('NoOutputs', { outputs: [] });
};
