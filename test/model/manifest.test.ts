import { describe, expect, test } from 'vitest';
import { Manifest, SKILL_NAME } from '../../src/model/manifest.ts';

const manifest = { name: 'tidy', description: 'Tidies.', imports: [] };

describe('a skill name', () => {
  test.for(['a', 'tidy', '_private', 'x2', 'snake_case', 'a'.repeat(64)])('may be %j', (name) => {
    expect(SKILL_NAME.test(name)).toBe(true);
  });

  // Catalogue 123.
  test.for([
    '',
    '.',
    '..',
    '../../x',
    '/etc/x',
    'a/b',
    'a\\b',
    'C:',
    'a\0b',
    '-x',
    'a b',
    'a\n',
    '\na',
    'CON',
    'Tidy',
    'tidy.',
    'tidy ',
    '2x',
    'é',
    'ｔidy',
    '__init__',
    '__proto__',
    'a'.repeat(65),
    'a'.repeat(300),
  ])('may not be %j', (name) => {
    expect(SKILL_NAME.test(name)).toBe(false);
  });
});

describe('a manifest', () => {
  test('needs nothing but name, description and imports', () => {
    expect(Manifest.safeParse(manifest).success).toBe(true);
  });

  test.for([
    ['no name', { ...manifest, name: undefined }],
    ['a number for a name', { ...manifest, name: 1 }],
    ['an empty description', { ...manifest, description: '' }],
    ['a description of more than 2,000 characters', { ...manifest, description: 'x'.repeat(2001) }],
    ['no imports', { ...manifest, imports: undefined }],
    ['imports that are one string', { ...manifest, imports: 'os' }],
    ['a module that is a path', { ...manifest, imports: ['../os'] }],
    ['a relative module', { ...manifest, imports: ['.os'] }],
    ['a module with a line end', { ...manifest, imports: ['os\n'] }],
    ['more than 100 imports', { ...manifest, imports: Array.from({ length: 101 }, () => 're') }],
    ['a capability that is none', { ...manifest, capabilities: ['everything'] }],
    ['an origin that is a list', { ...manifest, origin: [] }],
    ['more than 50 tags', { ...manifest, tags: Array.from({ length: 51 }, () => 'x') }],
  ])('is refused with %s', ([, value]) => {
    expect(Manifest.safeParse(value).success).toBe(false);
  });
});
