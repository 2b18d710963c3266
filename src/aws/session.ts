import { AssumeRoleWithWebIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { AssayError } from '../model/error.ts';

/** Temporary credentials of an assumed role. */
export interface Session {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
  readonly expiration: Date;
}

export interface RoleWish {
  readonly role: string;
  readonly region: string | undefined;
  readonly token: string;
  /** Repository id, run and attempt: STS takes 2 to 64 of `[\w+=,.@-]`. */
  readonly name: string;
}

/**
 * Exchanges an ID token for the role's temporary credentials (AssumeRoleWithWebIdentity, 15 minutes).
 * Throws `oidc-rejected` where the exchange is refused and `store-unavailable` where nobody answers; the token is in neither.
 */
export async function assumeRole({ role, region, token, name }: RoleWish): Promise<Session> {
  const client = new STSClient({ ...(region !== undefined && { region }) });
  try {
    const { Credentials } = await client.send(
      new AssumeRoleWithWebIdentityCommand({
        RoleArn: role,
        RoleSessionName: name.replace(/[^\w+=,.@-]/g, '-').slice(0, 64),
        WebIdentityToken: token,
        DurationSeconds: 900,
      }),
    );
    if (
      Credentials?.AccessKeyId === undefined ||
      Credentials.SecretAccessKey === undefined ||
      Credentials.SessionToken === undefined
    )
      throw new Error('STS answered without credentials');
    return {
      accessKeyId: Credentials.AccessKeyId,
      secretAccessKey: Credentials.SecretAccessKey,
      sessionToken: Credentials.SessionToken,
      expiration: Credentials.Expiration ?? new Date(),
    };
  } catch (cause) {
    const { name: kind = 'Error', $metadata } = cause as { name?: string; $metadata?: { httpStatusCode?: number } };
    const status = $metadata?.httpStatusCode;
    if (status !== undefined && status >= 400 && status < 500) {
      throw new AssayError('oidc-rejected', `the role cannot be assumed (${kind})`, {
        where: role,
        fix: 'check audience, subject and conditions of the role’s trust policy',
      });
    }
    throw new AssayError('store-unavailable', `the token cannot be exchanged (${kind})`, {
      where: role,
      fix: 'run it again',
    });
  } finally {
    client.destroy();
  }
}
