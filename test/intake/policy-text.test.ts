import { describe, expect, test, vi } from 'vitest';
import { parsePolicy } from '../../src/intake/policy-text.ts';
import { AssayError } from '../../src/model/error.ts';
import { Policy } from '../../src/model/policy.ts';
import { NAMEABLE } from '../../src/commands/nameable.ts';

/** The error that `text` is refused with. */
function refusal(text: string): AssayError {
  try {
    parsePolicy(text, 'assay.yml', NAMEABLE);
  } catch (error) {
    if (error instanceof AssayError) return error;
    throw error;
  }
  throw new Error('it was accepted');
}

describe('a policy file', () => {
  test.for(['', '\n', '# nothing yet\n', '---\n', '{}', 'version: 1\n'])('%j means the built-in policy', (text) => {
    expect(parsePolicy(text, 'assay.yml', NAMEABLE)).toEqual(Policy.parse({}));
  });

  test('is read as YAML 1.2, in which a date is a string and `no` is a word', () => {
    const text = 'grants: { no: { imports: [re], reason: yes, until: 2027-06-30 } }';
    expect(parsePolicy(text, 'assay.yml', NAMEABLE).grants).toEqual({
      no: { imports: ['re'], reason: 'yes', until: '2027-06-30' },
    });
  });

  test('may be written with CRLF', () => {
    expect(parsePolicy('version: 1\r\nmode: report-only\r\n', 'assay.yml', NAMEABLE).mode).toBe('report-only');
  });
});

