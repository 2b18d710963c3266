/** Sizes beyond what recursive readers bear (catalogue 70, 71, 127). */
export const BOMBS: readonly (readonly [what: string, text: () => string])[] = [
  ['a sum of 8,000 terms', () => `x = ${Array.from({ length: 8000 }, () => '1').join(' + ')}\n`],
  ['a chain of 9,000 attributes', () => `x = a${'.b'.repeat(9000)}\n`],
  ['100,000 opening brackets', () => `x = ${'['.repeat(100_000)}\n`],
  ['100,000 brackets that close', () => `x = ${'('.repeat(50_000)}${')'.repeat(50_000)}\n`],
  ['a line of five megabytes', () => `x = "${'a'.repeat(5_000_000)}"\n`],
  ['20,000 lambdas', () => `x = ${'lambda: '.repeat(20_000)}0\n`],
  ['20,000 nested subscripts', () => `x = a${'[0]'.repeat(20_000)}\n`],
  ['20,000 negations', () => `x = ${'not '.repeat(20_000)}1\n`],
  [
    'a thousand nested functions',
    () => Array.from({ length: 300 }, (_, depth) => `${' '.repeat(depth)}def f():\n`).join(''),
  ],
  ['20,000 elif branches', () => `def f(x):\n    if x: pass\n${'    elif x: pass\n'.repeat(12_000)}`],
  ['60,000 comment lines', () => '#\n'.repeat(60_000)],
  ['16,000 continued lines', () => `x = 1${'\\\n'.repeat(16_000)}\n`],
];

/** `unit` over and over, up to about `size` characters. */
const filled = (size: number, unit: (index: number) => string): string => {
  const units: string[] = [];
  for (let length = 0; length < size; length += units.at(-1)?.length ?? 1) units.push(unit(units.length));
  return units.join('');
};

const quoted = (lines: string): string => `x = """${lines}"""\n`;

/** As many spaces as a line may have. */
const BLANK = `${' '.repeat(1900)}\n`;

/** A text of lines that begin with `start` and go on with nothing but spaces, one line long or as many as may follow. */
const spaced =
  (start: string, lines = 1) =>
  (size: number): string =>
    quoted(filled(size, () => `${start}${BLANK.repeat(lines)}.\n`));

/** What took time with the square of its size: in patterns that try again, chains that are walked anew, names asked again. */
export const GROWING: readonly (readonly [what: string, text: (size: number) => string])[] = [
  ['bars and spaces', spaced('|')],
  ['agents and spaces', spaced('agent')],
  ['agents and blank lines', spaced('agent', 20)],
  ['ticks and spaces', spaced('✅')],
  ['ticks and words', (size) => quoted(filled(size, () => `✅${'a '.repeat(900)}\n`))],
  ['verdicts and spaces', spaced('| verdict')],
  ['angle brackets and spaces', spaced('<')],
  ['quotes and spaces', spaced("'")],
  ['links in links', (size) => quoted(filled(size, () => `${'[](//'.repeat(380)}\n`))],
  ['addresses in addresses', (size) => quoted(filled(size, () => `${'https://a?'.repeat(180)}\n`))],
  ['pieces of data', (size) => quoted(filled(size, () => `${'aB3dE6gH9jK2mN5pQ8sT1vW4yZ7 '.repeat(60)}\n`))],
  ['a chain of aliases', (size) => `a0 = 1\n${filled(size, (index) => `a${index + 1} = a${index}\n`)}`],
  [
    'a chain of classes',
    (size) => `class A0: pass\n${filled(size, (index) => `class A${index + 1}(A${index}): pass\n`)}`,
  ],
  ['calls of a name with 499 bindings', (size) => `${'x = 1\n'.repeat(499)}${filled(size, () => 'x()\n')}`],
  ['attributes of attributes', (size) => filled(size, () => `x${'.a'.repeat(200)}\n`)],
  ['submodules', (size) => filled(size, (index) => `import json.a${index % 400}\njson.b\n`)],
  ['names of fields', (size) => `namedtuple('P', [${filled(size, () => `${"'a', ".repeat(99)}\n`)}])\n`],
  ['alternatives of a pattern', (size) => `match x:\n    case (${filled(size, (index) => `${index} |\n`)} 0): pass\n`],
  ['parts of an annotation', (size) => `x: dict[${filled(size, () => 'int,\n')}int] = 1\n`],
  ['strings side by side', (size) => `x = (${filled(size, () => `${"'a' ".repeat(400)}\n`)})\n`],
  ['methods that are formats', (size) => `x = '{}'\n${filled(size, () => 'x.format\n')}`],
  ['lines that are continued', (size) => filled(size, () => `x = ${'\\\n'.repeat(150)}1\n`)],
  ['names that nobody knows', (size) => filled(size, (index) => `unknown_${index}\n`)],
];
