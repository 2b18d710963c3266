import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectVersionsCommand,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3';

/** What somebody can do to a registry who has all rights where it lives, and no key. */
export interface Hands {
  readonly read: (key: string) => Promise<Buffer>;
  /** Puts bytes over whatever is there. */
  readonly put: (key: string, bytes: string | Uint8Array) => Promise<void>;
  /** Leaves a delete marker in a bucket. */
  readonly remove: (key: string) => Promise<void>;
  /** Leaves no trace: every version goes. */
  readonly purge: (key: string) => Promise<void>;
  readonly keys: () => Promise<string[]>;
}

export function handsOnDirectory(root: string): Hands {
  const remove = async (key: string) => {
    rmSync(join(root, key), { recursive: true });
    rmSync(join(root, '.generations', key), { recursive: true, force: true });
  };
  return {
    read: async (key) => readFileSync(join(root, key)),
    // A new file, as an editor or a copy leaves it.
    put: async (key, bytes) => {
      rmSync(join(root, key), { recursive: true, force: true });
      mkdirSync(dirname(join(root, key)), { recursive: true });
      writeFileSync(join(root, key), bytes);
    },
    remove,
    purge: remove,
    keys: async () =>
      readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
        (path) => !path.startsWith('.') && statSync(join(root, path)).isFile(),
      ),
  };
}

export function handsOnBucket(client: S3Client, bucket: string, prefix: string): Hands {
  const at = (key: string) => ({ Bucket: bucket, Key: `${prefix}/${key}` });
  const versions = async (key: string) => {
    const { Versions = [], DeleteMarkers = [] } = await client.send(
      new ListObjectVersionsCommand({ Bucket: bucket, Prefix: `${prefix}/${key}` }),
    );
    return [...Versions, ...DeleteMarkers].map((each) => ({ ...each, key: each.Key?.slice(prefix.length + 1) ?? '' }));
  };
  return {
    read: async (key) => {
      const { Body } = await client.send(new GetObjectCommand(at(key)));
      return Buffer.from((await Body?.transformToByteArray()) ?? []);
    },
    put: async (key, bytes) => {
      await client.send(new PutObjectCommand({ ...at(key), Body: bytes }));
    },
    remove: async (key) => {
      await client.send(new DeleteObjectCommand(at(key)));
    },
    purge: async (key) => {
      for (const each of await versions(key))
        if (each.key === key) await client.send(new DeleteObjectCommand({ ...at(key), VersionId: each.VersionId }));
    },
    keys: async () => {
      const all = await versions('');
      return all.filter((each) => each.IsLatest && 'ETag' in each).map(({ key }) => key);
    },
  };
}

/** Everything that lies in a registry, by key. */
export async function backup(hands: Hands): Promise<Map<string, Buffer>> {
  const all = new Map<string, Buffer>();
  for (const key of await hands.keys()) all.set(key, await hands.read(key));
  return all;
}

/** Puts a backup in the place of everything. */
export async function restoreAll(hands: Hands, saved: ReadonlyMap<string, Buffer>, how: 'remove' | 'purge') {
  for (const key of await hands.keys()) if (!saved.has(key)) await hands[how](key);
  for (const [key, bytes] of saved) if (!(await hands.read(key)).equals(bytes)) await hands.put(key, bytes);
}
