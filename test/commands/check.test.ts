import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { check } from '../../src/commands/check.ts';
import type { Context } from '../../src/commands/context.ts';
import { canonical, type Json } from '../../src/model/canonical.ts';
import { Report } from '../../src/model/report.ts';
import type { OpenedBackend } from '../../src/sandbox/backend.ts';
import { openBackend, type SandboxWish } from '../../src/sandbox/open.ts';
import type { Plan, SuitePlan } from '../../src/sandbox/plan.ts';
import type { Outcome } from '../../src/sandbox/outcome.ts';
import { folder, put } from '../intake/folder.ts';
import { Repository } from '../intake/repository.ts';
import { allPass, nothingAmiss } from '../sandbox/agreeing.ts';
import { NOTHING_RUNS, requestFor, skillFiles, skillsFolder } from './skill-folder.ts';

afterEach(() => void vi.unstubAllEnvs());

const bytesOf = (report: Report) => canonical(report as unknown as Json);

/** A world whose sandbox does what `run` says, and remembers what was done with it. */
class Recorder implements Context {
  readonly wishes: SandboxWish[] = [];
  readonly plans: Plan[] = [];
  readonly lines: string[] = [];
  rooms = 0;
  closedRooms = 0;
  closed = 0;
  readonly #run: (plan: SuitePlan) => Outcome;

  constructor(run: (plan: SuitePlan) => Outcome = allPass) {
    this.#run = run;
  }

