import { randomUUID } from 'node:crypto';
import { execa } from 'execa';
import { beforeEach, expect, test } from 'vitest';
import { needs } from '../needs.ts';
import { docker, dockerIsHere } from './docker.ts';

beforeEach((context) => needs(context, 'docker', dockerIsHere));

/** Flags under which a container can do little: what must work together on the engine that tests use. */
const HARDENED = [
  ...['--network', 'none', '--ipc', 'none', '--read-only', '--tmpfs', '/tmp:rw,noexec,nosuid,nodev,size=16m'],
  ...['--user', '65534:65534', '--cap-drop', 'ALL', '--security-opt', 'no-new-privileges'],
  ...['--pids-limit', '64', '--memory', '256m', '--memory-swap', '256m', '--cpus', '1'],
  ...['--ulimit', 'nofile=256:256', '--ulimit', 'core=0:0', '--log-driver', 'none', '--pull', 'never', '--init'],
];

async function ask(...args: string[]): Promise<string> {
  const { client, host } = docker();
  const { stdout } = await execa(client, args, { env: { DOCKER_HOST: host }, timeout: 50_000 });
  return stdout;
}

const python = (code: string, ...flags: string[]) =>
  ask('run', '--rm', ...HARDENED, ...flags, docker().image, 'python3', '-I', '-S', '-c', code);

test('a hardened container runs Python, and is gone afterwards', async () => {
  const name = `assay-test-${randomUUID()}`;
  expect(await python('print(1)', '--name', name)).toBe('1');
  expect(await ask('ps', '--all', '--quiet', '--filter', `name=${name}`)).toBe('');
});

test('it has no network', async () => {
  expect(await python('import socket; print([name for _, name in socket.if_nameindex()])')).toBe("['lo']");
});

test('it runs as nobody, in no other group, without capabilities, and can gain none', async () => {
  const status = 'dict(line.split(":", 1) for line in open("/proc/self/status"))';
  const shown = ['Uid', 'Gid', 'Groups', 'CapEff', 'CapBnd', 'NoNewPrivs', 'Seccomp'];
  const told = await python(`s = ${status}\nfor key in ${JSON.stringify(shown)}: print(key, *s[key].split())`);
  expect(told.split('\n')).toEqual([
    'Uid 65534 65534 65534 65534',
    'Gid 65534 65534 65534 65534',
    expect.stringMatching(/^Groups( 65534)?$/),
    'CapEff 0000000000000000',
    'CapBnd 0000000000000000',
    'NoNewPrivs 1',
    'Seccomp 2',
  ]);
});

test('it writes nowhere but to a folder of its own, in memory', async () => {
  const code = `
import errno, os
def wrote(folder):
    try:
        open(os.path.join(folder, "x"), "w").close()
    except OSError as error:
        return errno.errorcode[error.errno]
    return True
print(*(wrote(folder) for folder in ("/", "/usr", "/var/tmp", "/tmp")))`;
  expect(await python(code)).toBe('EROFS EROFS EROFS True');
});

test('the kernel has Landlock inside too, at which the engine must not say no', async () => {
  const code = `
import ctypes
create_ruleset, only_ask_version = 444, 1
print(ctypes.CDLL(None).syscall(create_ruleset, None, 0, only_ask_version) >= 1)`;
  expect(await python(code)).toBe('True');
});
