import { describe, expect, test } from 'vitest';
import { assayAll } from '../../src/commands/assay-all.ts';
import type { Context } from '../../src/commands/context.ts';
import { builtInPolicy, type LoadedPolicy } from '../../src/intake/policy.ts';
import type { Candidate } from '../../src/model/candidate.ts';
import type { Plan } from '../../src/sandbox/plan.ts';
import type { Outcome } from '../../src/sandbox/outcome.ts';
import { allPass, nothingAmiss } from '../sandbox/agreeing.ts';
import { backendOf, BLIND_SUITES, OPTIONS, passing, policyFrom, skillOf, WEAK_SUITES } from './assayed.ts';

const broken: Outcome = {
  ending: { kind: 'problem', problem: { code: 'wall-clock', stage: 'suite', message: 'x' } },
  output: '',
  touched: [],
};

/** A world in which `run` says what becomes of a plan, where there is something to say. */
function world(run: (plan: Plan) => Outcome | undefined): { context: Context; roles: Set<Plan['role']> } {
  const roles = new Set<Plan['role']>();
  const sandbox = {
    ...passing(),
    run: async (plan: Plan) => {
      roles.add(plan.role);
      return run(plan) ?? nothingAmiss(plan);
    },
  };
  return {
    context: { openBackend: async () => ({ backend: backendOf(sandbox) }), progress: () => undefined },
    roles,
  };
}

async function resultOf(candidate: Candidate, context: Context, policy: LoadedPolicy = builtInPolicy()) {
  const [skill] = (await assayAll({ candidates: [candidate], policy }, OPTIONS, context)).skills;
  const stages = Object.fromEntries(skill?.stages.map(({ stage, outcome }) => [stage, outcome]) ?? []);
  return { ...skill, stages };
}

describe('without a word in policy', () => {
  test('a skill passes through all stages', async () => {
    const { verdict, stages } = await resultOf(skillOf('tidy'), world(() => undefined).context);
    expect([verdict, stages]).toEqual(['pass', { intake: 'pass', static: 'pass', suite: 'pass', adversarial: 'pass' }]);
  });

  test('what the trials find counts', async () => {
    const { verdict, stages, findings } = await resultOf(skillOf('tidy'), BLIND_SUITES);
    expect([verdict, stages.adversarial]).toEqual(['block', 'fail']);
    expect(findings?.map(({ rule, stage, trial }) => [rule, stage, trial])).toEqual([
      ['no-mutant-killed', 'adversarial', 'mutation'],
    ]);
  });
});

test('how much a suite must notice is what policy says', async () => {
  const under = async (text: string) => {
    const { findings } = await resultOf(skillOf('tidy'), WEAK_SUITES, await policyFrom(text));
    return findings?.map(({ rule, severity }) => [rule, severity]);
  };
  expect(await under('suite: { min-mutation-score: 0.6 }\n')).toEqual([['weak-suite', 'review']]);
  expect(await under('suite: { min-mutation-score: 0.1 }\n')).toEqual([['surviving-mutants', 'note']]);
});

test('what a human must decide ends in a question', async () => {
  const { findings } = await resultOf(skillOf('tidy'), WEAK_SUITES);
  expect(findings?.map(({ message }) => message.endsWith('?'))).toEqual([true]);
});

describe('the adversarial stage does not run', () => {
  test.each([
    ['the suite fails', (plan: Plan) => (plan.role === 'suite' ? allPass(plan, ['test_strips']) : undefined), 'fail'],
    ['the suite could not be run', (plan: Plan) => (plan.role === 'suite' ? broken : undefined), 'inconclusive'],
  ] as const)('where %s', async (_, run, outcome) => {
    const { context, roles } = world(run);
    const { stages } = await resultOf(skillOf('tidy'), context);
    expect(stages).toEqual({ intake: 'pass', static: 'pass', suite: outcome, adversarial: 'not-run' });
    expect([roles.has('mutants'), roles.has('calls')]).toEqual([false, false]);
  });

  test('where the static stage blocks', async () => {
    const { context, roles } = world(() => undefined);
    const { stages } = await resultOf(skillOf('tidy', 'block'), context);
    expect([stages.static, stages.adversarial, roles.size]).toEqual(['fail', 'not-run', 0]);
  });

  test('where policy does not ask for it', async () => {
    const { context, roles } = world(() => undefined);
    const { stages } = await resultOf(skillOf('tidy'), context, await policyFrom('stages: [static, suite]\n'));
    expect(stages).toEqual({ intake: 'pass', static: 'pass', suite: 'pass' });
    expect(roles.has('mutants')).toBe(false);
  });
});

