import { PURE_PRESET } from '../../src/model/policy.ts';
import { type Sandbox, throwing } from '../../src/trials/sandbox.ts';
import { sourceOf } from '../../src/syntax/source.ts';
import type { Subject } from '../../src/trials/subject.ts';
import { open } from '../sandbox/bench.ts';

/** A sandbox in which all that a policy allows is loaded. */
export const openFor = async (hashSeed = 0): Promise<Sandbox> =>
  throwing(await open({ hashSeed, preload: PURE_PRESET }));

/** A skill to be tried, named after the first function that `implementation` defines at its top level without an underscore. */
export async function subject(
  implementation: string,
  suite: string,
  { description = '', effort = 'quick', seed = '5eed' }: Partial<Pick<Subject, 'description' | 'effort' | 'seed'>> = {},
): Promise<Subject> {
  const name = /^def ([a-z]\w*)/m.exec(implementation)?.[1] ?? 'nothing';
  return {
    code: { name, implementation, suite },
    implementation: await sourceOf('implementation', `${name}.py`, implementation),
    suite: await sourceOf('suite', `test_${name}.py`, suite),
    description,
    limits: { cpu: 3000, wall: 60_000, memory: 256 << 20, output: 20_000 },
    effort,
    seed,
  };
}
