// pins: exclude with each ignore mode on one folder: staged files and hashes; .dockerignore is read in every mode
module.exports = (app, { cdk, fixture, record }) => {
  const { DockerImageAsset } = cdk.aws_ecr_assets;
  const s = new cdk.Stack(app, 'Stack');
  for (const [l, ignoreMode] of Object.entries(cdk.IgnoreMode)) {
    for (const [k, exclude] of Object.entries({ None: undefined, Star: ['*.md'], Negated: ['**', '!Dockerfile'], Folder: ['sub'] })) {
      record(`${l} ${k}`, new DockerImageAsset(s, `${l}${k}`, { directory: fixture('tree'), ...(require('fs').existsSync(fixture('tree', 'Dockerfile')) ? {} : { directory: fixture('ignore-mixed') }), exclude, ignoreMode }).assetHash);
    }
  }
};
