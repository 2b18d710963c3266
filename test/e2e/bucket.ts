import { GetObjectCommand, ListObjectVersionsCommand } from '@aws-sdk/client-s3';
import type { Minio } from '../stand-ins/minio.ts';

/** One version of one object. */
export interface Listed {
  readonly key: string;
  readonly version: string;
  readonly tag: string;
}

/** Every version of every object, deletions too: equal listings mean that nothing at all was written between them. */
export async function listing(minio: Minio): Promise<Listed[]> {
  const client = minio.client();
  const { Versions = [], DeleteMarkers = [] } = await client.send(
    new ListObjectVersionsCommand({ Bucket: minio.bucket }),
  );
  client.destroy();
  const listed = (tag: string, { Key: key = '', VersionId: version = '' }) => ({ key, version, tag });
  return [
    ...Versions.map((each) => listed(each.ETag ?? '', each)),
    ...DeleteMarkers.map((each) => listed('deleted', each)),
  ];
}

/** The bytes of an object below ARISE's prefix. */
export async function object(minio: Minio, key: string): Promise<Buffer> {
  const client = minio.client();
  const { Body } = await client.send(new GetObjectCommand({ Bucket: minio.bucket, Key: `${PREFIX}/${key}` }));
  const bytes = Buffer.from((await Body?.transformToByteArray()) ?? []);
  client.destroy();
  return bytes;
}

export const PREFIX = 'arise-registry';
