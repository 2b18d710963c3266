import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { digestOf } from '../../src/model/digest.ts';
import { SkillHistory } from '../../src/model/history.ts';
import { LogRecord } from '../../src/model/record.ts';
import { after, folded, latestOf, mustMakeSense } from '../../src/registry/fold.ts';
import type { Committed } from '../../src/registry/slot.ts';

/** `publish a`, `void`, `yank 1`, `retire` …: deeds as short as they can be said. `publish` and `void` take the next version. */
function recordOf(said: string, sequence: number, version: number): LogRecord {
  const [action, what = ''] = said.split(' ');
  const line = {
    schema: 'skill-assay/record/1',
    sequence,
    origin: sequence === 1 ? null : digestOf('1'),
    previous: sequence === 1 ? null : digestOf(String(sequence - 1)),
    skill: 'tidy',
    actor: 'test',
    time: '2026-08-01T00:00:00Z',
  };
  const claim = what.includes('@') ? Number(what.split('@')[1]) : version;
  const published = {
    candidate: digestOf(what.split('@')[0] as string),
    entry: digestOf(`entry ${what}`),
    report: digestOf('report'),
    capabilities: [],
    description: '',
    tags: [],
  };
  if (action === 'publish') return LogRecord.parse({ ...line, action, version: claim, ...published });
  if (action === 'void') return LogRecord.parse({ ...line, action, version: claim, found: digestOf('x') });
  if (action === 'retire') return LogRecord.parse({ ...line, action, reason: 'why' });
  return LogRecord.parse({ ...line, action, version: Number(what), reason: 'why' });
}

interface Told {
  readonly history: SkillHistory | undefined;
  readonly objection: string | undefined;
}

function told(...deeds: string[]): Told {
  let history: SkillHistory | undefined;
  for (const [index, said] of deeds.entries()) {
    const next = after(history, recordOf(said, index + 1, (history?.claimed ?? 0) + 1), digestOf(`${index}`));
    if ('objection' in next) return { history, objection: `${said}: ${next.objection}` };
    history = next;
  }
  return { history, objection: undefined };
}

/** `1 2y 3r`: versions, and by what they are withdrawn; `gone` where retired; `/4` the highest that was claimed. */
function shown({ history }: Told): string {
  if (history === undefined) return '';
  const versions = history.releases.map(({ version, withdrawn }) => `${version}${withdrawn?.[0] ?? ''}`);
  return [...versions, ...(history.retired ? ['gone'] : []), `/${history.claimed}`].join(' ');
}

test('a reason stands beside what is withdrawn or retired, and goes with that', () => {
  const reasons = ({ history }: Told) => [history?.reason, ...(history?.releases ?? []).map(({ reason }) => reason)];
  expect(reasons(told('publish a', 'yank 1'))).toEqual([undefined, 'why']);
  expect(reasons(told('publish a', 'publish b', 'rollback 1'))).toEqual([undefined, undefined, 'why']);
  expect(reasons(told('publish a', 'yank 1', 'unyank 1'))).toEqual([undefined, undefined]);
  expect(reasons(told('publish a', 'retire'))).toEqual(['why', undefined]);
  expect(reasons(told('publish a', 'retire', 'publish b'))).toEqual([undefined, undefined, undefined]);
});

describe('what was done comes to', () => {
  test.for([
    ['publish a', '1 /1'],
    ['publish a, publish b', '1 2 /2'],
    ['publish a, publish a', '1 2 /2'],
    ['void, publish a', '2 /2'],
    ['publish a, void, void, publish b', '1 4 /4'],
    ['void', '/1'],
    ['publish a, publish b, yank 1', '1y 2 /2'],
    ['publish a, publish b, yank 2', '1 2y /2'],
    ['publish a, yank 1, unyank 1', '1 /1'],
    ['publish a, yank 1, unyank 1, yank 1', '1y /1'],
    ['publish a, yank 1, unyank 1, publish a', '1 2 /2'],
    ['publish a, publish b, publish c, rollback 1', '1 2r 3r /3'],
    ['publish a, publish b, publish c, yank 2, rollback 1', '1 2y 3r /3'],
    ['publish a, publish b, rollback 1, unyank 2', '1 2 /2'],
    ['publish a, publish b, rollback 1, publish c', '1 2r 3 /3'],
    ['publish a, publish b, yank 2, void, publish c', '1 2y 4 /4'],
    ['publish a, retire', '1 gone /1'],
    ['publish a, retire, publish b', '1 2 /2'],
    ['publish a, retire, publish a', '1 2 /2'],
    ['publish a, retire, void', '1 gone /2'],
    ['publish a, retire, yank 1', '1y gone /1'],
  ] as const)('%s: %s', ([deeds, state]) => {
    const result = told(...deeds.split(', '));
    expect(result.objection).toBeUndefined();
    expect(shown(result)).toBe(state);
  });
});

