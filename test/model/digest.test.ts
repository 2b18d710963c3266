import { describe, expect, test } from 'vitest';
import { Digest, digestOf } from '../../src/model/digest.ts';

const HEX = 'ab'.repeat(32);

describe('a digest', () => {
  // FIPS 180-4, as published in NIST's example files.
  test.for([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ] as const)('of %j is the published one', ([text, hex]) => {
    expect(digestOf(text)).toBe(`sha256:${hex}`);
  });

  test('of a string is that of its UTF-8 bytes', () => {
    expect(digestOf('é😀')).toBe(digestOf(new TextEncoder().encode('é😀')));
  });

  test('is accepted as it is written', () => {
    expect(Digest.safeParse(`sha256:${HEX}`).success).toBe(true);
  });

  test.for([
    HEX,
    `sha256:${HEX.toUpperCase()}`,
    `sha256:${HEX}0`,
    `sha256:${HEX.slice(1)}`,
    ` sha256:${HEX}`,
    `sha256:${HEX}\n`,
    `sha512:${HEX}`,
    `sha256:${'g'.repeat(64)}`,
  ])('is not %j', (text) => {
    expect(Digest.safeParse(text).success).toBe(false);
  });
});
