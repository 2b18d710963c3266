import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { type PublishRequest, publish } from '../../src/commands/publish.ts';
import type { Candidate } from '../../src/model/candidate.ts';
import { folder } from '../intake/folder.ts';
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
  const reportFile = join(at, 'report.json');
  return { at, registry, request: { paths, registry: `file:${registry}`, reportFile, today: TODAY, actor: 'test' } };
}

/** The publication is refused with `code`, and not even the registry’s folder was made. */
export async function refused({ registry, request }: Scene, code: string, change: Partial<PublishRequest> = {}) {
  await expect(publish({ ...request, ...change })).rejects.toMatchObject({ code });
  expect(existsSync(registry)).toBe(false);
}
