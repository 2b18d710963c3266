import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { beside } from '../../beside.ts';
import { ask, type Reply } from './client.ts';

/** A build fetches its base, where that is not there. In milliseconds. */
const PATIENCE = 30 * 60_000;

const dockerfile = () => readFile(beside('./image/Dockerfile'), 'utf8');

/** What the image that we made last is called: after the Dockerfile, so that one of an older version is not taken for it. */
export async function ownName(): Promise<string> {
  const digest = createHash('sha256').update(await dockerfile());
  return `skill-assay-sandbox:${digest.digest('hex').slice(0, 12)}`;
}

/** The id (`sha256:…`) of the image that is named, else of the one that we made; only where it is there. Nothing is fetched. */
export async function idOf(client: string, named: string | undefined): Promise<Reply> {
  return ask(client, ['image', 'inspect', '--format', '{{.Id}}', '--', named ?? (await ownName())]);
}

/** Builds the image on `base` and says its id. It has no name yet. */
export async function buildImage(client: string, base: string): Promise<Reply> {
  const args = ['build', '--quiet', '--force-rm', '--network', 'none', '--build-arg', `BASE=${base}`, '-'];
  return ask(client, args, { timeout: PATIENCE, input: await dockerfile() });
}

/** Makes `image` the one which is used where policy names none. */
export async function adopt(client: string, image: string): Promise<Reply> {
  return ask(client, ['tag', image, await ownName()]);
}
