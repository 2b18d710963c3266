import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assayAll } from '../../src/commands/assay-all.ts';
import { type Claim, claimIn } from '../../src/commands/claim.ts';
import { holdClaim } from '../../src/commands/hold-claim.ts';
import { builtInPolicy } from '../../src/intake/policy.ts';
import type { Candidate } from '../../src/model/candidate.ts';
import { canonical, type Json } from '../../src/model/canonical.ts';
import { AssayError } from '../../src/model/error.ts';
import { Report } from '../../src/model/report.ts';
import { verdictOf, worst } from '../../src/verdict/verdict.ts';
import { fileOf, honestSkill } from '../rules/honest-skill.ts';
import {
  BLIND_SUITES,
  OPTIONS,
  passingContext,
  policyFrom,
  reportOn,
  skillOf,
  TODAY,
  WALL_MISSING,
  WEAK_SUITES,
} from './assayed.ts';
import { clean, FORGERIES, type Forged, first, OTHER } from './forged.ts';

const policy = builtInPolicy();
const hold = (claim: Claim, candidates: readonly Candidate[], under = policy) =>
  holdClaim(claim, { candidates, policy: under, today: TODAY });

/** What is held of a claim that `forge` has changed, about one skill. */
async function heldOf(candidate: Candidate, forge: (report: Forged) => unknown): Promise<Report> {
  const report = structuredClone(await reportOn([candidate]));
  forge(report);
  return hold({ report }, [candidate]);
}

const codesIn = (report: Report): string[] => report.skills.flatMap(({ problems }) => problems.map(({ code }) => code));

describe('an honest claim', () => {
  test.for(['pass', 'review', 'block'] as const)('of a %s gives the report that was made', async (verdict) => {
    const candidate = skillOf('tidy', verdict);
    const report = await reportOn([candidate]);
    expect(await hold({ report }, [candidate])).toEqual(report);
  });

  test('of failing tests gives their findings', async () => {
    const candidate = skillOf('tidy');
    const report = await assayAll({ candidates: [candidate], policy }, OPTIONS, passingContext(['test_strips']));
    expect(report.verdict).toBe('block');
    expect(await hold({ report }, [candidate])).toEqual(report);
  });

  test.each([
    ['review', 'weak-suite', WEAK_SUITES],
    ['block', 'no-mutant-killed', BLIND_SUITES],
  ] as const)('of a %s by the adversarial trials (%s) gives the report that was made', async (verdict, rule, world) => {
    const candidate = skillOf('tidy');
    const report = await assayAll({ candidates: [candidate], policy }, OPTIONS, world);
    expect([report.verdict, first(report).findings[0].rule]).toEqual([verdict, rule]);
    expect(await hold({ report }, [candidate])).toEqual(report);
  });

  test('with fewer stages than policy asks for is none: claim-mismatch', async () => {
    const candidate = skillOf('tidy');
    const stages = ['static', 'suite'] as const;
    const held = await hold({ report: await reportOn([candidate], policy, { stages }) }, [candidate]);
    expect([held.verdict, codesIn(held)]).toEqual(['inconclusive', ['claim-mismatch']]);
    const fewer = await policyFrom('stages: [static, suite]\n');
    const report = await reportOn([candidate], fewer);
    expect(await hold({ report }, [candidate], fewer)).toEqual(report);
    expect(report.verdict).toBe('pass');
  });

  test('under a policy that lists stages in another order, or one twice, names them as the report does', async () => {
    const candidate = skillOf('tidy');
    const shuffled = await policyFrom('stages: [adversarial, suite, static, suite]\n');
    const report = await reportOn([candidate], shuffled);
    expect(report.inputs.stages).toEqual(['static', 'suite', 'adversarial']);
    expect(await hold({ report }, [candidate], shuffled)).toEqual(report);
  });

  test('of what could not be found out is no better here', async () => {
    const report = await assayAll({ candidates: [skillOf('tidy')], policy }, OPTIONS, WALL_MISSING);
    expect(codesIn(report)).toEqual(['wall-missing']);
    expect(await hold({ report }, [skillOf('tidy')])).toEqual(report);
  });

  test('of several skills is taken skill by skill', async () => {
    const skills = [skillOf('bad', 'block'), skillOf('other'), skillOf('tidy', 'review')];
    const report = structuredClone(await reportOn(skills)) as Forged;
    report.skills[1].digest = OTHER;
    report.skills.push({ ...report.skills[1], name: 'unknown' });
    const held = await hold({ report }, skills);
    expect(held.skills.map(({ name, verdict }) => [name, verdict])).toEqual([
      ['bad', 'block'],
      ['other', 'inconclusive'],
      ['tidy', 'review'],
    ]);
  });

  test('about nothing holds where nothing is proposed', async () => {
    expect((await hold({ missing: 'x' }, [])).verdict).toBe('pass');
  });
});

