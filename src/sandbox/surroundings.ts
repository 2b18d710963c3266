import { BASE_CLOCK, type Plan, type World } from './plan.ts';

/** Of a plan's world what the harness makes in a child (harness/world.py): for the rest there are other interpreters. */
export function surroundingsOf(plan: Plan): object {
  const { clock = BASE_CLOCK, hashSeed, optimized, python, ...rest } = worldOf(plan);
  return { ...rest, clock: Date.parse(clock) };
}

/** The world of `plan`; an empty one is the base world, in which files are only read, too. */
export const worldOf = (plan: Plan): World => (plan.role === 'witness' ? {} : (plan.world ?? {}));
