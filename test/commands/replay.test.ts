import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type ReplayRequest, replay } from '../../src/commands/replay.ts';
import { caseToken } from '../../src/trials/case-token.ts';
import { put } from '../intake/folder.ts';
import { backendOf, OPTIONS, passing, passingContext, WALL_MISSING } from './assayed.ts';
import { nothingAmiss } from '../sandbox/agreeing.ts';
import type { Outcome, Testimony } from '../../src/sandbox/outcome.ts';
import type { CallsPlan, Plan } from '../../src/sandbox/plan.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { NOTHING_RUNS, skillsFolder } from './skill-folder.ts';

const CALL = { args: ['a  b'], kwargs: {} };
const TOKEN = caseToken({ trial: 'fuzz', skill: 'tidy', calls: [CALL] }) ?? '';

const requestFor = (at: string, change: Partial<ReplayRequest> = {}): ReplayRequest => ({
  ...OPTIONS,
  path: join(at, 'tidy'),
  trial: 'fuzz',
  token: TOKEN,
  ...change,
});
const again = (change: Partial<ReplayRequest> = {}) =>
  replay(requestFor(skillsFolder({ tidy: {} }), change), passingContext());

describe('a case that is tried again', () => {
  test('says of which skill it is, what was done and what came of it', async () => {
    const { skill, said, findings, problems } = await again();
    expect([skill, findings, problems]).toEqual(['tidy', [], []]);
    expect(said).toEqual([expect.stringMatching(/^tidy\('a {2}b'\) → '\d+'$/)]);
  });

  test('says what kept us from trying it', async () => {
    const shown = await replay(requestFor(skillsFolder({ tidy: {} })), WALL_MISSING);
    expect([shown.findings, shown.problems.map(({ code }) => code)]).toEqual([[], ['wall-missing']]);
  });
});

describe('a token that is no case of this skill is case-unknown:', () => {
  const of = (change: object) => caseToken({ trial: 'fuzz', skill: 'tidy', calls: [CALL], ...change }) ?? '';
  const written = (body: object): string => {
    const bytes = Buffer.from(JSON.stringify(body));
    return `${bytes.toString('base64url')}${createHash('sha256').update(bytes).digest('hex').slice(0, 8)}`;
  };

  test.for([
    ['none at all', { token: '' }],
    ['no token', { token: 'x' }],
    ['half a token', { token: TOKEN.slice(0, -9) }],
    ['a token with a line in it', { token: `${TOKEN}\n` }],
    ['a token without calls', { token: written({ trial: 'fuzz', skill: 'tidy', calls: [], order: [] }) }],
    ['a call that is not there', { token: written({ trial: 'fuzz', skill: 'tidy', calls: [CALL], order: [[1, 1]] }) }],
    ['a value that is none', { token: of({ calls: [{ args: [{ q: 1 }], kwargs: {} }] }) }],
    ['too few arguments', { token: of({ calls: [{ args: [], kwargs: {} }] }) }],
    ['too many arguments', { token: of({ calls: [{ args: ['a', 'b', 'c', 'd', 'e', 'f'], kwargs: {} }] }) }],
    ['an argument of another name', { token: of({ calls: [{ args: ['a'], kwargs: { nope: 1 } }] }) }],
    ['an argument twice', { token: of({ calls: [{ args: ['a'], kwargs: { text: 'b' } }] }) }],
    [
      'an earlier call that does not fit',
      { trial: 'replay', token: of({ trial: 'replay', calls: [{ args: [], kwargs: {} }, CALL] }) },
    ],
    [
      'another world that does not fit',
      { trial: 'worlds', token: of({ trial: 'worlds', world: { user: 'x' }, calls: [{ args: [], kwargs: {} }] }) },
    ],
    ['another skill', { token: of({ skill: 'other' }) }],
    ['another trial', { token: of({ trial: 'replay' }) }],
    ['the case of a call, of a mutant', { trial: 'mutation' }],
    ['a mutant, of a call', { token: 'tidy.return.5.5.1' }],
    ['a mutant that there is not', { trial: 'mutation', token: 'tidy.return.900.1.1' }],
    ['a mutant of another skill', { trial: 'mutation', token: 'other.return.5.5.1' }],
  ] as [string, Partial<ReplayRequest>][])('%s', async ([, change]) => {
    await expect(again(change)).rejects.toMatchObject({ code: 'case-unknown' });
  });
});

