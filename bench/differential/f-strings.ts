import type { Random } from './random.ts';

const QUOTES = ["'", '"', "'''", '"""'];
const PREFIXES = ['f', 'f', 'f', 'F', 'rf', 'fR', 'Rf'];
const CONVERSIONS = ['', '', '', '!r', '!s ', '=', ' = ', '=!r'];
const EXPRESSIONS = [
  ...['x', 'a.b', 'f(y)', 'x["k"]', "x['k']", 'x:=10', '(x:=10)', 'lambda x:1', '(lambda x: 1)', 'x if y else z'],
  ...['*x, y', '{1: 2}[1]', ' {x}', '{x}', 'yield x', 'x != y', 'x #c\n', '\n x', '"\\n"', "'\\''", 'x,', 'not x'],
  ...[
    'x <= y',
    'x -> y',
    'x or "}"',
    "x['{']",
    'x\\\n',
    '[x for x in y]',
    'x:y:z',
    'a:b(c)',
    'x!r:=5',
    '{y}',
    "'{z(y)}'",
  ],
];
const SPECIFICATIONS = [
  ...[
    '>10',
    '{{',
    '}}',
    '{{y}}',
    "{{'{z(y)}'}}",
    '\\N{DIGIT ONE}',
    '\\x7b',
    '\n',
    "'",
    '"',
    '!r',
    '=',
    ':',
    '\\{',
    '#',
  ],
  ...['{x:{y:{z}}}', '%H:%M', '\\\n', '{x}', '{x!r}', '{x:{{y}}}'],
];
const LITERALS = [
  ...['lit', '{{', '}}', '\\', '\\\\', '\\N{DIGIT ONE}', '\\N{x}', '\\N', '\\{', '\\}', "\\'", '\\"', '\n', '\\\n'],
  ...['#', '{', '}', "'", '"', '\\x', '\\u007b', '\\173', '\\\r\n', '{{x}}', '{{{x}}}'],
];

/** An f-string that a tokeniser may misread; often none that is valid. */
export function fString(random: Random, depth = 2): string {
  const quote = random.of(QUOTES);
  const parts = Array.from({ length: 1 + random.below(4) }, () =>
    random.below(3) === 0 ? random.of(LITERALS) : field(random, depth),
  );
  return random.of(PREFIXES) + quote + parts.join('') + quote;
}

function field(random: Random, depth: number): string {
  const expression = depth > 0 && random.below(6) === 0 ? fString(random, depth - 1) : random.of(EXPRESSIONS);
  const parts = Array.from({ length: random.below(4) }, () => random.of(SPECIFICATIONS));
  return `{${expression}${random.of(CONVERSIONS)}${parts.length === 0 ? '' : `:${parts.join('')}`}}`;
}
