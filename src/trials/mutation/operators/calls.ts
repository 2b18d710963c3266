import { referenceOf } from '../../../syntax/references.ts';
import { type Source, textOf } from '../../../syntax/source.ts';
import { childOf, type PyNode } from '../../../syntax/tree.ts';
import { type Edit, type Operator, partsOf, replace } from '../mutant.ts';

/** In any order they give the same, or in another they only raise. */
const ORDERLESS = new Set(
  'max min gcd lcm hypot isclose isinstance issubclass hasattr getattr setattr print open'.split(' '),
);

/** `f(a, b)` becomes `f(b, a)`. */
export const swapArguments: Operator = {
  name: 'swap-arguments',
  types: ['call'],
  *edits(source, node) {
    const given = childOf(node, 'arguments');
    const callee = childOf(node, 'function');
    if (given?.type !== 'argument_list' || callee === undefined || ORDERLESS.has(lastName(source, callee))) return;
    const positional = partsOf(given).filter(({ type }) => type !== 'keyword_argument');
    if (positional.some(({ type }) => type === 'list_splat' || type === 'dictionary_splat')) return;
    const [first, second] = positional;
    if (first === undefined || second === undefined) return;
    const [left, right] = [textOf(source, first), textOf(source, second)];
    const between = source.text.slice(first.end, second.start);
    if (left !== right) yield { start: first.start, end: second.end, text: right + between + left };
  },
};

const pairs = (text: string): Map<string, string> =>
  new Map(text.split(' ').flatMap((pair) => [pair.split('/'), pair.split('/').reverse()] as [string, string][]));

const METHODS = pairs(
  'upper/lower startswith/endswith find/rfind index/rindex lstrip/rstrip isupper/islower removeprefix/removesuffix ' +
    'partition/rpartition split/rsplit ljust/rjust appendleft/append popleft/pop intersection/union floor/ceil ' +
    'bisect_left/bisect_right',
);
const BUILTINS = pairs('min/max any/all');
BUILTINS.set('sorted', 'list').set('reversed', 'list').set('abs', '').set('round', 'int');

/** `min(…)` becomes `max(…)`, `x.upper()` becomes `x.lower()`, `sorted(x)` becomes `list(x)`. */
export const swapCall: Operator = {
  name: 'swap-call',
  types: ['call'],
  *edits(source, node): Iterable<Edit> {
    const callee = childOf(node, 'function');
    if (callee?.type === 'attribute') {
      const method = childOf(callee, 'attribute');
      const other = method && METHODS.get(textOf(source, method));
      if (method !== undefined && other !== undefined) yield replace(method, other);
    } else if (callee !== undefined && referenceOf(source, callee)?.kind === 'builtin') {
      const name = textOf(source, callee);
      const other = BUILTINS.get(name);
      const given = childOf(node, 'arguments');
      const isPlain = given?.type === 'argument_list' && partsOf(given).every(isPositional);
      const takesMore = BUILTINS.get(other ?? '') === name;
      if (other !== undefined && (takesMore || (isPlain && partsOf(given as PyNode).length === 1)))
        yield replace(callee, other);
    }
  },
};

const isPositional = ({ type }: PyNode): boolean => !/^(?:keyword_argument|list_splat|dictionary_splat)$/.test(type);

function lastName(source: Source, callee: PyNode): string {
  return textOf(source, childOf(callee, 'attribute') ?? callee);
}
