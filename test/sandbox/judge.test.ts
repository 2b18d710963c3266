import { describe, expect, test } from 'vitest';
import { frame } from '../../src/sandbox/frames.ts';
import { judge } from '../../src/sandbox/judge.ts';
import type { Seat } from '../../src/sandbox/messages.ts';
import type { Plan } from '../../src/sandbox/plan.ts';
import { plan } from './bench.ts';

const asked = plan('def test_a(): pass\ndef test_b(): pass\n', { limits: { cpu: 1000 } });
const result = (answer: unknown) => frame(JSON.stringify({ answer, touched: [] })).toString('base64');
const reported = (...tests: string[]) => ({
  kind: 'reported',
  reports: tests.map((test) => ({ test, status: 'passed' })),
});
const clean: Seat = {
  exit: 0,
  signal: null,
  stopped: null,
  walls: [],
  cpu: 5,
  output: '',
  result: result(reported('test_a', 'test_b')),
};
const judged = (seats: readonly Seat[], unreadable = false) =>
  judge(asked, { kind: 'done', run: 1, unreadable, seats: [...seats] });
const ending = (change: Partial<Seat>) => judged([{ ...clean, ...change }]).ending;

test('accounts are put into the order of the plan', () => {
  expect(ending({ result: result(reported('test_b', 'test_a')) })).toEqual(reported('test_a', 'test_b'));
});

test.each<[string, Partial<Seat>]>([
  ['a test twice', { result: result(reported('test_a', 'test_a')) }],
  ['a test that was not asked for', { result: result(reported('test_a', '__proto__')) }],
  ['an unknown kind', { result: result({ kind: 'approved' }) }],
  ['a surplus key', { result: result({ ...reported('test_a'), more: 1 }) }],
  [
    'a line that is no line',
    { result: result({ kind: 'reported', reports: [{ test: 'test_a', status: 'failed', line: 0.5 }] }) },
  ],
  [
    'a message that is too long',
    {
      result: result({ kind: 'reported', reports: [{ test: 'test_a', status: 'failed', message: 'x'.repeat(2001) }] }),
    },
  ],
  [
    'an excuse without a reason',
    { result: result({ kind: 'reported', reports: [{ test: 'test_a', status: 'failed', opaque: true }] }) },
  ],
  ['nothing', { result: '' }],
  ['a list', { result: result([]) }],
  ['brackets without end', { result: frame('['.repeat(1 << 20)).toString('base64') }],
  ['two frames', { result: Buffer.concat([frame('{}'), frame('{}')]).toString('base64') }],
  ['text for a module of ours', { result: result({ kind: 'prevented', modules: ['</td>\n'] }) }],
  ['a missing wall, in words that are not ours', { result: result({ kind: 'wall-missing', walls: ['files'] }) }],
  ['walls that stand', { result: result({ kind: 'walled' }) }],
  ['a Python that can be read', { result: result({ kind: 'prevented', modules: ['json'] }) }],
  ['our exit code, once the walls were told', { exit: 70 }],
  ['a good account and a bad end', { exit: 1 }],
  ['a good account and a signal', { exit: null, signal: 'SIGSEGV' }],
])('%s breaks the protocol', (_, change) => {
  expect(ending(change).kind).toBe('died');
});

test('limits count before words', () => {
  expect(ending({ cpu: 1001 })).toEqual({ kind: 'breach', limit: 'cpu' });
  expect(ending({ signal: 'SIGXCPU', exit: null })).toEqual({ kind: 'breach', limit: 'cpu' });
  expect(ending({ stopped: 'output' })).toEqual({ kind: 'breach', limit: 'output' });
  expect(ending({ exit: 71 })).toEqual({ kind: 'breach', limit: 'memory' });
});

test("a run that our clock stopped is the candidate's doing only if it used up its CPU time", () => {
  expect(ending({ stopped: 'asked' })).toMatchObject({ problem: { code: 'wall-clock' } });
  expect(ending({ stopped: 'asked', cpu: 1001 })).toEqual({ kind: 'breach', limit: 'cpu' });
});

test.each(['implementation', 'suite'])('a MemoryError is a breach wherever it is told (%s)', (file) => {
  const raised = { kind: 'raised', file, exception: 'MemoryError', message: '' };
  expect(ending({ result: result(raised) })).toEqual({ kind: 'breach', limit: 'memory' });
  const failed = { kind: 'reported', reports: [{ test: 'test_a', status: 'failed', exception: 'MemoryError' }] };
  expect(ending({ result: result(failed) })).toEqual({ kind: 'breach', limit: 'memory' });
});

test("a run that was killed by somebody else is not the candidate's doing", () => {
  expect(ending({ exit: null, signal: 'SIGKILL' })).toMatchObject({ problem: { code: 'sandbox-broken' } });
});

test('before the walls were told nothing is held against the candidate', () => {
  expect(ending({ walls: null, exit: 70 })).toMatchObject({ problem: { code: 'sandbox-broken' } });
  expect(ending({ walls: null, exit: 71 })).toMatchObject({ problem: { code: 'sandbox-broken' } });
  expect(ending({ walls: ['files'] })).toMatchObject({ problem: { code: 'wall-missing' } });
});