  async openBackend(wish: SandboxWish): Promise<OpenedBackend> {
    this.wishes.push(wish);
    const run = async (plan: Plan) => {
      this.plans.push(plan);
      return nothingAmiss(plan, this.#run);
    };
    const room = async () => {
      this.rooms += 1;
      const close = async () => {
        this.closedRooms += 1;
      };
      return {
        sandbox: { backend: 'docker', python: '3.11.7', run, others: async () => ({ versions: [] }), close },
      } as const;
    };
    const close = async () => {
      this.closed += 1;
    };
    return { backend: { kind: 'docker', image: IMAGE, room, close } };
  }

  progress(line: string): void {
    this.lines.push(line);
  }
}

const IMAGE = `sha256:${'1'.repeat(64)}` as const;
const PYTHON_MISSING = { code: 'python-missing', stage: 'suite', message: 'None.', fix: 'Install it.' } as const;

describe('a check', () => {
  test('gives the same bytes in whatever order paths are named and however many jobs there are', async () => {
    const at = skillsFolder({ a: {}, b: { 'b.py': 'import os\n' }, c: { x: '' } });
    const paths = ['a', 'b', 'c'].map((name) => join(at, name));
    const one = await check(requestFor(paths, { jobs: 1 }), NOTHING_RUNS);
    const other = await check(requestFor(paths.toReversed(), { jobs: 9 }), NOTHING_RUNS);
    expect(bytesOf(other)).toBe(bytesOf(one));
  });

  test('gives the same bytes wherever the skills lie', async () => {
    const [one, other] = [skillsFolder({ a: {} }), skillsFolder({ a: {} })];
    expect(bytesOf(await check(requestFor([other]), NOTHING_RUNS))).toBe(
      bytesOf(await check(requestFor([join(one, 'a')]), NOTHING_RUNS)),
    );
  });

  test('tells the verdict of every skill as it goes', async () => {
    const recorder = new Recorder();
    await check(requestFor([skillsFolder({ a: {}, b: { x: '' } })]), recorder);
    expect(recorder.lines.toSorted()).toEqual(['a: pass', 'b: block']);
  });

  test("takes stages from the repository's policy, each once and in order", async () => {
    const { at } = new Repository({ '.github/assay.yml': 'stages: [suite, static, suite]\n' });
    put(join(at, 'skills', 'a'), skillFiles('a'));
    const { stages: _, ...request } = requestFor([join(at, 'skills')]);
    expect((await check(request, new Recorder())).inputs.stages).toEqual(['static', 'suite']);
  });

  test('records what each skill is compared with', async () => {
    const [before, now] = [skillsFolder({ a: {} }), skillsFolder({ a: {}, b: {} })];
    const { skills } = await check(requestFor([before]), NOTHING_RUNS);
    expect((await check(requestFor([now], { base: before }), NOTHING_RUNS)).inputs.previous).toEqual({
      a: skills[0]?.digest,
    });
  });

  test('records the seed that was given', async () => {
    expect((await check(requestFor([skillsFolder({ a: {} })], { seed: 'ff' }), NOTHING_RUNS)).inputs.seed).toBe('ff');
  });

  test('judges grants by its date', async () => {
    const policyFile = join(
      folder({ p: 'grants: { a: { imports: [{ module: os, api: any }], reason: x, until: 2026-06-01 } }' }),
      'p',
    );
    const at = skillsFolder({ a: {} });
    const verdict = async (asOf: string) => (await check(requestFor([at], { policyFile, asOf }), NOTHING_RUNS)).verdict;
    expect([await verdict('2026-06-01'), await verdict('2026-06-02')]).toEqual(['pass', 'review']);
  });
});

describe('the sandbox of a check', () => {
  const suite = { stages: ['static', 'suite'] } as const;

  test('is not opened where nothing may run', async () => {
    const report = await check(requestFor([skillsFolder({ a: { 'a.py': 'import os\n' } })], suite), NOTHING_RUNS);
    expect(report.skills[0]?.stages.at(-1)).toEqual({ stage: 'suite', outcome: 'not-run' });
  });

  test('is opened once for all skills with a room for each, and all of it is closed', async () => {
    const recorder = new Recorder();
    await check(requestFor([skillsFolder({ a: {}, b: {}, c: {} })], suite), recorder);
    const { wishes, rooms, closedRooms, closed } = recorder;
    expect([wishes.length, rooms, closedRooms, closed]).toEqual([1, 3, 3, 1]);
    expect(recorder.plans.length).toBeGreaterThan(rooms);
  });

  test.each([
    ['is closed unused where nothing may run', { a: { 'a.py': 'import os\n' } }, [0, 0, 1]],
    ['is the one that is opened', { a: {}, b: {} }, [0, 2, 1]],
  ])('that was expected %s', async (_, skills, counts) => {
    const recorder = new Recorder();
    const expectBackend = (wish: SandboxWish) => recorder.openBackend(wish);
    const openBackend = () => Promise.reject(new Error('a second one was opened'));
    const progress = () => undefined;
    const { inputs } = await check(requestFor([skillsFolder(skills)], suite), { expectBackend, openBackend, progress });
    const { plans, rooms, closed } = recorder;
    expect([rooms === 0 ? plans.length : 0, rooms, closed]).toEqual(counts);
    expect(inputs.backend).toBe(rooms === 0 ? undefined : 'docker');
  });

  test('is not expected by a check of other stages, and one that cannot be expected is opened', async () => {
    const at = [skillsFolder({ a: {} })];
    const expectBackend = vi.fn(() => Promise.reject(new Error('not that either')));
    await check(requestFor(at), { ...NOTHING_RUNS, expectBackend });
    expect(expectBackend).not.toHaveBeenCalled();
    const recorder = Object.assign(new Recorder(), { expectBackend });
    await check(requestFor(at, suite), recorder);
    expect([expectBackend.mock.calls.length, recorder.wishes.length]).toEqual([1, 1]);
  });

  test('never gets the code of a skill that is blocked', async () => {
    const recorder = new Recorder();
    await check(requestFor([skillsFolder({ a: { 'a.py': 'import os\n' }, b: {} })], suite), recorder);
    expect(new Set(recorder.plans.map(({ code }) => code.name))).toEqual(new Set(['b']));
  });

  test('that breaks on one skill leaves that one open and no other, and is closed', async () => {
    const recorder = new Recorder((plan) => {
      if (plan.code.name === 'b') throw new Error('broken');
      return allPass(plan);
    });
    const { skills } = await check(requestFor([skillsFolder({ a: {}, b: {}, c: {} })], suite), recorder);
    expect([
      skills.map(({ verdict }) => verdict),
      skills[1]?.problems.map(({ code }) => code),
      [recorder.closedRooms, recorder.closed],
    ]).toEqual([['pass', 'inconclusive', 'pass'], ['run-threw'], [3, 1]]);
  });

  test('is told which interpreter, backend and modules are wanted', async () => {
    const policyFile = join(
      folder({ p: 'sandbox: { backend: subprocess }\nimports: { allow: [{ module: tomllib, api: any }] }\n' }),
      'p',
    );
    const recorder = new Recorder();
    await check(requestFor([skillsFolder({ a: {} })], { ...suite, policyFile, python: '/opt/python' }), recorder);
    expect(recorder.wishes).toMatchObject([
      { python: '/opt/python', backend: 'subprocess', preload: expect.arrayContaining(['re', 'tomllib']) },
    ]);
  });

  test('is told another backend by the request than by policy', async () => {
    const policyFile = join(folder({ p: 'sandbox: { backend: docker }\n' }), 'p');
    const recorder = new Recorder();
    await check(requestFor([skillsFolder({ a: {} })], { ...suite, policyFile, backend: 'subprocess' }), recorder);
    expect(recorder.wishes[0]?.backend).toBe('subprocess');
  });

  test('stands in the report with its interpreter', async () => {
    const { inputs } = await check(requestFor([skillsFolder({ a: {} })], suite), new Recorder());
    expect([inputs.backend, inputs.python, inputs.image]).toEqual(['docker', '3.11.7', IMAGE]);
  });

  test('does not stand in a report for which nothing ran', async () => {
    const { inputs } = await check(requestFor([skillsFolder({ a: {} })]), new Recorder());
    expect([inputs.backend, inputs.python, inputs.image]).toEqual([undefined, undefined, undefined]);
  });

  test('that cannot be opened leaves every skill open that would have run', async () => {
    const context: Context = { ...NOTHING_RUNS, openBackend: async () => ({ problem: PYTHON_MISSING }) };
    const report = await check(requestFor([skillsFolder({ a: {}, b: { x: '' }, c: {} })], suite), context);
    expect(report.skills.map(({ verdict, problems }) => [verdict, problems])).toEqual([
      ['inconclusive', [PYTHON_MISSING]],
      ['block', []],
      ['inconclusive', [PYTHON_MISSING]],
    ]);
  });

  test('of docker, where no engine answers, leaves the verdict open', async () => {
    vi.stubEnv('DOCKER_HOST', 'unix:///nowhere/docker.sock');
    const context: Context = { ...NOTHING_RUNS, openBackend: (wish) => openBackend(wish, () => undefined) };
    const report = await check(requestFor([skillsFolder({ a: {} })], { ...suite, backend: 'docker' }), context);
    expect([report.verdict, report.skills[0]?.problems.map(({ code }) => code)]).toEqual([
      'inconclusive',
      ['backend-unavailable'],
    ]);
  });

  test('gives a report that fits its schema', async () => {
    const report = await check(requestFor([skillsFolder({ a: {}, b: { x: '' } })], suite), new Recorder());
    expect(Report.parse(JSON.parse(bytesOf(report)))).toEqual(report);
  });
});

describe('without the static stage', () => {
  const suiteOnly = { stages: ['suite'] } as const;

  test('what only it would refuse is run', async () => {
    const report = await check(
      requestFor([skillsFolder({ a: { 'a.py': 'import os\ndef a(): pass\n' } })], suiteOnly),
      new Recorder(),
    );
    expect(report.verdict).toBe('pass');
  });

  test('what cannot be read is still not run', async () => {
    const report = await check(requestFor([skillsFolder({ a: { 'a.py': '\ufeff' } })], suiteOnly), NOTHING_RUNS);
    expect(report.verdict).toBe('block');
  });
});

test('what is found of the suite counts where the suite stage is not asked for', async () => {
  const at = skillsFolder({ a: { 'test_a.py': 'from a import a\n' } });
  const { skills } = await check(requestFor([at]), NOTHING_RUNS);
  expect(skills[0]?.stages).toEqual([
    { stage: 'intake', outcome: 'pass' },
    { stage: 'static', outcome: 'fail' },
  ]);
});