describe('a policy is refused', () => {
  // What is wrong, the text, and the line that must be named.
  test.for([
    ['an unknown key', 'version: 1\nmode: enforce\nstagse: [static]\n', 3],
    ['an unknown key in a section', 'suite:\n  min-tests: 3\n  max-tests: 4\n', 3],
    ['an unknown key in a list', 'waivers:\n  - rule: x\n    skil: y\n', 3],
    ['an unknown key in a grant', 'grants:\n  x:\n    imports: [os]\n    network: true\n', 4],
    ['a wrong type', 'version: 1\nmode: 7\n', 2],
    ['a list in place of a text', 'version: 1\nskills:\n  - a\n', 3],
    ['a text in place of a section', 'version: 1\nsuite: many\n', 2],
    ['a value that is not one of the choices', 'mode: enforce\nstages:\n  - static\n  - fuzz\n', 4],
    ['a bad module', 'imports:\n  allow:\n    - csv\n    - os.*\n', 4],
    ['a bad member of an entry', 'imports:\n  allow:\n    - module: numpy\n      api: listed\n      names: []\n', 5],
    ['a bad choice in an entry', 'imports:\n  allow:\n    - module: numpy\n      api: lsited\n', 4],
    ['a key given twice', 'mode: enforce\nversion: 1\nmode: report-only\n', 3],
    ['a section given twice', 'suite:\n  min-tests: 3\n  min-tests: 1\n', 3],
    ['a text that is not YAML', 'version: 1\nmode: ]\n', 2],
    ['a tab as indentation', 'suite:\n\tmin-tests: 3\n', 2],
    ['a second document', 'version: 1\n---\nmode: report-only\n', 2],
    ['a tag', 'version: 1\nskills: !!python/object:os.system x\n', 2],
    ['an alias', 'imports: &a { allow: [csv] }\nsuite: *a\n', 2],
    ['a merge key', 'suite: &a { min-tests: 1 }\nimports:\n  <<: *a\n', 3],
    ['a prototype', '__proto__:\n  mode: report-only\n', 1],
    ['an absent key', 'waivers:\n  - rule: x\n    skill: y\n', 2],
    ['a bare module without a table', 'imports:\n  allow:\n    - re\n    - os\n', 4],
    ['one in a grant', 'grants:\n  x:\n    imports: [re, os]\n    reason: x\n    until: 2027-06-30\n', 3],
  ] as const)('with %s, and its line is named', ([, text, line]) => {
    expect(refusal(text)).toMatchObject({ code: 'policy-invalid', where: `assay.yml:${line}` });
  });

  test.for([
    ['an alias of nothing', 'mode: *x\n'],
    [
      'a bomb of aliases',
      ['a: &a [x,x,x,x,x,x,x,x,x]', ...'bcdefghij'.split('').map(bombLine), 'version: 1'].join('\n'),
    ],
    ['a list for a document', '- version: 1\n'],
    ['a word for a document', 'enforce\n'],
    ['a NUL', 'mode: enforce\n\0'],
    ['a thousand levels', `imports: ${'['.repeat(1000)}${']'.repeat(1000)}`],
    ['ten thousand levels', '['.repeat(10_000)],
    ['ten thousand levels of objects', '{a: '.repeat(10_000)],
    ['a thousand levels of lists in blocks', '- '.repeat(1000)],
    ['a thousand levels of objects in blocks', Array.from({ length: 1000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
  ])('with %s', ([, text = '']) => {
    expect(refusal(text).code).toBe('policy-invalid');
  });

  test.for([
    ['stagse: [static]', 'stages'],
    ['suite: { min-test: 3 }', 'min-tests'],
    ['grants: { x: { import: [os] } }', 'imports'],
    ['waivers: [{ rul: x }]', 'rule'],
    ['imports: { allow: [{ module: numpy, api: listed, nmaes: [mean] }] }', 'names'],
  ])('with %j, and the key that was meant is named', ([text = '', meant]) => {
    expect(refusal(text).fix).toContain(`'${meant}'`);
  });

  test.for([
    ['mode: 7', "'mode' must be enforce or report-only, and is 7"],
    ['imports: { allow: [os.*] }', "'imports.allow.0' must be a dotted module name, and is 'os.*'"],
    [
      'imports: { allow: [{ module: numpy, api: lsited }] }',
      "'imports.allow.0.api' must be any or listed, and is 'lsited'",
    ],
    ['imports: { allow: [7] }', "'imports.allow.0' must be a text or an object, and is 7"],
  ])('with %j, and what is wanted and what was found are told', ([text = '', said]) => {
    expect(refusal(text).message).toContain(said);
  });

  test.for([
    ['mode: enforec', 'enforce'],
    ['stages: [static, siute]', 'suite'],
    ['sandbox: { backend: dokcer }', 'docker'],
    ['imports: { allow: [{ module: numpy, api: lsited }] }', 'listed'],
    [waiverOf('weak-sute'), 'weak-suite'],
    [waiverOf('hiden-character'), 'hidden-character'],
  ])('with %j, and the value that was meant is named', ([text = '', meant]) => {
    expect(refusal(text).fix).toBe(`did you mean '${meant}'?`);
  });

  test.for([
    ['a rule like no other', 'zzz', 'see assay rules'],
    ['a rule of proposals', 'gate-changed', 'remove the waiver'],
    ['a note', 'missing-docstring', 'remove the waiver'],
    ['a note of a trial', 'not-fuzzable', 'remove the waiver'],
    ['the end of a waiver', 'waiver-expired', 'remove the waiver'],
    ['the end of a grant', 'grant-expired', 'remove the waiver'],
  ] as const)('with a waiver of %s', ([, rule, fix]) => {
    expect(refusal(`version: 1\n${waiverOf(rule)}`)).toMatchObject({
      code: 'policy-invalid',
      where: 'assay.yml:2',
      fix,
    });
  });

  test.for(['weak-suite', 'import-not-allowed', 'hidden-trigger'])('but not with a waiver of %s', (rule) => {
    expect(parsePolicy(waiverOf(rule), 'assay.yml', NAMEABLE).waivers).toHaveLength(1);
  });

  test('with a bare module without a table, and what to write is told', () => {
    expect(refusal('imports: { allow: [urllib.request] }').fix).toContain('{ module: urllib.request, api: any }');
  });

  test.each(['{ module: os, api: any }', '{ module: os, api: listed, names: [sep] }', 're', 'urllib.parse'])(
    'but not with %s, in a list or a grant',
    (entry) => {
      const text = `imports: { allow: [${entry}] }\ngrants: { x: { imports: [${entry}], reason: x, until: 2027-06-30 } }`;
      expect(parsePolicy(text, 'assay.yml', NAMEABLE).imports.allow).toHaveLength(1);
    },
  );

  test('with a key like no other, and the known keys are named', () => {
    expect(refusal('suite: { something_else: 3 }').fix).toContain('min-tests, min-mutation-score');
  });
});

describe('every mistake is told', () => {
  const MANY = [
    'mode: enforec',
    'imports:',
    '  allow: [os, re]',
    'waivers:',
    `  - { rule: weak-sute, skil: x, digest: sha256:${'0'.repeat(64)}, reason: x, until: 2027-01-01 }`,
    'grants: { x: { imports: [socket], reason: "" } }',
  ].join('\n');
  const told = (text: string) => {
    const { where, fix, also } = refusal(text);
    return [{ where, fix }, ...also].map((each) => [each.where?.replace('assay.yml:', ''), each.fix]);
  };

  test('once, with its line and what to do: first the misspelt keys, then as they stand', () => {
    expect(told(MANY)).toEqual([
      ['5', "did you mean 'skill'?"],
      ['1', "did you mean 'enforce'?"],
      ['3', expect.stringContaining('{ module: os, api: any }')],
      ['5', "did you mean 'weak-suite'?"],
      ['6', 'see the policy reference'],
      ['6', 'see the policy reference'],
      ['6', expect.stringContaining('{ module: socket, api: any }')],
    ]);
  });

  test('and where it is not YAML, everything about that', () => {
    expect(told('mode: enforce\nmode: enforce\nskills: a\nskills: b\n').map(([line]) => line)).toEqual(['2', '4']);
  });

  test('up to a limit, and then how many more there are', () => {
    const { also } = refusal(Array.from({ length: 50 }, (_, at) => `key_${at}: 1`).join('\n'));
    expect([also.length, also.at(-1)?.message.includes('30')]).toEqual([20, true]);
  });
});

/** A policy with nothing but a waiver of `rule`. */
function waiverOf(rule: string): string {
  return `waivers: [{ rule: ${rule}, skill: x, digest: sha256:${'0'.repeat(64)}, reason: x, until: 2027-01-01 }]`;
}

/** `b: &b [*a,*a,*a]`, each level three times the one before. */
function bombLine(name: string): string {
  const before = String.fromCharCode(name.charCodeAt(0) - 1);
  return `${name}: &${name} [${`*${before},`.repeat(9)}]`;
}

test('nothing is said beside the error', () => {
  const said = vi.spyOn(process, 'emitWarning').mockImplementation(() => {});
  expect(() => parsePolicy('? [a]\n: b\n', 'assay.yml', NAMEABLE)).toThrow();
  expect(said).not.toHaveBeenCalled();
  said.mockRestore();
});
