import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import * as z from 'zod/mini';

/** What is remembered of a registry's catalog: it is believed no more than what the registry answers. */
export interface Remembered {
  /** The store's tag of these bytes. */
  readonly tag: string;
  readonly bytes: Uint8Array;
  /** Whom the first search believed that was told nobody. */
  readonly pinned?: string;
}

const Head = z.strictObject({
  schema: z.literal('skill-assay/catalog-cache/1'),
  registry: z.string(),
  tag: z.string(),
  pinned: z.optional(z.string()),
});

const NEWLINE = 10;

/** `$XDG_CACHE_HOME/skill-assay/catalogs`, else `~/.cache/skill-assay/catalogs`. */
export function catalogCache(environment: { readonly [name: string]: string | undefined } = process.env): string {
  const { XDG_CACHE_HOME: named = '' } = environment;
  return join(named.startsWith('/') ? named : join(homedir(), '.cache'), 'skill-assay', 'catalogs');
}

/** What the folder `cache` has of the registry at `url`; undefined for nothing, or nothing that can be read. */
export async function recall(cache: string, url: string): Promise<Remembered | undefined> {
  try {
    const file = await readFile(pathOf(cache, url));
    const end = file.indexOf(NEWLINE);
    const { registry, tag, pinned } = Head.parse(JSON.parse(file.subarray(0, end).toString()));
    if (registry !== url) return undefined;
    return { tag, bytes: file.subarray(end + 1), ...(pinned !== undefined && { pinned }) };
  } catch {
    return undefined;
  }
}

/** Who searches at the same time finds the old file or the new one. That nothing can be written here is no reason to fail. */
export async function remember(cache: string, url: string, { tag, bytes, pinned }: Remembered): Promise<void> {
  const path = pathOf(cache, url);
  const aside = `${path}.${randomUUID()}`;
  const head = { schema: 'skill-assay/catalog-cache/1', registry: url, tag, ...(pinned !== undefined && { pinned }) };
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(aside, Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), bytes]));
    await rename(aside, path);
  } catch {
    await rm(aside, { force: true }).catch(() => undefined);
  }
}

function pathOf(cache: string, url: string): string {
  return join(cache, `${createHash('sha256').update(url).digest('hex')}.json`);
}