test('what only needs a human is tried all the same', async () => {
  const { stages, verdict } = await resultOf(skillOf('tidy', 'review'), world(() => undefined).context);
  expect([stages.suite, stages.adversarial, verdict]).toEqual(['review', 'pass', 'review']);
});

test('where the sandbox fails in the adversarial stage, that stage is inconclusive and so is the skill', async () => {
  const { context } = world((plan) => (plan.role === 'calls' ? broken : undefined));
  const { verdict, stages, problems } = await resultOf(skillOf('tidy'), context);
  expect([verdict, stages.suite, stages.adversarial]).toEqual(['inconclusive', 'pass', 'inconclusive']);
  expect(problems?.map(({ code, stage }) => [code, stage])).toEqual([['wall-clock', 'adversarial']]);
});

describe('a waiver', () => {
  const candidate = skillOf('tidy');
  const waiving = (rule: string, digest = candidate.digest, until = '2027-01-31') =>
    policyFrom(`waivers: [{ rule: ${rule}, skill: tidy, digest: '${digest}', reason: known, until: ${until} }]\n`);

  test('makes a finding of a trial a note', async () => {
    const { verdict, findings } = await resultOf(candidate, BLIND_SUITES, await waiving('no-mutant-killed'));
    expect([verdict, findings?.map(({ rule, severity }) => [rule, severity])]).toEqual([
      'pass',
      [['no-mutant-killed', 'note']],
    ]);
  });

  test.each([
    ['for another rule', 'weak-suite', candidate.digest, '2027-01-31'],
    ['for other bytes', 'no-mutant-killed', skillOf('other').digest, '2027-01-31'],
    ['that has ended', 'no-mutant-killed', candidate.digest, '2026-07-31'],
  ])('%s changes nothing', async (_, rule, digest, until) => {
    expect((await resultOf(candidate, BLIND_SUITES, await waiving(rule, digest, until))).verdict).toBe('block');
  });
});

describe('an interpreter that is named', () => {
  const wished = async (options: object, text = '') => {
    const wishes: string[] = [];
    const { context } = world(() => undefined);
    const openBackend: Context['openBackend'] = async (wish) => {
      wishes.push(wish.backend);
      return context.openBackend(wish);
    };
    const subject = { candidates: [skillOf('tidy')], policy: await policyFrom(text) };
    await assayAll(subject, { ...OPTIONS, ...options }, { ...context, openBackend });
    return wishes;
  };

  test.for([
    ['is that of this machine, so that no image is taken in its place', { namesPython: true }, 'subprocess'],
    ['leaves processes what they are', { namesPython: true, backend: 'subprocess' }, 'subprocess'],
    ['and one that is only there leaves the choice as it was', {}, 'auto'],
    ['also where a container is asked for', { backend: 'docker' }, 'docker'],
  ] as const)('%s', async ([, options, backend]) => {
    expect(await wished(options)).toEqual([backend]);
  });

  test.for([
    [{ backend: 'docker' }, ''],
    [{}, 'sandbox: { backend: docker }'],
    [{}, `sandbox: { image: 'sha256:${'0'.repeat(64)}' }`],
  ] as const)('is refused with %j and the policy %j, which want an image', async ([options, text]) => {
    await expect(wished({ ...options, namesPython: true }, text)).rejects.toMatchObject({ code: 'flag-value' });
  });
});