test('a Python out of reach is a problem where the harness says so too', () => {
  const prevented = result({ kind: 'prevented', modules: ['json'] });
  expect(judged([{ ...clean, result: prevented }], true).ending).toMatchObject({
    problem: { code: 'python-unreadable' },
  });
});

test('output is text, whatever bytes it was', () => {
  expect(judged([{ ...clean, output: Buffer.from([0x61, 0xff]).toString('base64') }]).output).toBe('a\ufffd');
});

const served: Seat = { ...clean, result: result({ kind: 'served' }) };

test('of two children the last gives the account, and what both print is kept', () => {
  const printed = (text: string, seat: Seat) => ({ ...seat, output: Buffer.from(text).toString('base64') });
  expect(judged([printed('skill ', served), printed('suite', clean)])).toEqual({
    ending: reported('test_a', 'test_b'),
    output: 'skill suite',
    touched: [],
  });
});

test.each<[string, Partial<Seat>, string]>([
  ['it takes too much time', { stopped: 'cpu', signal: 'SIGKILL', exit: null }, 'breach'],
  ['it takes too much memory', { exit: 71 }, 'breach'],
  ['it ends early', { exit: 0, result: '' }, 'died'],
  ['it speaks for the suite', { result: clean.result }, 'died'],
  ['its walls are not all there', { walls: ['files'] }, 'problem'],
  ['it is killed by somebody else', { exit: null, signal: 'SIGKILL' }, 'problem'],
])("whatever the suite's account says, how the implementation ended counts: %s", (_, change, kind) => {
  expect(judged([{ ...served, ...change }, clean]).ending.kind).toBe(kind);
});

test.each([
  ['gone', 'the implementation ended'],
  ['broken', 'the implementation broke its protocol'],
])('a suite that lost its implementation (%s) has not given an account', (how, said) => {
  const severed = { ...clean, result: result({ kind: 'severed', how }) };
  expect(judged([served, severed]).ending).toEqual({ kind: 'died', how: said });
});

test('a wrong version of which there is no proper account breaks the protocol', () => {
  const opposites: Plan = { ...asked, role: 'opposites', stubs: ['raises', 'truthy'], names: ['double'] };
  const told = (stubs: object) => {
    const seat = { ...clean, result: result({ kind: 'opposed', stubs }) };
    return judge(opposites, { kind: 'done', run: 1, unreadable: false, seats: [seat] }).ending;
  };
  const sound = { raises: reported('test_a'), truthy: reported('test_a') };
  expect(told(sound)).toEqual({ kind: 'opposed', stubs: sound });
  expect(told({ ...sound, raises: reported('test_x') }).kind).toBe('died');
  expect(told({ raises: sound.raises }).kind).toBe('died');
});

describe('what an implementation says of its decisions', () => {
  const coverage = { decisions: [[0, 1, 0, 1, 4]], loaded: '0', taken: ['2', '1'] };
  const call = { args: [], kwargs: {} };
  const calls: Plan = { ...asked, role: 'calls', calls: [call, call], covering: true };
  const told = (plan: Plan, ...answers: unknown[]) =>
    judge(plan, {
      kind: 'done',
      run: 1,
      unreadable: false,
      seats: answers.map((each) => ({ ...clean, result: result(each) })),
    }).ending;
  const called = (said: unknown) => ({
    kind: 'called',
    answers: ['1', '2'],
    steps: [0, 0],
    printed: [0, 0],
    ...(said === undefined ? {} : { coverage: said }),
  });

  test('it goes with the answers', () => {
    expect(told(calls, called(coverage))).toEqual(called(coverage));
    const apart: Plan = { ...asked, way: 'apart', covering: true };
    const whole = { ...coverage, taken: ['3'] };
    expect(told(apart, { kind: 'served', coverage: whole }, reported('test_a'))).toEqual({
      ...reported('test_a'),
      coverage: whole,
    });
  });

  test.each([
    ['nothing', undefined],
    ['less than all calls', { ...coverage, taken: ['2'] }],
    ['more decisions than it names', { ...coverage, taken: ['2', '10'] }],
    ['no outcomes at all', { ...coverage, loaded: '' }],
    ['no digits', { ...coverage, taken: ['2', 'x'] }],
    ['a kind that there is not', { ...coverage, decisions: [[99, 1, 0, 1, 4]] }],
    ['a decision without an end', { ...coverage, decisions: [[0, 1, 0]] }],
    ['a place in front of the file', { ...coverage, decisions: [[0, 1, -1, 1, 4]] }],
    ['decisions without end', { ...coverage, decisions: Array.from({ length: 4001 }, () => [0, 1, 0, 1, 4]) }],
    ['something besides', { ...coverage, more: 1 }],
  ])('%s breaks the protocol', (_, said) => {
    expect(told(calls, called(said)).kind).toBe('died');
  });

  test('it says nothing that it was not asked', () => {
    const { covering: _, ...plain } = calls;
    expect(told(plain, called(coverage)).kind).toBe('died');
    const apart: Plan = { ...asked, way: 'apart' };
    expect(told(apart, { kind: 'served', coverage: { ...coverage, taken: ['3'] } }, reported('test_a')).kind).toBe(
      'died',
    );
  });
});
