import { Policy } from '../../src/model/policy.ts';
import { rule as constructs } from '../../src/rules/construct-not-allowed.ts';
import { MAX_FILE } from '../../src/rules/file-too-large.ts';
import { rule as syntaxErrors } from '../../src/rules/syntax-error.ts';
import type { TreeRule } from '../../src/rules/rule.ts';
import { gate } from '../../src/syntax/bytes.ts';
import { factsOf } from '../../src/syntax/facts.ts';
import { type Source, sourceOf } from '../../src/syntax/source.ts';
import type { AstReader } from './ast.ts';

/** What came of having one file read by both parsers. */
export type Comparison =
  /** Both read the same. */
  | 'same'
  /** Refused before anything could differ: by size, by the lexical gate, as an unsound tree, as a construct nobody knows. */
  | 'too-large'
  | 'gate'
  | 'tree'
  | 'construct'
  /** CPython refuses what we accept: it will not run either. */
  | 'python'
  /** Both accept, and what they read is not the same. */
  | 'different';

export interface Compared {
  readonly comparison: Comparison;
  /** Facts that differ, with both counts: ours first. */
  readonly differences: readonly string[];
}

/** Reads `bytes` with our parser and, where that accepts them, with `ast`. */
export async function compare(bytes: Uint8Array, ast: AstReader): Promise<Compared> {
  const refused = (comparison: Comparison): Compared => ({ comparison, differences: [] });
  if (bytes.length > MAX_FILE) return refused('too-large');
  const { text, faults } = gate(bytes);
  if (text === undefined || faults.length > 0) return refused('gate');
  const source = await sourceOf('implementation', 'any.py', text);
  if (!source.isSound || finds(syntaxErrors, source)) return refused('tree');
  const answer = await ast.read(bytes);
  if ('refused' in answer) return refused('python');
  const differences = differencesOf(factsOf(source), new Map(Object.entries(answer.facts)));
  if (differences.length === 0) return refused('same');
  return { comparison: finds(constructs, source) ? 'construct' : 'different', differences };
}

const JUDGEMENT = { policy: Policy.parse({}), asOf: '2026-01-01' };

function finds(rule: TreeRule, source: Source): boolean {
  return [...rule.check(source, JUDGEMENT)].length > 0;
}

function differencesOf(ours: ReadonlyMap<string, number>, theirs: ReadonlyMap<string, number>): string[] {
  return [...new Set([...ours.keys(), ...theirs.keys()])]
    .map((fact) => [fact, ours.get(fact) ?? 0, theirs.get(fact) ?? 0] as const)
    .filter(([, our, their]) => our !== their)
    .map(([fact, our, their]) => `${fact}: ${our} / ${their}`);
}
