import { execa } from 'execa';
import { OWNER } from '../../src/sandbox/backends/docker/leftovers.ts';
import { docker } from '../stand-ins/docker.ts';

/** Has the engine of the tests do something. */
export async function ask(...args: string[]): Promise<string> {
  const { client, host } = docker();
  const { stdout } = await execa(client, args, { env: { DOCKER_HOST: host }, timeout: 50_000 });
  return stdout;
}

/** Ids of the containers that belong to `pid`, whatever state they are in. */
export async function oursNow(pid = process.pid): Promise<string[]> {
  const format = `{{.ID}} {{.Label "${OWNER}"}}`;
  const listed = await ask('ps', '--all', '--no-trunc', '--filter', `label=${OWNER}`, '--format', format);
  const rows = listed.split('\n').map((line) => line.split(' '));
  return rows.flatMap(([id, label]) => (id && label?.split('/')[1] === String(pid) ? [id] : []));
}

export async function until(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 50));
}

/** How many children the warm interpreter has: of what runs beside it, init is the other. */
export async function runsIn(id: string): Promise<number> {
  const listed = await ask('top', id, '-o', 'pid').catch(() => '');
  return listed.split('\n').length - 3;
}
