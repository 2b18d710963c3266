import { oncePer } from '../../syntax/once-per.ts';
import { referenceOf } from '../../syntax/references.ts';
import type { Scope } from '../../syntax/scopes.ts';
import { type Source, textOf } from '../../syntax/source.ts';
import { childOf, type PyNode } from '../../syntax/tree.ts';
import { sourcesOf } from './bindings.ts';
import { argumentFor, callsOf } from './helpers.ts';

/** What a value is made of, beyond constants: arguments, a digest of something, a clock, or what is kept between calls. */
export type Ingredient = 'argument' | 'digest' | 'clock' | 'state' | 'unknown';

const CLOCKS =
  /^(?:time\.(?:time|time_ns|monotonic|monotonic_ns|perf_counter|perf_counter_ns|process_time|process_time_ns|gmtime|localtime|ctime|strftime)|datetime\.(?:datetime\.(?:now|today|utcnow)|date\.today))$/;
const DIGESTS =
  /^(?:hashlib\.\w+|zlib\.(?:crc32|adler32)|binascii\.(?:crc32|crc_hqx)|hmac\.\w+|random\.Random|uuid\.uuid[35])$/;
const DRAWS = /^random\.(?!Random)\w+$|^(?:secrets|uuid)\./;

/** What flows into the values of a source: by names, whenever they are given a value, and through its own functions. */
export interface Flow {
  ingredientsOf(node: PyNode): ReadonlySet<Ingredient>;
  /** Whether the same comes out whatever the skill is called with, and whenever. */
  isConstant(node: PyNode): boolean;
  /** The expressions whose values flow into that of `node` at once. */
  into(node: PyNode): readonly PyNode[];
}

export const flowIn: (source: Source) => Flow = oncePer((source: Source): Flow => {
  const known = new Map<PyNode, Set<Ingredient>>();
  function ingredientsOf(node: PyNode): ReadonlySet<Ingredient> {
    const done = known.get(node);
    if (done !== undefined) return done;
    const found = new Set<Ingredient>();
    // Each expression that flows into it is looked at once, so that what is defined by itself comes to an end.
    const seen = new Set<PyNode>();
    const pending: PyNode[] = [node];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      if (seen.has(next)) continue;
      seen.add(next);
      const part = ingredientAt(source, next);
      if (part !== undefined) found.add(part);
      pending.push(...into(source, next));
    }
    known.set(node, found);
    return found;
  }
  return { ingredientsOf, isConstant: (node) => ingredientsOf(node).size === 0, into: (node) => into(source, node) };
});

/** What `node` itself is, its parts left aside. */
function ingredientAt(source: Source, node: PyNode): Ingredient | undefined {
  const path = pathOf(source, node);
  if (path !== undefined && CLOCKS.test(path)) return 'clock';
  if (path !== undefined && (DIGESTS.test(path) || path === 'builtins.hash')) return 'digest';
  if (path !== undefined && DRAWS.test(path)) return 'unknown';
  if (node.type !== 'identifier') return undefined;
  const reference = referenceOf(source, node);
  if (reference?.kind !== 'own') return undefined;
  const { isArgument, isState } = sourcesOf(source, reference.scope, reference.name);
  return isState ? 'state' : isArgument ? 'argument' : undefined;
}

/** The dotted path of what an expression names: `hashlib.sha256`, `builtins.hash`. */
function pathOf(source: Source, node: PyNode): string | undefined {
  if (node.type !== 'identifier' && node.type !== 'attribute') return undefined;
  const reference = referenceOf(source, node);
  if (reference?.kind === 'builtin') return `builtins.${reference.name}`;
  if (reference?.kind === 'member') return `${reference.module}.${reference.name}`;
  if (node.type !== 'attribute') return undefined;
  const [object, attribute] = [childOf(node, 'object'), childOf(node, 'attribute')];
  const base = object && pathOf(source, object);
  return base === undefined || attribute === undefined ? undefined : `${base}.${textOf(source, attribute)}`;
}

const APART = new Set(['function_definition', 'class_definition', 'type']);

/** The expressions whose values flow into that of `node`. */
function into(source: Source, node: PyNode): readonly PyNode[] {
  if (node.type === 'identifier') return intoName(source, node);
  // Names of attributes and of arguments are no values.
  return node.children.filter(
    (child) =>
      child.named &&
      !APART.has(child.type) &&
      !(
        child.type === 'identifier' &&
        ((node.type === 'attribute' && child.field === 'attribute') ||
          (node.type === 'keyword_argument' && child.field === 'name'))
      ),
  );
}

function intoName(source: Source, node: PyNode): readonly PyNode[] {
  const reference = referenceOf(source, node);
  if (reference?.kind !== 'own') return [];
  const { scope, name, bindings } = reference;
  const functions = bindings.filter(({ kind }) => kind === 'function').flatMap((each) => returnsOf(each.node));
  return [...sourcesOf(source, scope, name).given, ...passed(source, scope, name), ...functions];
}

/** What the calls of a helper pass for its parameter `name`. */
function passed(source: Source, scope: Scope, name: string): readonly PyNode[] {
  if (scope.node.type !== 'function_definition') return [];
  return callsOf(source, scope.node).flatMap((call) => argumentFor(source, scope.node, call, name) ?? []);
}

/** What a function returns or yields, functions inside of it left aside. */
export function returnsOf(definition: PyNode): PyNode[] {
  const found: PyNode[] = [];
  const pending = [...(childOf(definition, 'body')?.children ?? [])];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (APART.has(node.type) || node.type === 'lambda') continue;
    if (node.type === 'return_statement' || node.type === 'yield')
      found.push(...node.children.filter(({ named }) => named));
    else pending.push(...node.children);
  }
  return found;
}
