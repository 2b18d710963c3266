import { type Document, isMap, isNode, isScalar, LineCounter, type Node, parseDocument, visit } from 'yaml';
import { AssayError, type Further } from '../model/error.ts';
import { Policy } from '../model/policy.ts';
import { type PolicyFault, shapeFaults } from './policy-fault.ts';
import { type Nameable, nameFaults } from './policy-names.ts';

/**
 * Reads the text of a policy. `where` is how messages name the file. Throws `policy-invalid` with everything that is wrong
 * and the lines: for an unknown key or value with the one that was probably meant, for the bare name of a module that no
 * table describes with what to write, for a waiver of a rule that there is not or that cannot be waived.
 */
export function parsePolicy(text: string, where: string, known: Nameable): Policy {
  const bracket = tooDeep(text);
  if (bracket !== undefined)
    throw invalid([{ message: 'it nests too deeply', where: `${where}:${bracket}`, fix: 'write it in fewer levels' }]);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, version: '1.2', logLevel: 'error' });
  const notYaml = [...document.errors, ...document.warnings];
  if (notYaml.length > 0)
    throw invalid(
      notYaml.map(({ message, linePos }) => ({
        message: firstLine(message),
        where: `${where}:${linePos?.[0].line ?? 1}`,
        fix: 'correct the YAML',
      })),
      notYaml[0],
    );
  const alias = aliasIn(document);
  if (alias !== undefined) {
    const line = lines.linePos(alias.range?.[0] ?? 0).line;
    throw invalid([{ message: 'aliases are not accepted', where: `${where}:${line}`, fix: 'write the value out' }]);
  }
  const whole: unknown = document.toJS({ maxAliasCount: 0 }) ?? {};
  const faults = [...shapeFaults(whole), ...nameFaults(whole, known)];
  if (faults.length > 0) throw invalid(placed(faults, document, lines, where));
  return Policy.parse(whole);
}

/** `faults` with their places. A misspelt key is why other things are wrong, so these come first; else as they stand in the file. */
function placed(faults: readonly PolicyFault[], document: Document, lines: LineCounter, where: string): Further[] {
  return faults
    .map((fault) => ({ fault, line: lineOf(document, lines, fault.path, fault.key) }))
    .sort(
      (a, b) => Number(a.fault.key === undefined) - Number(b.fault.key === undefined) || (a.line ?? 0) - (b.line ?? 0),
    )
    .map(({ fault: { message, fix }, line }) => ({
      message,
      fix,
      where: line === undefined ? where : `${where}:${line}`,
    }));
}

/** No policy has half as many levels, and a parser that recurses has no more stack for thousands of them (catalogue 127). */
const MAX_DEPTH = 32;

/**
 * The line in which more opens than a policy has levels; undefined without one. Counted before anything is parsed, so
 * without regard to strings and comments: brackets within a flow, and what one line or indentation can open in a block.
 */
function tooDeep(text: string): number | undefined {
  let open = 0;
  const lines = text.split('\n');
  for (const [index, line] of lines.entries()) {
    if ((/^[ ?:-]*/.exec(line)?.[0].length ?? 0) > 4 * MAX_DEPTH) return index + 1;
    for (const character of line) {
      if (character === '[' || character === '{') open += 1;
      else if ((character === ']' || character === '}') && open > 0) open -= 1;
      if (open > MAX_DEPTH) return index + 1;
    }
  }
  return undefined;
}

/** Aliases are refused: they make bombs (catalogue 127) and no policy needs them. */
function aliasIn(document: Document): Node | undefined {
  let found: Node | undefined;
  visit(document, {
    Alias(_, alias) {
      found = alias;
      return visit.BREAK;
    },
  });
  return found;
}

/** Mistakes beyond these are counted and not listed: how many there are is the writer's to choose. */
const MOST = 20;

function invalid(faults: readonly Further[], cause?: unknown): AssayError {
  const [{ message, ...first }, ...further] = faults as [Further, ...Further[]];
  const also = further.slice(0, MOST - 1);
  const more = further.length - also.length;
  return new AssayError('policy-invalid', `the policy cannot be accepted: ${message}`, {
    ...first,
    ...(also.length > 0 && {
      also: more === 0 ? also : [...also, { message: `${more} more mistakes, which are not listed` }],
    }),
    cause,
  });
}

/** The line of `key` in the node at `path`, without a key of that node, or of the nearest thing around it. */
function lineOf(
  document: Document,
  lines: LineCounter,
  path: readonly PropertyKey[],
  key: string | undefined,
): number | undefined {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (!isNode(node)) continue;
    const start = (key === undefined ? node : keyIn(node, key))?.range?.[0];
    if (start !== undefined) return lines.linePos(start).line;
  }
  return undefined;
}

function keyIn(node: Node, name: string): Node | undefined {
  const pair = isMap(node) ? node.items.find(({ key }) => isScalar(key) && key.value === name) : undefined;
  return isNode(pair?.key) ? pair.key : undefined;
}

function firstLine(message: string): string {
  return (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '');
}
