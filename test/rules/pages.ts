import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Candidate, EntryKind } from '../../src/model/candidate.ts';
import type { Change } from '../../src/model/change.ts';
import { Policy } from '../../src/model/policy.ts';
import { fileOf, honestSkill, honestSkillWithout } from './honest-skill.ts';

/**
 * How to write the examples of a rule's page. An example is a fenced block, and its info string says what it is:
 *
 *   ```python refused          the rule must find something in it
 *   ```json accepted file=skill.json
 *
 * The block replaces one file of an honest skill (see honest-skill.ts), which is then analysed as of 2026-08-01.
 *
 *   file=PATH      which file; without it the implementation, tidy.py
 *   name=NAME      the directory's name and the skill's, in place of `tidy`
 *   absent         the file is removed; the block is empty
 *   kind=KIND      symlink, unreadable, special or oversized: the entry is that and not a file
 *   omitted=N      the directory held N further entries
 *   escapes        \xNN is that byte, \u{N} that character, \repeat{N}{text} is `text` N times (no braces in it); so
 *                  that no page holds hidden characters or pages of filler
 *   change         the block is no file but a proposal: the paths that it changes, one a line; a line that begins with
 *                  `= ` is a path that is there already
 *   policy=JSON    the policy, where it is not the built-in one; last, because it reaches to the end of the line; in it
 *                  "@digest" stands for the digest of the example's own candidate
 *
 * An accepted example must be free of blocking findings altogether, so that a page teaches nothing that is refused.
 * A value with spaces or other odd characters stands in double quotes and is a JSON string.
 */
export interface Example {
  readonly verdict: 'refused' | 'accepted';
  /** 1-based line of the page on which the block begins. */
  readonly line: number;
  readonly candidate: Candidate;
  /** Only where the example is a proposal. */
  readonly change?: Change;
  readonly policy: Policy;
}

/** A rule's page: its headings in order (`#` and `##`), the catalogue numbers it names, and its examples. */
export interface Page {
  readonly id: string;
  readonly text: string;
  readonly headings: readonly string[];
  readonly catalogue: readonly number[];
  readonly examples: readonly Example[];
}

/** The date by which the grants in examples are judged. */
export const AS_OF = '2026-08-01';

const RULES_FOLDER = fileURLToPath(new URL('../../src/rules/', import.meta.url));

const BLOCK = /^```(.*)\n((?:(?!```).*\n)*)```$/gm;
const INFO = /^(?:python|json|text) (refused|accepted)((?: [a-z]+(?:=\S+|="[^"]*")?)*?)(?: policy=(\{.*\}))?$/;
const ATTRIBUTE = / ([a-z]+)(?:=("[^"]*"|\S+))?/g;
const KINDS: readonly string[] = ['symlink', 'unreadable', 'special', 'oversized'] satisfies EntryKind[];

/** Every page of the rules' folder. Throws an Error that names page and line where an example cannot be read. */
export function rulePages(): Page[] {
  return readdirSync(RULES_FOLDER)
    .filter((name) => name.endsWith('.md'))
    .map((name) => pageOf(name.slice(0, -'.md'.length), readFileSync(RULES_FOLDER + name, 'utf8')));
}

/** The page `text` of the rule `id`. */
export function pageOf(id: string, text: string): Page {
  const prose = text.replace(BLOCK, '');
  if (prose.includes('```')) throw new Error(`a fence of ${id}.md does not open or close an example`);
  return {
    id,
    text,
    headings: [...prose.matchAll(/^#+ .*$/gm)].map(([heading]) => heading),
    catalogue: (/^Catalogue: ([\d, ]+)\.$/m.exec(prose)?.[1] ?? '').split(', ').map(Number),
    examples: [...text.matchAll(BLOCK)].map(({ 1: info = '', 2: body = '', index }) => {
      const line = text.slice(0, index).split('\n').length;
      return { line, ...exampleOf(info, body, `${id}.md:${line}`) };
    }),
  };
}

function exampleOf(info: string, body: string, where: string): Omit<Example, 'line'> {
  const [, verdict, list = '', policy = '{}'] = INFO.exec(info) ?? [];
  if (verdict === undefined) throw new Error(`'${info}' is not the info string of an example (${where})`);
  const attributes = new Map(
    [...list.matchAll(ATTRIBUTE)].map(({ 1: key = '', 2: value = '' }) => [key, unquoted(value)]),
  );
  const change = attributes.delete('change') ? changeOf(body) : undefined;
  const candidate = change === undefined ? candidateFor(attributes, body, where) : honestSkill('tidy', [], 0);
  return {
    ...(change !== undefined && { change }),
    verdict: verdict as Example['verdict'],
    policy: Policy.parse(JSON.parse(policy.replaceAll('"@digest"', `"${candidate.digest}"`))),
    candidate,
  };
}

function changeOf(body: string): Change {
  const lines = body.split('\n').filter((line) => line !== '');
  const paths = lines.filter((line) => !line.startsWith('= '));
  const all = lines.map((line) => line.replace(/^= /, ''));
  const below = (path: string): string => (path.startsWith('skills/') ? path.slice('skills/'.length) : '');
  const skills = [
    ...new Set(
      paths
        .map(below)
        .filter((path) => path.includes('/'))
        .map((path) => path.split('/')[0] ?? ''),
    ),
  ];
  const listing = all
    .map(below)
    .filter((path) => path !== '')
    .map((path) => ({ mode: '100644', kind: 'blob', hash: '', size: 1, path }));
  return { folder: 'skills', skills, paths, listing };
}

function candidateFor(attributes: Map<string, string>, body: string, where: string): Candidate {
  const take = (key: string): string | undefined => {
    const value = attributes.get(key);
    attributes.delete(key);
    return value;
  };
  const name = take('name') ?? 'tidy';
  const path = take('file') ?? `${name}.py`;
  const absent = take('absent') !== undefined;
  const kind = take('kind');
  const omitted = Number(take('omitted') ?? 0);
  const file = fileOf(path, take('escapes') === undefined ? body : unescaped(body));
  if (attributes.size > 0) throw new Error(`unknown attribute '${[...attributes.keys()].join("', '")}' (${where})`);
  if (absent && body !== '') throw new Error(`a file that is absent has content (${where})`);
  if (absent) return honestSkillWithout(name, path);
  if (kind === undefined) return honestSkill(name, [file], omitted);
  if (!KINDS.includes(kind)) throw new Error(`unknown kind '${kind}' (${where})`);
  return honestSkill(name, [{ ...file, kind: kind as EntryKind, bytes: new Uint8Array() }], omitted);
}

function unquoted(value: string): string {
  return value.startsWith('"') ? (JSON.parse(value) as string) : value;
}

function unescaped(body: string): Uint8Array {
  const whole = body.replace(/\\repeat\{(\d+)\}\{([^{}]*)\}/g, (_, times: string, text: string) =>
    text.repeat(Number(times)),
  );
  const parts = whole.split(/(\\x[0-9a-f]{2}|\\u\{[0-9a-f]+\})/);
  return Buffer.concat(parts.map((part, index) => (index % 2 === 0 ? Buffer.from(part) : decoded(part))));
}

function decoded(escape: string): Uint8Array {
  if (escape.startsWith('\\x')) return Uint8Array.of(Number.parseInt(escape.slice(2), 16));
  return Buffer.from(String.fromCodePoint(Number.parseInt(escape.slice(3, -1), 16)));
}
