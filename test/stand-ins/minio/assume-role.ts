import { AssumeRoleWithWebIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import type { Minio } from '../minio.ts';

/** The credentials of a job that shows the OIDC token `token` to be the role `role`, for a quarter of an hour. */
export async function assumeRole(
  { endpoint, region, roles }: Pick<Minio, 'endpoint' | 'region' | 'roles'>,
  role: keyof Minio['roles'],
  token: string,
): Promise<{ readonly accessKeyId: string; readonly secretAccessKey: string; readonly sessionToken: string }> {
  const sts = new STSClient({ endpoint, region });
  const named = { RoleArn: roles[role].arn, RoleSessionName: 'a-test', DurationSeconds: 900 };
  const request = new AssumeRoleWithWebIdentityCommand({ ...named, WebIdentityToken: token });
  const { Credentials: made } = await sts.send(request);
  const { AccessKeyId: accessKeyId, SecretAccessKey: secretAccessKey, SessionToken: sessionToken } = made ?? {};
  if (!accessKeyId || !secretAccessKey || !sessionToken) throw new Error('the answer holds no credentials');
  return { accessKeyId, secretAccessKey, sessionToken };
}
