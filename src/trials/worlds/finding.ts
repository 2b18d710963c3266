import type { Finding } from '../../model/finding.ts';
import type { Capability } from '../../model/manifest.ts';
import { BASE_CLOCK, type World } from '../../sandbox/plan.ts';
import type { Answered } from '../answered.ts';
import { callOf } from '../calling.ts';
import { caseToken } from '../case-token.ts';
import type { Arguments } from '../inputs/arguments.ts';
import { atFunction, placeOf } from '../place.ts';
import { quoted } from '../quoted.ts';
import { briefAnswer } from '../render-answer.ts';
import { renderCall } from '../render-call.ts';
import type { Subject } from '../subject.ts';
import { SETTINGS } from './elsewhere.ts';
import { caseCommand } from '../reproduce.ts';

/** An answer, or a test, that is another in another world. */
export interface Difference {
  /** Few settings that suffice. */
  readonly world: World;
  /** When or where that is, in words, if more is known than the world itself says. */
  readonly when?: string;
  readonly call?: { readonly input: Arguments; readonly base: Answered; readonly other: Answered };
  /** A test that passes in the base world only. */
  readonly test?: string;
}

export type WorldRule = 'clock-dependent' | 'watches-its-world' | 'python-dependent';

/** What `world` is another one in. */
export function ruleOf({ python, clock, later, zone, ...rest }: World): WorldRule {
  if (python !== undefined) return 'python-dependent';
  // What is shown in a zone depends on it too.
  return (clock !== undefined || later !== undefined) && Object.keys(rest).length === 0
    ? 'clock-dependent'
    : 'watches-its-world';
}

/** What `difference` says against the skill. */
export function worldFinding(subject: Subject, declared: readonly Capability[], difference: Difference): Finding {
  const { code } = subject;
  const { call, test, world } = difference;
  const rule = ruleOf(world);
  const where = difference.when ?? whereOf(world);
  // Of two times both are told: the other one says nothing without it.
  const here = world.clock === undefined ? '' : ` ${timeOf(BASE_CLOCK)}`;
  const message =
    call === undefined
      ? `The test '${test}' passes${here}, but not ${where}.`
      : `${quoted(renderCall(code.name, call.input))} gives ${briefAnswer(call.base)}${here}, and ${where} ${briefAnswer(call.other)}.`;
  const token = call && caseToken({ trial: 'worlds', skill: code.name, calls: [callOf(call.input)], world });
  return {
    rule,
    stage: 'adversarial',
    trial: 'worlds',
    severity: isForHuman(rule, declared, difference) ? 'review' : 'block',
    message,
    fix: FIXES[rule],
    ...(call === undefined ? atFunction(subject.suite, test ?? '') : placeOf(subject)),
    reproduce: caseCommand(subject, 'worlds', token),
  };
}

/** What is declared was meant, and what -O leaves out of an honest function are its own asserts. */
function isForHuman(rule: WorldRule, declared: readonly Capability[], { world, call }: Difference): boolean {
  if (rule === 'python-dependent') return true;
  if (rule === 'clock-dependent') return declared.includes('clock');
  if (world.optimized) return call?.base.how === 'raised' && call.base.exception === 'AssertionError';
  return declared.includes('environment') || (world.zone !== undefined && declared.includes('clock'));
}

/** `world` in words. */
function whereOf(world: World): string {
  const { clock, later, python, zone, user, host, directory } = world;
  const [key, ...more] = Object.keys(world);
  if (key === undefined || more.length > 0)
    return Object.entries(world)
      .map(([name, value]) => whereOf({ [name]: value }))
      .join(' and ');
  if (clock !== undefined) return timeOf(clock);
  if (later !== undefined) return `${later === 1 ? 'a second' : `${later} seconds`} after it was loaded`;
  if (python !== undefined) return `in Python ${python}`;
  if (world.environment !== undefined) return `with ${Object.keys(world.environment).join(', ')} in the environment`;
  const value = zone ?? user ?? host ?? directory ?? world.locale;
  return `${SETTINGS[key] ?? 'elsewhere'}${value === undefined ? '' : ` (${value})`}`;
}

const timeOf = (clock: string): string => `at ${clock.slice(0, 19).replace('T', ' ')} UTC`;

const FIXES: Readonly<Record<WorldRule, string>> = {
  'clock-dependent':
    'Take the time as a parameter; if the answer is meant to depend on the clock, list "clock" under "capabilities" in skill.json.',
  'watches-its-world': 'Let the answer depend on nothing but the arguments; take what it needs to know as a parameter.',
  'python-dependent': 'Use what is the same in all versions of Python, or say in the description which it needs.',
};
