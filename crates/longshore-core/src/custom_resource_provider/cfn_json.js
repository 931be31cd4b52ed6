'use strict';
// Turns JSON text into a value, and values into JSON text, at deployment.
exports.handler = async (event) => {
  const value = event.ResourceProperties.Value;
  switch (event.ResourceType) {
    case 'Custom::AWSCDKCfnJson':
      return { Data: { Value: JSON.parse(value) } };
    case 'Custom::AWSCDKCfnJsonStringify':
      return { Data: { Value: JSON.stringify(value) } };
    default:
      throw new Error(`unexpected resource type ${event.ResourceType}`);
  }
};
