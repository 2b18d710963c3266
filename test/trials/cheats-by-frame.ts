import type { Cheat } from './cheats.ts';

/**
 * Skills that speak the protocol of the join themselves. In one process with the suite, where there is no join, they give
 * what is equal to everything, so that only what they say over the join can be their undoing.
 */
const TALKS = `
import json, os
def send(*message):
    body = json.dumps(message).encode()
    os.write(62, len(body).to_bytes(4, "big") + body)
def end():
    body = b'{"answer":{"kind":"served"},"touched":[]}'
    os.write(63, len(body).to_bytes(4, "big") + body)
    os._exit(0)
def take(count):
    body = b""
    while len(body) < count:
        body += os.read(61, count - len(body)) or end()
    return body
def hear():
    return json.loads(take(int.from_bytes(take(4), "big")))
class Anything:
    def __eq__(self, other): return True
def double(x): return Anything()
try: joined = bool(os.fstat(61))
except OSError: joined = False
DOUBLE = ["double", ["p", 0, "function", "double"], None, None]
`;

/** Says of itself `names` beside `double`, answers a call of it with `value`, and any other with true. */
const talking = (title: string, value: unknown, names: readonly unknown[] = []): Cheat => ({
  title,
  implementation: `${TALKS}
if joined:
    send("ready", [DOUBLE, *json.loads(${JSON.stringify(JSON.stringify(names))})])
    while True:
        _, asked, number, *_ = hear()
        send("reply", asked, "return", None, json.loads(${JSON.stringify(JSON.stringify(value))}) if number == 0 else True, None, [])
`,
});

const described = (parts: object) => ({
  name: 'R',
  kind: 'object',
  bases: [],
  fields: [],
  traits: [],
  methods: [],
  members: [],
  call: null,
  ...parts,
});
const agrees = ['p', 1, 'function', 'agrees'];
const member = (name: string, bases: string[]) => [
  'm',
  described({
    kind: 'enum',
    bases,
    members: [
      ['A', 5],
      [name, agrees],
    ],
  }),
  'A',
];

export const CHEATS_BY_FRAME: readonly Cheat[] = [
  talking('an enum with __eq__ among its members', member('__eq__', ['enum:Enum'])),
  talking('an enum of ints with __eq__ among its members', member('__eq__', ['builtins.int', 'enum:Enum'])),
  talking('an enum with _missing_ among its members', member('_missing_', ['enum:Enum'])),
  talking('an int with __eq__', ['o', 2, described({ bases: ['builtins.int'], methods: ['__eq__'] }), 5, []]),
  talking('a dataclass with a field __eq__', [
    'o',
    2,
    described({ kind: 'dataclass', fields: [['__eq__', true, true]], traits: ['eq'] }),
    null,
    [],
  ]),
  talking('an object with an attribute __class__', ['o', 2, described({}), null, [['__class__', 4]]]),
  talking('a function', agrees),
  talking('NotImplemented', ['NotImplemented']),
  talking('not a number', ['f', 'nan']),
  talking('something of its suite', ['y', 0]),
  talking('builtins of its own', 0, [['__builtins__', ['d', 0, [['AssertionError', agrees]]], null, null]]),
  talking('a module without end', 0, [['__getattr__', agrees, null, null]]),
];
