import * as z from 'zod/mini';
import { Digest } from './digest.ts';
import { Finding, Stage } from './finding.ts';
import { CAPABILITIES } from './manifest.ts';
import { Problem } from './problem.ts';

export const Verdict = z.enum(['pass', 'review', 'block', 'inconclusive']);
export type Verdict = z.infer<typeof Verdict>;

export const Outcome = z.enum(['pass', 'review', 'fail', 'inconclusive', 'not-run']);
export type Outcome = z.infer<typeof Outcome>;

/** What a stage came to. */
export const StageResult = z.strictObject({ stage: Stage, outcome: Outcome });
export type StageResult = z.infer<typeof StageResult>;

const Capability = z.enum(CAPABILITIES);

/** The result of one skill: its findings, problems and capabilities, and the verdict that follows from them. */
export const SkillResult = z.strictObject({
  name: z.string(),
  path: z.string(),
  digest: Digest,
  verdict: Verdict,
  stages: z.array(StageResult),
  capabilities: z.strictObject({ declared: z.array(Capability), used: z.array(Capability) }),
  problems: z.array(Problem),
  findings: z.array(Finding),
});
export type SkillResult = z.infer<typeof SkillResult>;

const PythonVersion = z.string().check(z.regex(/^\d{1,3}\.\d{1,3}\.\d{1,3}[\w.+-]{0,20}$/));

/** What a report depends on beside candidate and policy. The same inputs give the same bytes. */
export const ReportInputs = z.strictObject({
  asOf: z.iso.date(),
  stages: z.array(Stage),
  effort: z.enum(['quick', 'normal', 'thorough']),
  seed: z.string().check(z.regex(/^[0-9a-f]{1,64}$/)),
  /** What nobody could know when the code was proposed; the seed derives from it. */
  nonce: z.optional(z.string().check(z.maxLength(100))),
  backend: z.optional(z.enum(['subprocess', 'docker'])),
  python: z.optional(PythonVersion),
  /** Other versions that worlds were tried in. */
  pythons: z.optional(z.array(PythonVersion)),
  /** Id of the image that runs happened in. */
  image: z.optional(Digest),
  /** Skill name → digest of the version it is compared with. */
  previous: z.optional(z.record(z.string(), Digest)),
});
export type ReportInputs = z.infer<typeof ReportInputs>;

/** The canonical result of a check (`skill-assay/report/1`). */
export const Report = z.strictObject({
  schema: z.literal('skill-assay/report/1'),
  verdict: Verdict,
  tool: z.strictObject({ name: z.literal('skill-assay'), version: z.string() }),
  policy: z.strictObject({ digest: Digest }),
  inputs: ReportInputs,
  problems: z.array(Problem),
  findings: z.array(Finding),
  omitted: z.strictObject({ findings: z.int().check(z.nonnegative()) }),
  skills: z.array(SkillResult),
});
export type Report = z.infer<typeof Report>;
