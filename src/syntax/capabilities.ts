import type { Capability } from '../model/manifest.ts';
import { importsOf } from './imports.ts';
import { type Reference, referenceOf } from './references.ts';
import { type Source, textOf } from './source.ts';
import type { PyNode } from './tree.ts';

/** A place at which source reaches for something beyond computing. */
export interface Reach {
  readonly capability: Capability;
  /** What is reached for, e.g. `time.time`. */
  readonly what: string;
  readonly node: PyNode;
}

/** What importing one of these (or a module below it) is for. */
const MODULES: Readonly<Record<string, Capability>> = {
  ...of('network', 'socket ssl urllib.request urllib.robotparser http ftplib smtplib imaplib poplib telnetlib nntplib'),
  ...of('network', 'socketserver xmlrpc webbrowser requests httpx aiohttp urllib3 boto3 botocore paramiko websockets'),
  ...of('files', 'io pathlib shutil tempfile glob fileinput zipfile tarfile sqlite3 dbm shelve mmap fcntl'),
  ...of('process', 'subprocess multiprocessing signal ctypes pty resource sched threading concurrent'),
  ...of('environment', 'platform getpass pwd grp site sysconfig locale'),
  ...of('randomness', 'secrets'),
};

/** Members that reach further than the rest of their module. */
const MEMBERS: Readonly<Record<string, Capability>> = {
  ...of('clock', 'time.time time.time_ns time.monotonic time.monotonic_ns time.perf_counter time.perf_counter_ns'),
  ...of(
    'clock',
    'time.process_time time.process_time_ns time.thread_time time.thread_time_ns time.localtime time.gmtime',
  ),
  ...of(
    'clock',
    'time.ctime time.asctime time.strftime time.clock_gettime time.clock_gettime_ns time.sleep uuid.uuid1',
  ),
  ...of('randomness', 'uuid.uuid4 uuid.uuid1 os.urandom os.getrandom'),
  ...of(
    'environment',
    'os.environ os.environb os.getenv os.getcwd os.uname os.getpid os.getuid os.getlogin os.putenv os.unsetenv time.tzname',
  ),
  ...of(
    'files',
    'os.open os.listdir os.scandir os.walk os.stat os.remove os.rename os.mkdir os.makedirs os.unlink os.replace os.chmod os.rmdir codecs.open',
  ),
  ...of('process', 'os.system os.popen os.fork os.kill os.execv os.spawnv os.posix_spawn'),
};

/** Methods that read the clock, on whatever stands for a date class: it may have any name by then. */
const CLOCK_METHODS = new Set(['now', 'utcnow', 'today']);

function of(capability: Capability, names: string): Record<string, Capability> {
  return Object.fromEntries(names.split(' ').map((name) => [name, capability]));
}

const REACHING = new Set(
  [...Object.keys(MODULES), ...Object.keys(MEMBERS), 'datetime', 'random'].map((path) => path.split('.')[0] ?? ''),
);

/** Every place at which `source` reaches beyond computing, as far as names show it. */
export function reachesIn(source: Source): Reach[] {
  const modules = importsOf(source);
  // Members are reached through an import of their module, and one builtin by its own name.
  if (!modules.some(({ module }) => REACHING.has(module.split('.')[0] ?? '')) && !source.text.includes('open'))
    return [];
  const tellsDates = modules.some(({ module }) => module === 'datetime' || module.startsWith('datetime.'));
  return [
    ...modules.flatMap(({ module, node }) => reach(capabilityOf(module), module, node)),
    ...source.nodes.flatMap((node): Reach[] => {
      if (node.type === 'attribute' && tellsDates) {
        const name = textOf(source, node).split('.').at(-1)?.trim() ?? '';
        if (CLOCK_METHODS.has(name)) return [{ capability: 'clock', what: textOf(source, node).slice(0, 60), node }];
      }
      return isRead(node) ? byMember(referenceOf(source, node), node) : [];
    }),
  ];
}

function byMember(reference: Reference | undefined, node: PyNode): Reach[] {
  if (reference?.kind === 'builtin' && reference.name === 'open') return reach('files', 'open', node);
  if (reference?.kind !== 'member') return [];
  const path = `${reference.module}.${reference.name}`;
  return reach(MEMBERS[path] ?? restOf(reference.module, reference.name), path, node);
}

/** Most of `os` acts on files and processes: what is not known to compute only counts as that. `random.Random` has a seed. */
function restOf(module: string, name: string): Capability | undefined {
  if (module === 'os') return OF_OS_ALONE.has(name) ? undefined : 'process';
  return module === 'random' && name !== 'Random' ? 'randomness' : undefined;
}

const OF_OS_ALONE = new Set(
  'path sep altsep extsep pathsep linesep curdir pardir devnull name fspath PathLike'.split(' '),
);

/** Whether `node` may stand for a member: a name, or a path of attributes that is not part of a longer one. */
function isRead(node: PyNode): boolean {
  return node.type === 'attribute' || (node.type === 'identifier' && node.parent?.type !== 'attribute');
}

function capabilityOf(module: string): Capability | undefined {
  const parts = module.split('.');
  return parts.map((_, index) => MODULES[parts.slice(0, index + 1).join('.')]).find((each) => each !== undefined);
}

function reach(capability: Capability | undefined, what: string, node: PyNode): Reach[] {
  return capability === undefined ? [] : [{ capability, what, node }];
}
