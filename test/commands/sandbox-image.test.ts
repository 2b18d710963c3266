import { execa } from 'execa';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { sandboxImage } from '../../src/commands/sandbox-image.ts';
import { openDocker } from '../../src/sandbox/backends/docker.ts';
import { ownName } from '../../src/sandbox/backends/docker/image.ts';
import { openBackend } from '../../src/sandbox/open.ts';
import { needs } from '../needs.ts';
import { docker, dockerIsHere, dockerVariables } from '../stand-ins/docker.ts';

const WISH = { hashSeed: 0, preload: [], memory: 256 << 20, python: 'python3' } as const;

/** A name for the image of the tests: not every builder takes an id for a base. */
const BASE = 'skill-assay-test-base:1';

async function ask(...args: string[]): Promise<string> {
  const { client, host } = docker();
  return (await execa(client, args, { env: { DOCKER_HOST: host } })).stdout;
}

/** The image that is used where policy names none, if there is one. */
const used = async () => ask('image', 'inspect', '--format', '{{.Id}}', await ownName()).catch(() => undefined);

const make = (base: string) => sandboxImage({ base, client: docker().client }, { progress: () => undefined });

let before: string | undefined;
beforeAll(async () => {
  if (dockerIsHere() !== undefined) return;
  await ask('tag', docker().image, BASE);
  before = await used();
  if (before !== undefined) await ask('image', 'rm', '--no-prune', await ownName());
});
afterAll(async () => {
  if (dockerIsHere() !== undefined) return;
  await ask('image', 'rm', '--no-prune', BASE, ...((await used()) === undefined ? [] : [await ownName()]));
  if (before !== undefined) await ask('tag', before, await ownName());
});
beforeEach(async (context) => {
  await needs(context, 'docker', dockerIsHere);
  for (const [name, value] of Object.entries(dockerVariables())) vi.stubEnv(name, value);
});
afterEach(() => void vi.unstubAllEnvs());

test('without an image made, docker is a problem and auto is another backend, of which it tells', async () => {
  expect(await openDocker({ ...WISH, client: docker().client })).toMatchObject({ problem: { code: 'image-missing' } });
  const told: string[] = [];
  const found = await openBackend({ ...WISH, backend: 'auto' }, (line) => told.push(line));
  expect(found).toMatchObject({ backend: { kind: 'subprocess' } });
  expect(told).toEqual([expect.stringContaining('assay sandbox image')]);
});

test.each([
  ['that is not there', async () => '127.0.0.1:1/no/such:image'],
  [
    'without a Python',
    async () => {
      const { client, host, image } = docker();
      const env = { DOCKER_HOST: host, DOCKER_BUILDKIT: '0' };
      const input = `FROM ${image}\nUSER 0\nRUN rm /usr/bin/python3\n`;
      return (await execa(client, ['build', '--quiet', '--network', 'none', '-'], { input, env })).stdout;
    },
  ],
])('a base %s makes no image, and none is used', async (_, base) => {
  const name = await base();
  await expect(make(name)).rejects.toMatchObject({ code: 'image-failed' });
  expect(await used()).toBeUndefined();
});

test('an image that was made is known by its id, and is used where none is named', async () => {
  const { image, base, python } = await make(BASE);
  expect([base, python]).toEqual([BASE, expect.stringMatching(/^3\.\d+\.\d+$/)]);
  expect(await ask('image', 'inspect', '--format', '{{.Config.User}}', image)).toBe('65534:65534');
  for (const named of [undefined, image]) {
    const found = await openDocker({ ...WISH, client: docker().client, image: named });
    expect(found).toMatchObject({ backend: { kind: 'docker', image } });
    if ('backend' in found) await found.backend.close();
  }
});

test('without an engine there is nothing to make one with', async () => {
  vi.stubEnv('DOCKER_HOST', 'unix:///nowhere/docker.sock');
  await expect(make(BASE)).rejects.toMatchObject({ code: 'engine-unavailable' });
});
