/**
 * A Docker engine for tests: the one that is there, else one of our own, whose every file lies in one folder of the
 * cache. Our own has no network and listens on a socket in that folder only.
 */
import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { cacheFolder } from '../../cache.mjs';
import { debianPackages } from '../debian.mjs';
import { askIfThere, findClient } from './client.mjs';

const at = (name) => join(cacheFolder(), 'docker', name);
const ownHost = () => `unix://${at('socket')}`;

/** How long an engine may take to answer, to start and to stop, in milliseconds. */
const PATIENCE = { answer: 10_000, start: 60_000, stop: 20_000 };

/** How much of the log is shown when it does not start, in characters. */
const SHOWN = 3000;

/** The engine's version, or nothing where none answers. */
const versionOf = (engine) =>
  askIfThere(engine, ['version', '--format', '{{.Server.Version}}'], { timeout: PATIENCE.answer });

/** An engine that answers: `{client, host, version}`, or nothing. The machine's own comes before ours. */
export function findEngine() {
  const client = findClient();
  if (client === undefined) return undefined;
  const context = ['context', 'inspect', '--format', '{{.Endpoints.docker.Host}}'];
  const hosts = [process.env.DOCKER_HOST || askIfThere({ client }, context), ownHost()];
  for (const host of hosts.filter(Boolean)) {
    const version = versionOf({ client, host });
    if (version) return { client, host, version };
  }
  return undefined;
}

/** As `findEngine`, but starts one where none answers; `started` says so. Throws with the end of its log. */
export async function startEngine() {
  const there = findEngine();
  if (there) return { ...there, started: false };
  const programs = debianPackages('docker', ['docker.io', 'containerd', 'runc', 'tini'], 'usr/sbin/dockerd');
  prepareFolder();
  const log = openSync(at('log'), 'a');
  const daemon = spawn(
    'sh',
    ['-c', ALONE, 'sh', ...INSIDE, join(programs, TINI), '--', 'dockerd', ...flags(programs)],
    {
      detached: true,
      cwd: at(''),
      stdio: ['ignore', log, log],
      env: { PATH: `${programs}/usr/sbin:${programs}/usr/bin:${process.env.PATH}`, HOME: at('') },
    },
  );
  closeSync(log);
  let ended;
  daemon.once('error', (error) => (ended = error.message));
  daemon.once('exit', (code, signal) => (ended = signal ?? code));
  daemon.unref();
  for (let waited = 0; waited < PATIENCE.start; waited += 200) {
    await sleep(200);
    const engine = findEngine();
    if (engine) return { ...engine, started: ended === undefined };
    if (ended !== undefined && ended !== STARTED_ELSEWHERE) break;
  }
  const said = readFileSync(at('log'), 'utf8').slice(-SHOWN);
  const why = ended === undefined ? 'it takes too long' : `it ended with ${ended}`;
  throw new Error(`no engine answers at ${ownHost()}: ${why}\n${said}`);
}

/** Ends our own engine and all containers in it; its images stay for the next time. Returns whether there was one. */
export async function stopEngine() {
  const pid = runningPid();
  if (pid === undefined) return false;
  const engine = { client: findClient(), host: ownHost() };
  const containers = askIfThere(engine, ['ps', '--all', '--quiet'], { timeout: PATIENCE.answer });
  if (containers) askIfThere(engine, ['rm', '--force', '--volumes', ...containers.split('\n')]);
  // unshare takes no SIGTERM while it waits for what it started.
  const [child] = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ');
  if (child) process.kill(Number(child), 'SIGTERM');
  for (let waited = 0; runningPid() !== undefined && waited < PATIENCE.stop; waited += 100) await sleep(100);
  if (runningPid() !== undefined) process.kill(pid, 'SIGKILL');
  for (const name of ['exec', 'socket', 'pid']) rmSync(at(name), { recursive: true, force: true });
  return true;
}

function prepareFolder() {
  // The kernel takes a socket's path of at most 107 bytes.
  const longest = at('exec/containerd/containerd-debug.sock');
  if (Buffer.byteLength(longest) > 107)
    throw new Error(`${longest} is too long a path for a socket; set ASSAY_CACHE to a shorter one`);
  mkdirSync(at(''), { recursive: true, mode: 0o700 });
  writeFileSync(at('daemon.json'), '{}\n');
}

/** The process id of our own engine (of the unshare around it) while it runs. */
function runningPid() {
  try {
    const pid = Number(readFileSync(at('pid'), 'utf8'));
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(at('data')) ? pid : undefined;
  } catch {
    return undefined;
  }
}

const STARTED_ELSEWHERE = 75;

/**
 * For a shell in the engine's folder: becomes what its arguments say, unless another has, which holds the lock as long
 * as it lives. What was killed left files with process ids that are others' by now: those go first.
 */
const ALONE = `
exec 9>lock
flock --nonblock 9 || exit ${STARTED_ELSEWHERE}
rm -rf exec socket && : >log && echo $$ >pid && exec "$@"`;

/** In namespaces of its own: however the engine ends, its processes, its mounts and its bridge end with it. */
const INSIDE = ['unshare', '--pid', '--fork', '--kill-child', '--mount', '--mount-proc', '--net', '--'];
const TINI = join('usr', 'bin', 'tini-static');

/** The storage driver is the engine's own choice: overlay2 where the file system takes it, else vfs. */
const flags = (programs) => [
  ...['--host', ownHost(), '--pidfile', at('exec/dockerd.pid')],
  ...['--data-root', at('data'), '--exec-root', at('exec')],
  // Not the machine's settings.
  ...['--config-file', at('daemon.json')],
  // Its bridge leads nowhere, so that it needs no firewall; but it is there, and shows who forgets --network none.
  ...['--iptables=false', '--ip6tables=false', '--ip-forward=false', '--userland-proxy=false'],
  // On cgroup v2 it would be systemd's, which did not start this engine.
  ...['--exec-opt', 'native.cgroupdriver=cgroupfs'],
  ...['--init-path', join(programs, TINI)],
];
