import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, stat, unlink, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { AssayError } from '../model/error.ts';

/** In milliseconds. Nobody holds a ticket while they wait for a network, so that one of this age is that of a dead process. */
const DEAD_AFTER = 60_000;
/** A process that was stopped for this long does not go on as if it still had its turn. */
const GIVE_UP_AFTER = 20_000;
const PATIENCE = 180_000;
/** In milliseconds. */
const POLL = 5;
const LONGEST_WAIT = 100;

/** Throws `lock-busy` where the turn was lost. To be asked before what others must not do at the same time. */
export type StillOurs = () => void;

/**
 * Does `act` while no other process does the same for `file`. Everybody puts up a ticket, a file of a name that nobody else
 * has, and then looks: who sees no other ticket of a living process has the turn, since whoever comes later sees theirs. Of
 * several the first by name stays and the others step back. A ticket whose process died is removed by whoever finds it, and
 * no other can be removed by mistake, so that a crash blocks nobody.
 *
 * Throws `lock-busy` where it is never our turn, `path-unwritable`, and what `act` throws.
 */
export async function oneAtATime<T>(file: string, act: (stillOurs: StillOurs) => Promise<T>): Promise<T> {
  const until = Date.now() + PATIENCE;
  const prefix = `.${basename(file)}.turn-`;
  const folder = dirname(file);
  for (let tries = 0; Date.now() < until; tries += 1) {
    const name = `${prefix}${randomUUID()}`;
    const since = Date.now();
    await putUp(`${folder}/${name}`);
    try {
      if (await isOurTurn(folder, prefix, name, since))
        return await act(() => {
          if (Date.now() - since > GIVE_UP_AFTER) throw busy(file);
        });
    } finally {
      await unlink(`${folder}/${name}`).catch(() => undefined);
    }
    await sleep(Math.random() * Math.min(LONGEST_WAIT, POLL * 2 ** tries));
  }
  throw busy(file);
}

async function putUp(ticket: string): Promise<void> {
  try {
    await mkdir(dirname(ticket), { recursive: true });
    await writeFile(ticket, JSON.stringify(await self()), { flag: 'wx' });
  } catch (cause) {
    throw new AssayError('path-unwritable', 'the lock file cannot be written', {
      where: dirname(ticket),
      fix: 'check that the directory exists and may be written to',
      cause,
    });
  }
}

/** Waits while our ticket is the first of those that are up; false where another one is. */
async function isOurTurn(folder: string, prefix: string, name: string, since: number): Promise<boolean> {
  while (Date.now() - since < GIVE_UP_AFTER / 2) {
    const others: string[] = [];
    for (const other of await readdir(folder))
      if (other.startsWith(prefix) && other !== name && (await isAlive(`${folder}/${other}`))) others.push(other);
    if (others.length === 0) return true;
    if (others.some((other) => other < name)) return false;
    await sleep(POLL);
  }
  return false;
}

interface Holder {
  readonly pid: number;
  /** Where the number means something: a host, and on Linux a namespace of it. */
  readonly where: string;
}

async function self(): Promise<Holder> {
  return { pid: process.pid, where: await here() };
}

let place: Promise<string> | undefined;

function here(): Promise<string> {
  place ??= stat('/proc/self/ns/pid').then(
    ({ ino }) => `${hostname()}:${ino}`,
    () => hostname(),
  );
  return place;
}

/** Whether somebody may still hold this ticket; one that nobody can is removed. */
async function isAlive(ticket: string): Promise<boolean> {
  try {
    const age = Date.now() - (await stat(ticket)).mtimeMs;
    const holder = holderIn(await readFile(ticket, 'utf8'));
    const isKnownDead = holder?.where === (await here()) && !isRunning(holder.pid);
    if (age < DEAD_AFTER && !isKnownDead) return true;
    await unlink(ticket);
    return false;
  } catch (error) {
    // Gone in between; what cannot be looked at counts.
    return (error as NodeJS.ErrnoException).code !== 'ENOENT';
  }
}

/** Undefined while it is being written. */
function holderIn(text: string): Holder | undefined {
  try {
    return JSON.parse(text) as Holder;
  } catch {
    return undefined;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

function busy(file: string): AssayError {
  return new AssayError('lock-busy', 'other processes keep the lock file from being written', {
    where: file,
    fix: 'run it again when they are done',
  });
}
