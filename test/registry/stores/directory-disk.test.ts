import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { folder } from '../../intake/folder.ts';

const store = fileURLToPath(new URL('../../../src/registry/stores/directory.ts', import.meta.url));

const ERASE = new URL('../../../scripts/erase-types.mjs', import.meta.url).href;

/** Runs `act` on the registry `at` in a process of its own, behind what `before` does to its surroundings. */
function apart(before: string, at: string, act: string): unknown {
  const script = `
    import { directoryStore } from ${JSON.stringify(store)};
    const store = directoryStore(${JSON.stringify(at)});
    const told = async (act) => act().then(() => 'written', ({ code, fix }) => [code, fix]);
    console.log(JSON.stringify(${act}));`;
  const { stdout, stderr } = spawnSync(
    'sh',
    ['-c', `${before} "$0" --import "$2" --input-type=module -e "$1"`, process.execPath, script, ERASE],
    { encoding: 'utf8', env: { ...process.env, AT: at } },
  );
  return stdout === '' ? stderr : JSON.parse(stdout);
}

test('what a disk did not take leaves nothing behind', () => {
  const at = folder();
  // A limit to a file's size stands for a disk that is full in the middle of one.
  const answers = apart(
    "trap '' XFSZ; ulimit -f 8;",
    at,
    `[await told(() => store.putIfAbsent('a', Buffer.alloc(1 << 20))), await told(() => store.putIfAbsent('b', Buffer.alloc(1)))]`,
  );
  expect(answers).toEqual([['store-unavailable', expect.stringContaining('disk')], 'written']);
  expect(readdirSync(join(at, '.aside'))).toEqual([]);
  expect(readdirSync(at).sort()).toEqual(['.aside', 'b']);
});

const MOUNTED = 'mount -t tmpfs none "$AT" && mount -o remount,ro "$AT" &&';
const mayMount = spawnSync('unshare', ['-rm', 'sh', '-c', `${MOUNTED} true`], {
  env: { ...process.env, AT: folder() },
});

test.skipIf(mayMount.status !== 0)('a read-only file system refuses a writer, and says why', () => {
  const at = folder();
  mkdirSync(join(at, 'there'));
  for (const root of [at, join(at, 'deep/er')]) {
    const answer = apart(
      `unshare -rm sh -c '${MOUNTED} exec "$0" "$@"'`.replace('$AT', at).replace('$AT', at),
      root,
      `[await told(() => store.putIfAbsent('a/b', Buffer.alloc(1))), await store.get('a/b') ?? 'nothing']`,
    );
    expect(answer).toEqual([['store-denied', expect.stringContaining('read-only')], 'nothing']);
  }
});
