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
