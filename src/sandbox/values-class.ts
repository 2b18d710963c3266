import * as z from 'zod/mini';
import { type ClassDescription, type ClassOf, type Value, ValueError } from './values.ts';

const Name = z.string().check(z.maxLength(200));
const many = <Each extends z.ZodMiniType>(each: Each) => z.array(each).check(z.maxLength(1000));
const Shape = z.strictObject({
  name: Name,
  kind: z.enum(['object', 'dataclass', 'namedtuple', 'enum', 'exception']),
  bases: many(z.unknown()),
  fields: many(z.tuple([Name, z.boolean(), z.boolean()])),
  traits: many(z.enum(['eq', 'order', 'frozen', 'hash'])),
  methods: many(Name),
  members: many(z.tuple([Name, z.unknown()])),
  call: z.nullable(z.int().check(z.nonnegative())),
});
const ANCESTORS = 20;

/** The classes of one graph: described in full the first time, and by their number afterwards. */
export class ClassReader {
  readonly #seen: ClassOf[] = [];
  readonly #decode: (node: unknown) => Value;

  constructor(decode: (node: unknown) => Value) {
    this.#decode = decode;
  }

  /** The class that `node` names. Throws ValueError. */
  read(node: unknown): ClassOf {
    if (typeof node === 'string' && node.length <= 300) return node;
    if (typeof node === 'number') {
      const seen = this.#seen[node];
      if (seen === undefined) throw new ValueError('malformed', 'a class that was not described');
      return seen;
    }
    const described = this.#described(node, 0);
    this.#seen.push(described);
    return described;
  }

  #described(node: unknown, depth: number): ClassDescription {
    const shape = Shape.safeParse(node);
    if (!shape.success || depth > ANCESTORS) throw new ValueError('malformed', 'a class that is not described');
    const { bases, members, ...rest } = shape.data;
    return {
      ...rest,
      bases: bases.map((base) => (typeof base === 'string' ? base : this.#described(base, depth + 1))),
      members: members.map(([name, value]) => [name, this.#decode(value)] as const),
    };
  }
}