describe('what may not run is skill-blocked, and no sandbox is opened:', () => {
  test('code that the static stage blocks', async () => {
    const at = skillsFolder({ tidy: { 'tidy.py': 'import os\n' } });
    await expect(replay(requestFor(at), NOTHING_RUNS)).rejects.toMatchObject({ code: 'skill-blocked' });
  });

  test('a file of it that cannot be read', async () => {
    const at = skillsFolder({ tidy: { 'test_tidy.py': '\ufeff' } });
    await expect(replay(requestFor(at), NOTHING_RUNS)).rejects.toMatchObject({ code: 'skill-blocked' });
  });
});

describe('what a check would not have come to is skill-blocked:', () => {
  const TRIED: CallsPlan[] = [];
  /** A world in which `said` is what becomes of some plans. */
  const where = (said: (plan: Plan) => Partial<Outcome> | undefined) => {
    const sandbox: Sandbox = {
      ...passing(),
      run: async (plan) => {
        if (plan.role === 'calls') TRIED.push(plan);
        return { ...(await nothingAmiss(plan)), ...said(plan) };
      },
    };
    return { openBackend: async () => ({ backend: backendOf(sandbox) }), progress: () => undefined };
  };
  const request = () => requestFor(skillsFolder({ tidy: {} }));
  const other: Testimony = { facts: { 'import os': 1 } };
  const ending = (each: Outcome['ending']) => ({ ending: each });

  test.for([
    [
      'what another parser reads otherwise',
      'witness',
      ending({ kind: 'witnessed', implementation: other, suite: other }),
    ],
    ['what no other parser reads', 'witness', ending({ kind: 'died', how: 'x' })],
    ['a suite that fails', 'suite', ending({ kind: 'reported', reports: [] })],
    [
      'a suite that reaches for the network',
      'suite',
      { touched: [{ capability: 'network', event: 'socket.connect' }] },
    ],
  ] as [string, Plan['role'], Partial<Outcome>][])('%s', async ([, role, said]) => {
    TRIED.length = 0;
    const at = where((plan) => (plan.role === role ? said : undefined));
    await expect(replay(request(), at)).rejects.toMatchObject({ code: 'skill-blocked' });
    expect(TRIED).toEqual([]);
  });

  test('and what could not be asked is a problem, and nothing is tried', async () => {
    TRIED.length = 0;
    const problem = { code: 'wall-clock', stage: 'suite', message: 'x' } as const;
    const at = where((plan) => (plan.role === 'witness' ? ending({ kind: 'problem', problem }) : undefined));
    const { findings, problems } = await replay(request(), at);
    expect([findings, problems.map(({ code }) => code), TRIED]).toEqual([[], ['wall-clock'], []]);
  });
});

test('a case is one of a single skill: no-skills', async () => {
  const at = skillsFolder({ tidy: {}, other: {} });
  await expect(replay(requestFor(at, { path: at }), NOTHING_RUNS)).rejects.toMatchObject({ code: 'no-skills' });
});

test('the policy that is named is the one that counts', async () => {
  const at = skillsFolder({ tidy: {} });
  put(at, { 'assay.yml': 'imports: { deny: [re] }\n' });
  const request = requestFor(at, { policyFile: join(at, 'assay.yml') });
  await expect(replay(request, NOTHING_RUNS)).rejects.toMatchObject({ code: 'skill-blocked' });
});
