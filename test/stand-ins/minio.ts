import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { CreateBucketCommand, PutBucketVersioningCommand, S3Client, type S3ClientConfig } from '@aws-sdk/client-s3';
import { freePorts } from './loopback.ts';
import { addPolicy } from './minio/add-policy.ts';
import { publisher, reader } from './minio/policies.ts';
import { provisioned } from './provisioned.ts';

const program = provisioned('minio');

/** The probe of the need `s3`. */
export const minioIsHere = program.probe;

export interface Role {
  readonly arn: string;
  /** The `aud` by which MinIO tells the roles apart: each is a client id of its own. */
  readonly audience: string;
}

export interface Minio {
  readonly endpoint: string;
  readonly region: string;
  readonly bucket: string;
  readonly root: { readonly accessKeyId: string; readonly secretAccessKey: string };
  readonly roles: { readonly publisher: Role; readonly reader: Role };
  /** A client with the root's credentials, or with others. */
  readonly client: (credentials?: NonNullable<S3ClientConfig['credentials']>) => S3Client;
  /** Replaces what a role may do: an IAM policy document. */
  readonly setPolicy: (role: 'publisher' | 'reader', document: object) => Promise<void>;
  /** Makes a further versioned bucket. */
  readonly makeBucket: (name: string, options?: { readonly objectLock?: boolean }) => Promise<void>;
  readonly stop: () => Promise<void>;
}

const REGION = 'us-east-1';
const ROOT = { accessKeyId: 'root-user', secretAccessKey: 'root-password' };
const ROLES = { publisher: 'assay-publisher', reader: 'assay-reader' } as const;

/** MinIO derives a role's name from its client id. */
const roleOf = (audience: string): Role => ({
  arn: `arn:minio:iam:${REGION}::role/${createHash('sha1').update(audience).digest('base64url')}`,
  audience,
});

function environment(home: string, issuer: string): Record<string, string> {
  const role = (suffix: string, audience: string, policy: string) => ({
    [`MINIO_IDENTITY_OPENID_CONFIG_URL_${suffix}`]: `${issuer}/.well-known/openid-configuration`,
    [`MINIO_IDENTITY_OPENID_CLIENT_ID_${suffix}`]: audience,
    [`MINIO_IDENTITY_OPENID_ROLE_POLICY_${suffix}`]: policy,
  });
  return {
    PATH: process.env.PATH ?? '',
    HOME: home,
    MINIO_ROOT_USER: ROOT.accessKeyId,
    MINIO_ROOT_PASSWORD: ROOT.secretAccessKey,
    MINIO_REGION: REGION,
    MINIO_BROWSER: 'off',
    MINIO_UPDATE: 'off',
    ...role('PUBLISHER', ROLES.publisher, 'publisher'),
    ...role('READER', ROLES.reader, 'reader'),
  };
}

/** Waits until the server says that it is ready; fails where it ends before that, or takes more than half a minute. */
async function ready(endpoint: string, server: ChildProcess, said: () => string): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    if (server.exitCode !== null || server.signalCode !== null) throw new Error(`minio ended at once: ${said()}`);
    const answer = await fetch(`${endpoint}/minio/health/ready`).catch(() => undefined);
    if (answer?.ok) return;
    await sleep(100);
  }
  throw new Error(`minio was not ready within 30 s: ${said()}`);
}

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGTERM');
  const late = setTimeout(() => server.kill('SIGKILL'), 5_000);
  await ended;
  clearTimeout(late);
}

/**
 * An S3 server with one versioned bucket and two roles that trust the tokens of the OIDC issuer at the URL `issuer`,
 * which must be up before. The publisher may read and write objects, the reader may read; neither may delete.
 */
export async function startMinio(options: {
  readonly issuer: string;
  readonly bucket?: string;
  readonly objectLock?: boolean;
}): Promise<Minio> {
  const path = program.path();
  const folder = mkdtempSync(join(tmpdir(), 'assay-minio-'));
  const [port, consolePort] = await freePorts(2);
  const endpoint = `http://127.0.0.1:${port}`;
  const args = ['server', '--address', `127.0.0.1:${port}`, '--console-address', `127.0.0.1:${consolePort}`];
  const server = spawn(path, [...args, join(folder, 'data')], {
    env: environment(folder, options.issuer),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  const keep = (chunk: Buffer) => {
    log = (log + chunk).slice(-20_000);
  };
  server.stdout.on('data', keep);
  server.stderr.on('data', keep);
  server.once('error', (error) => keep(Buffer.from(error.message)));
  // A test run that is cut short must not leave a server behind.
  const orphaned = () => server.kill('SIGKILL');
  process.once('exit', orphaned);

  const stop = async () => {
    process.off('exit', orphaned);
    await end(server);
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  };

  const client: Minio['client'] = (credentials = ROOT) =>
    new S3Client({ endpoint, region: REGION, forcePathStyle: true, credentials });
  const makeBucket: Minio['makeBucket'] = async (name, { objectLock = false } = {}) => {
    const root = client();
    await root.send(new CreateBucketCommand({ Bucket: name, ObjectLockEnabledForBucket: objectLock }));
    const versioning = { Bucket: name, VersioningConfiguration: { Status: 'Enabled' } } as const;
    if (!objectLock) await root.send(new PutBucketVersioningCommand(versioning));
    root.destroy();
  };
  const setPolicy: Minio['setPolicy'] = (role, document) => addPolicy(endpoint, REGION, ROOT, role, document);

  const bucket = options.bucket ?? 'skills';
  try {
    await ready(endpoint, server, () => log);
    await makeBucket(bucket, { objectLock: options.objectLock ?? false });
    await setPolicy('publisher', publisher(bucket));
    await setPolicy('reader', reader(bucket));
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    endpoint,
    region: REGION,
    bucket,
    root: ROOT,
    roles: { publisher: roleOf(ROLES.publisher), reader: roleOf(ROLES.reader) },
    client,
    setPolicy,
    makeBucket,
    stop,
  };
}