describe('a claim that was forged in', () => {
  test.for(FORGERIES)('%s: %s at best', async ([, verdict, forge]) => {
    const held = await heldOf(skillOf('tidy'), forge);
    expect(held.verdict).toBe(verdict);
    expect(codesIn(held)).toEqual(verdict === 'pass' ? [] : ['claim-mismatch']);
    expect(held.skills[0]?.capabilities).toEqual({ declared: [], used: [] });
    expect(held.skills[0]?.path).toBe('tidy');
    expect(held.inputs).toMatchObject({ asOf: TODAY, stages: policy.policy.stages });
  });

  test('its findings, which are gone while its verdict stays', async () => {
    const candidate = skillOf('tidy');
    const report = await assayAll({ candidates: [candidate], policy }, OPTIONS, passingContext(['test_strips']));
    const [result] = report.skills;
    if (result === undefined) throw new Error('no result');
    const held = await hold({ report: { ...report, skills: [{ ...result, findings: [] }] } }, [candidate]);
    expect([held.verdict, ...codesIn(held)]).toEqual(['inconclusive', 'claim-mismatch']);
  });

  test.each(['suite', 'adversarial'])('its stage %s, which did not run and is said to have', async (stage) => {
    const report = structuredClone(await reportOn([skillOf('tidy')])) as Forged;
    first(report).stages.find((each: Forged) => each.stage === stage).outcome = 'not-run';
    const held = await hold({ report }, [skillOf('tidy')]);
    expect([held.verdict, ...codesIn(held)]).toEqual(['inconclusive', 'claim-mismatch']);
  });

  test('the findings of the adversarial trials, which are gone while their outcome stays', async () => {
    const candidate = skillOf('tidy');
    const report = structuredClone(await assayAll({ candidates: [candidate], policy }, OPTIONS, WEAK_SUITES)) as Forged;
    first(report).findings = [];
    const held = await hold({ report }, [candidate]);
    expect([held.verdict, ...codesIn(held)]).toEqual(['inconclusive', 'claim-mismatch']);
  });

  test('its problems, which are gone while its outcome stays', async () => {
    const report = structuredClone(await reportOn([skillOf('tidy')], policy, { stages: ['static', 'suite'] }));
    Object.assign(first(report), { problems: [], verdict: 'inconclusive' });
    first(report).stages[2].outcome = 'inconclusive';
    expect((await hold({ report: { ...report, verdict: 'inconclusive' } }, [skillOf('tidy')])).verdict).toBe(
      'inconclusive',
    );
  });

  test.for([
    ['review', 'review'],
    ['block', 'block'],
  ] as const)('its static findings: a %s stays a %s', async ([verdict]) => {
    const held = await heldOf(skillOf('tidy', verdict), (report) => clean(report));
    expect(held.verdict).toBe(verdict);
    expect(held.skills[0]?.findings).toEqual((await reportOn([skillOf('tidy', verdict)])).skills[0]?.findings);
  });

  test('of a skill that we block takes nothing in', async () => {
    const held = await heldOf(skillOf('tidy', 'block'), (report) => {
      first(report).findings.push({ rule: 'x', stage: 'suite', trial: 'suite', severity: 'note', message: 'x' });
    });
    expect(held.skills[0]?.findings.map(({ rule }) => rule)).not.toContain('x');
    expect(held.skills[0]?.stages.slice(-2)).toEqual([
      { stage: 'suite', outcome: 'not-run' },
      { stage: 'adversarial', outcome: 'not-run' },
    ]);
  });

  test('by a grant that has ended today, though the claim is of the day before', async () => {
    const candidate = honestSkill('tidy', [
      fileOf('tidy.py', 'import zoneinfo\n\n\ndef tidy(text: str) -> str:\n    """Return it."""\n    return text\n'),
      fileOf('skill.json', '{"name":"tidy","description":"x","imports":["zoneinfo"]}'),
    ]);
    const ending = await policyFrom(
      'grants: { tidy: { imports: [{ module: zoneinfo, api: any }], reason: x, until: 2026-07-31 } }\n',
    );
    const report = await reportOn([candidate], ending, { asOf: '2026-07-31' });
    expect([report.verdict, (await hold({ report }, [candidate], ending)).verdict]).toEqual(['pass', 'block']);
  });

  test('any of these ways together is never better than what we find ourselves, and always a sound report', async () => {
    const edits = fc.uniqueArray(fc.constantFrom(...FORGERIES.map(([, , forge]) => forge), clean));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('pass', 'review', 'block'), edits, async (verdict, forgeries) => {
        const held = await heldOf(skillOf('tidy', verdict), (report) => {
          for (const forge of forgeries) if (first(report) !== undefined) attempt(() => forge(report));
        });
        expect(worst([held.verdict, verdict])).toBe(held.verdict);
        expect(Report.parse(JSON.parse(canonical(held as unknown as Json)))).toEqual(held);
        for (const skill of held.skills) expect(skill.verdict).toBe(verdictOf(skill.findings, skill.problems));
        expect(held.verdict).toBe(worst(held.skills.map((skill) => skill.verdict)));
      }),
      { numRuns: 60 },
    );
  });
});

