import type { Candidate } from '../model/candidate.ts';
import type { Change } from '../model/change.ts';
import type { Severity, Stage } from '../model/finding.ts';
import type { Manifest } from '../model/manifest.ts';
import type { Policy } from '../model/policy.ts';
import type { ByteFault } from '../syntax/bytes.ts';
import type { Program } from '../syntax/program.ts';
import type { Source } from '../syntax/source.ts';
import type { JsonFault } from '../syntax/strict-json.ts';

/** Where a rule found something, and what its author should do. `rule`, `stage` and `severity` are added by the stage. */
export interface Hit {
  readonly message: string;
  readonly fix: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly evidence?: string;
}

/** What everything else is judged by: policy, and the date by which its grants are (`YYYY-MM-DD`). */
export interface Judgement {
  readonly policy: Policy;
  readonly asOf: string;
  /** The stages that were asked for; without it, the policy's. */
  readonly stages?: readonly Stage[];
}

/** `skill.json` as read: what could not be read is a fault, and `manifest` is there only if all of it is sound. */
export interface DeclaredSkill {
  readonly faults: readonly JsonFault[];
  readonly invalid: readonly { readonly path: string; readonly message: string }[];
  readonly unknownKeys: readonly string[];
  readonly manifest: Manifest | undefined;
}

/** A Python file before it is parsed. */
export interface GatedFile {
  readonly file: string;
  readonly faults: readonly ByteFault[];
}

/** A parsed file together with what is known of its skill. */
export interface SourceSubject {
  readonly source: Source;
  /** The skill's own code, where it is sound: what a suite is about. */
  readonly implementation: Source | undefined;
  /** What both files of the skill define together. */
  readonly program: Program;
  readonly candidate: Candidate;
  readonly manifest: Manifest | undefined;
}

interface RuleOf<On extends string, Subject> {
  readonly id: string;
  readonly on: On;
  readonly severity: Severity;
  /** One line: what the rule refuses. */
  readonly summary: string;
  /** Numbers of the technique catalogue (docs/threat-coverage.md) which this rule answers. */
  readonly catalogue: readonly number[];
  check(subject: Subject, judgement: Judgement): Iterable<Hit>;
}

/**
 * One static check. What a rule looks at says when it runs: the directory, then `skill.json`, then the bytes of the
 * Python files, then their trees, each only if the ones before left nothing that makes it senseless.
 */
export type CandidateRule = RuleOf<'candidate', Candidate>;
export type ManifestRule = RuleOf<'manifest', DeclaredSkill & { readonly candidate: Candidate }>;
export type BytesRule = RuleOf<'bytes', GatedFile>;
/** About any tree, also one with errors or of any depth: these must not recurse, nor climb from each node. */
export type TreeRule = RuleOf<'tree', Source>;
/** About a sound tree: what all others lean on. */
export type SourceRule = RuleOf<'source', SourceSubject>;
/** About the suite as a suite: what it finds belongs to the suite stage, or to the static one where that is not asked for. */
export type SuiteRule = RuleOf<'suite', SourceSubject>;
/** About a proposal as a whole; what these find stands at the top of a report. */
export type ChangeRule = RuleOf<'change', Change>;
export type Rule = ChangeRule | CandidateRule | ManifestRule | BytesRule | TreeRule | SourceRule | SuiteRule;
