'use strict';
// Takes the rules of a VPC's default security group away, and gives them back when its custom resource is deleted.
// Runs on Lambda's Node.js, which has the SDK, in what answers CloudFormation.
const {
  AuthorizeSecurityGroupEgressCommand, AuthorizeSecurityGroupIngressCommand, EC2Client,
  RevokeSecurityGroupEgressCommand, RevokeSecurityGroupIngressCommand,
} = require('@aws-sdk/client-ec2');

const ec2 = new EC2Client({});

// What a default security group has: traffic from its own members, and traffic to anywhere.
const ingress = (GroupId, UserId) => ({ GroupId, IpPermissions: [{ IpProtocol: '-1', UserIdGroupPairs: [{ GroupId, UserId }] }] });
const egress = (GroupId) => ({ GroupId, IpPermissions: [{ IpProtocol: '-1', IpRanges: [{ CidrIp: '0.0.0.0/0' }] }] });

// A rule that is already as it should be is no error, so that a request can be repeated.
async function send(command, fine) {
  try {
    await ec2.send(command);
  } catch (error) {
    if (error.name !== fine) throw error;
  }
}

async function revoke(group, account) {
  await send(new RevokeSecurityGroupEgressCommand(egress(group)), 'InvalidPermission.NotFound');
  await send(new RevokeSecurityGroupIngressCommand(ingress(group, account)), 'InvalidPermission.NotFound');
}

async function restore(group, account) {
  await send(new AuthorizeSecurityGroupIngressCommand(ingress(group, account)), 'InvalidPermission.Duplicate');
  await send(new AuthorizeSecurityGroupEgressCommand(egress(group)), 'InvalidPermission.Duplicate');
}

exports.handler = async (event) => {
  const { DefaultSecurityGroupId: group, Account: account } = event.ResourceProperties;
  const old = event.OldResourceProperties?.DefaultSecurityGroupId;
  if (event.RequestType === 'Create') await revoke(group, account);
  if (event.RequestType === 'Delete') await restore(group, account);
  if (event.RequestType === 'Update' && old !== group) {
    await restore(old, account);
    await revoke(group, account);
  }
};
