import type { Value } from '../../sandbox/values.ts';

/** `value` in which no object stands twice: generators put the same part in several places, callers seldom do. */
export function unshared(value: Value): Value {
  switch (value.type) {
    case 'list':
    case 'tuple':
    case 'set':
    case 'frozenset':
    case 'deque':
    case 'array':
      return { ...value, items: value.items.map(unshared) };
    case 'dict':
    case 'OrderedDict':
    case 'Counter':
    case 'defaultdict':
      return { ...value, entries: value.entries.map(([key, one]) => [unshared(key), unshared(one)] as const) };
    default:
      return { ...value };
  }
}
