// pins: a lookup in a stack without environment is refused
module.exports = (app, { cdk }) => {
  cdk.aws_ssm.StringParameter.valueFromLookup(new cdk.Stack(app, 'Stack'), '/p');
};
module.exports.throws = true;
