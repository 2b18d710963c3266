import { readFileSync, readlinkSync } from 'node:fs';
import { ask } from './client.ts';

/** The label by which our containers are known. Its value says whose it is: see `owner`. */
export const OWNER = 'io.skill-assay.owner';

/** After this long a container of somebody whom we cannot see is nobody's: none runs longer than a skill. In seconds. */
const TOO_OLD = 24 * 60 * 60;

/** This process: where its id means something (a boot, a space of process ids), the id, its start, and what time it is. */
export function owner(): string {
  return [space(), process.pid, startOf(process.pid) ?? '', now()].join('/');
}

/** Removes what processes left that were killed before they could: never what belongs to one that runs. */
export async function sweep(client: string): Promise<void> {
  const format = `{{.ID}} {{.Label "${OWNER}"}}`;
  const listed = await ask(client, ['ps', '--all', '--no-trunc', '--filter', `label=${OWNER}`, '--format', format]);
  if ('refused' in listed) return;
  const left = listed.said.split('\n').flatMap((line) => {
    const [id, label] = line.split(' ');
    return id && label && isDead(label) ? [id] : [];
  });
  if (left.length > 0) await ask(client, ['rm', '--force', '--volumes', ...left], { timeout: 60_000 });
}

/** Whether whoever wrote `label` is no more, as far as can be seen from here. */
export function isDead(label: string): boolean {
  const [where, pid, start, since] = label.split('/');
  if (where === space()) return startOf(Number(pid)) !== start;
  return now() - Number(since) > TOO_OLD;
}

const now = (): number => Math.floor(Date.now() / 1000);

/** Process ids of another boot, or behind another wall, say nothing about ours; nor do any where there is no /proc. */
function space(): string {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return `${boot}.${readlinkSync('/proc/self/ns/pid').replace(/\D/g, '')}`;
  } catch {
    return 'elsewhere';
  }
}

/** When a process started, in ticks since boot (proc(5), field 22); undefined where there is none. */
function startOf(pid: number): string | undefined {
  try {
    // The second field is a name in parentheses, in which anything may stand.
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  } catch {
    return undefined;
  }
}