describe('nobody honest does', () => {
  test.for([
    ['publish a@2'],
    ['void @2'],
    ['publish a, publish b@1'],
    ['publish a, publish b@3'],
    ['void, publish a@1'],
    ['publish a, void, publish b@2'],
    ['publish a, yank 1, publish a'],
    ['publish a, publish b, rollback 1, publish b'],
    ['publish a, publish b, publish a, yank 1, publish a'],
    ['publish a, retire, retire'],
    ['retire'],
    ['void, retire'],
    ['yank 1'],
    ['unyank 1'],
    ['rollback 1'],
    ['publish a, yank 2'],
    ['publish a, void, yank 2'],
    ['publish a, void, unyank 2'],
    ['publish a, yank 1, yank 1'],
    ['publish a, unyank 1'],
    ['publish a, rollback 1'],
    ['publish a, rollback 2'],
    ['publish a, publish b, yank 1, rollback 1'],
    ['publish a, publish b, yank 2, rollback 1'],
    ['publish a, yank 1, unyank 1, unyank 1'],
  ])('%s', ([deeds]) => {
    const each = (deeds as string).split(', ');
    expect(told(...each.slice(0, -1)).objection).toBeUndefined();
    const { history, objection } = told(...each);
    expect(objection).toContain(each.at(-1));
    const last = recordOf(each.at(-1) as string, each.length, (history?.claimed ?? 0) + 1);
    expect(() => mustMakeSense(history, last)).toThrow(expect.objectContaining({ code: 'deed-refused' }));
    const committed: Committed = { record: last, digest: digestOf('x') };
    expect(() => folded(history, [committed])).toThrow(expect.objectContaining({ code: 'log-broken' }));
  });
});

const deed = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('publish a', 'publish b', 'publish c', 'publish d') },
  fc.constantFrom('void', 'retire', 'publish a@9', 'void @1'),
  fc
    .tuple(fc.constantFrom('yank', 'unyank', 'rollback'), fc.integer({ min: 1, max: 6 }))
    .map(([action, version]) => `${action} ${version}`),
);

test('whatever is done: versions grow, none is lost, and what is withdrawn stays so until somebody takes that back', () => {
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 30 }), (deeds) => {
      let history: SkillHistory | undefined;
      for (const [index, said] of deeds.entries()) {
        const record = recordOf(said, index + 1, (history?.claimed ?? 0) + 1);
        const next = after(history, record, digestOf(`${index}`));
        if ('objection' in next) continue;
        expect(SkillHistory.parse(next)).toEqual(next);
        const before = history?.releases ?? [];
        const kept = ['version', 'candidate', 'entry', 'sequence', 'record'] as const;
        for (const [at, release] of before.entries())
          for (const key of kept) expect(next.releases[at]?.[key]).toBe(release[key]);
        expect(next.releases.length - before.length).toBe(record.action === 'publish' ? 1 : 0);
        expect(next.claimed - (history?.claimed ?? 0)).toBe(['publish', 'void'].includes(record.action) ? 1 : 0);
        const versions = next.releases.map(({ version }) => version);
        expect(versions).toEqual([...new Set(versions)].sort((a, b) => a - b));
        for (const [at, { version, withdrawn }] of before.entries()) {
          const isBack = withdrawn !== undefined && next.releases[at]?.withdrawn === undefined;
          if (isBack) expect(record).toMatchObject({ action: 'unyank', version });
        }
        if (record.action === 'rollback') expect(latestOf(next.releases)?.version).toBe(record.version);
        if (record.action === 'publish') {
          expect(next.retired).toBe(false);
          expect(before.some((each) => each.candidate === record.candidate && each.withdrawn)).toBe(false);
        }
        history = next;
      }
    }),
    { numRuns: 500 },
  );
});
