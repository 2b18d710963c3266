import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { type PublishRequest, publish } from '../../src/commands/publish.ts';
import type { Candidate } from '../../src/model/candidate.ts';
import type { AssayError } from '../../src/model/error.ts';
import type { LogRecord } from '../../src/model/record.ts';
import { directoryStore } from '../../src/registry/stores/directory.ts';
import { believe } from '../../src/registry/trust.ts';
import { folder } from '../intake/folder.ts';
import { recordsIn } from '../registry/proposals.ts';
import { reportOn, TODAY, writeReport, writeSkill } from './assayed.ts';

export interface Scene {
  readonly at: string;
  readonly registry: string;
  readonly request: PublishRequest;
}

/** Skills on a disk with an honest report about them, and a registry that is not there yet. */
export async function scene(
  skills: readonly Candidate[],
  options: Parameters<typeof reportOn>[2] = {},
): Promise<Scene> {
  const at = folder();
  for (const skill of skills) writeSkill(join(at, 'skills'), skill);
  writeReport(join(at, 'report.json'), await reportOn(skills, undefined, options));
  const registry = join(at, 'registry');
  const paths = skills.map(({ name }) => join(at, 'skills', name));
  const request = {
    paths,
    registry: `file:${registry}`,
    key: { own: join(at, 'config', 'key.pem') },
    reportFile: join(at, 'report.json'),
    today: TODAY,
    actor: 'test',
  };
  return { at, registry, request };
}

/** The publication is refused with `code`, and neither the registry’s folder nor a key was made. */
export async function refused({ at, registry, request }: Scene, code: string, change: Partial<PublishRequest> = {}) {
  const codes = await publish({ ...request, ...change }).then(
    ({ releases, refusals }) => [...releases.map(({ name }) => name), ...refusals.map(({ error }) => error.code)],
    ({ code: thrown }: AssayError) => [thrown],
  );
  expect(new Set(codes)).toEqual(new Set([code]));
  expect([existsSync(registry), existsSync(join(at, 'config'))]).toEqual([false, false]);
}

/** What the registry's log says, read as whoever has nothing but its address. */
export async function recordsOf({ registry }: Pick<Scene, 'registry'>): Promise<LogRecord[]> {
  const store = directoryStore(registry);
  return recordsIn(store, (await believe(store, undefined)).trust);
}