const read = (content: string | Buffer | undefined) =>
  claimIn(async () => (content === undefined ? undefined : Buffer.from(content)), 'claim.json');

describe('a claim that was not made', () => {
  test.for([
    ['no file', undefined],
    ['an empty file', ''],
    ['junk', 'junk'],
    ['half a report', '{"schema":"skill-assay/report/1"}'],
    ['bytes that are not UTF-8', Buffer.from([0xff])],
  ] as [string, string | Buffer | undefined][])('%s: claim-missing', async ([, content]) => {
    const held = await hold(await read(content), [skillOf('bad', 'block'), skillOf('tidy')]);
    expect(codesIn(held)).toEqual(['claim-missing']);
    expect(held.skills.map(({ verdict }) => verdict)).toEqual(['block', 'inconclusive']);
    expect(held.verdict).toBe('block');
  });

  test('is told from one that was', async () => {
    const report = await reportOn([skillOf('tidy')]);
    expect(await read(canonical(report as unknown as Json))).toEqual({ report });
  });

  test('an archive that holds something else is a claim that was not made', async () => {
    const invalid = async () => Promise.reject(new AssayError('artifact-invalid', 'x'));
    expect(await claimIn(invalid, 'x')).toHaveProperty('missing');
  });

  test('where GitHub does not answer, that is told as what it is', async () => {
    const away = async () => Promise.reject(new AssayError('github-unavailable', 'x'));
    await expect(claimIn(away, 'x')).rejects.toMatchObject({ code: 'github-unavailable' });
  });
});

describe('a claim of another seed than its run had to draw', () => {
  const nonce = '17-2';
  const heldOfRun = async (made: string, change: (report: Forged) => unknown = () => undefined) => {
    const candidates = [skillOf('tidy')];
    const report = await reportOn(candidates, policy, { nonce: made });
    change(report);
    return holdClaim({ report }, { candidates, policy, today: TODAY, nonce });
  };

  test('is none where the run drew it', async () => {
    expect((await heldOfRun(nonce)).verdict).toBe('pass');
  });

  test.for([
    ['an earlier run', '16-1', undefined],
    ['an earlier attempt', '17-1', undefined],
    ['none', nonce, (r: Forged) => delete r.inputs.nonce],
    ['a seed that was searched for', nonce, (r: Forged) => Object.assign(r.inputs, { seed: 'abad1dea' })],
    ['another nonce over the seed of the run', nonce, (r: Forged) => Object.assign(r.inputs, { nonce: '17-3' })],
  ] as [string, string, ((report: Forged) => unknown) | undefined][])(
    '%s: claim-mismatch',
    async ([, made, change]) => {
      expect(codesIn(await heldOfRun(made, change))).toEqual(['claim-mismatch']);
    },
  );
});

/** One forgery may have taken away what another wants to change. */
function attempt(forge: () => unknown): void {
  try {
    forge();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
}
