import { verify } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonical, type Json } from '../../src/model/canonical.ts';
import { PAYLOAD_TYPE, publicKeyOf, seal, UNSIGNED, unseal } from '../../src/registry/envelope.ts';
import { keyOf, SIGNER } from './proposals.ts';

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const bytes = (of: string): Uint8Array => new TextEncoder().encode(of);
const base64 = (of: string): string => Buffer.from(of).toString('base64');

interface Envelope {
  payload: string;
  payloadType: string;
  signatures: { keyid: string; sig: string }[];
}
const SEALED = seal('record', { a: 1 }, SIGNER);
const opened = (): Envelope => JSON.parse(text(SEALED)) as Envelope;
const [OURS] = opened().signatures as [Envelope['signatures'][0]];
/** The envelope changed, and written in canonical form again. */
const changed = (change: (envelope: Envelope) => unknown): Uint8Array => {
  const envelope = opened();
  return bytes(canonical(change(envelope) as Json));
};

test('a sealed value is a DSSE envelope that anybody verifies by the key in its name', () => {
  const { payload, payloadType, signatures } = opened();
  const body = Buffer.from(payload, 'base64');
  const signed = Buffer.concat([
    Buffer.from(`DSSEv1 ${payloadType.length} ${payloadType} ${body.length} `),
    Buffer.from(body),
  ]);
  const key = publicKeyOf(signatures[0]?.keyid ?? '');
  expect(key && verify(null, signed, key, Buffer.from(signatures[0]?.sig ?? '', 'base64'))).toBe(true);
  expect(unseal('record', SEALED)).toEqual({ value: { a: 1 }, signer: SIGNER.keyid });
});

test('any JSON comes back as it was sealed, with its signer', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(SIGNER, undefined), (value, signer) => {
      const json = JSON.parse(JSON.stringify(value)) as Json;
      const unsealed = unseal('view', seal('view', json, signer));
      expect(canonical(unsealed?.value as Json)).toBe(canonical(json));
      expect(unsealed?.signer).toBe(signer?.keyid ?? UNSIGNED);
    }),
    { numRuns: 200 },
  );
});

test('no other bytes than those that were sealed are signed by the signer', () => {
  const change = fc.record({ at: fc.nat(SEALED.length - 1), by: fc.integer({ min: 1, max: 255 }) });
  fc.assert(
    fc.property(change, ({ at, by }) => {
      const other = Uint8Array.from(SEALED);
      other[at] = (other[at] ?? 0) ^ by;
      expect(unseal('record', other)?.signer).not.toBe(SIGNER.keyid);
    }),
    { numRuns: 2000 },
  );
});

describe('nobody signed', () => {
  const other = keyOf('somebody else');
  test.for([
    ['another payload', changed((e) => ({ ...e, payload: base64('{"a":2}') }))],
    [
      'a signature with a bit changed',
      changed(() => ({ ...opened(), signatures: [{ ...OURS, sig: flipped(OURS.sig) }] })),
    ],
    ['an empty signature', changed((e) => ({ ...e, signatures: [{ ...OURS, sig: '' }] }))],
    ['a signature under another key', changed((e) => ({ ...e, signatures: [{ ...OURS, keyid: other.keyid }] }))],
    ['a key that is none', changed((e) => ({ ...e, signatures: [{ ...OURS, keyid: 'ed25519:AA' }] }))],
    ['a key of another kind', changed((e) => ({ ...e, signatures: [{ ...OURS, keyid: 'rsa:x' }] }))],
    [
      'another spelling of the key',
      changed((e) => ({ ...e, signatures: [{ ...OURS, keyid: respelled(OURS.keyid) }] })),
    ],
  ] as [string, Uint8Array][])('%s', ([, envelope]) => {
    expect(unseal('record', envelope)?.signer).toBeUndefined();
  });
});

describe('no envelope is', () => {
  test.for([
    ['one of another kind', seal('view', { a: 1 }, SIGNER)],
    ['an unknown kind', changed((e) => ({ ...e, payloadType: 'text/plain' }))],
    ['one with spaces', bytes(` ${text(SEALED)}`)],
    ['one with a byte order mark', bytes(`\ufeff${text(SEALED)}`)],
    [
      'one with its keys in another order',
      bytes(JSON.stringify({ signatures: [OURS], payloadType: opened().payloadType, payload: opened().payload })),
    ],
    ['one with a key twice', bytes(text(SEALED).replace('{', '{"payload":"",'))],
    ['one with another key', changed((e) => ({ ...e, note: 1 }))],
    ['one with a second signature', changed((e) => ({ ...e, signatures: [OURS, OURS] }))],
    [
      'one with a second signer',
      changed((e) => ({ ...e, signatures: [OURS, { ...OURS, keyid: keyOf('somebody else').keyid }] })),
    ],
    ['a payload that is not canonical', changed((e) => ({ ...e, payload: base64('{ "a":1}') }))],
    ['a payload that is no JSON', changed((e) => ({ ...e, payload: base64('{') }))],
    [
      'a payload in another spelling',
      bytes(text(SEALED).replace(/"payload":"([^"]+)"/, (_, p: string) => `"payload":"${respelled64(p)}"`)),
    ],
    [
      'a signature in another spelling',
      changed((e) => ({ ...e, signatures: [{ ...OURS, sig: respelled64(OURS.sig) }] })),
    ],
    ['a payload without its padding', changed((e) => ({ ...e, payload: e.payload.replace(/=+$/, '') }))],
    ['nothing', new Uint8Array()],
    ['null', bytes('null')],
    ['no UTF-8', Uint8Array.of(0xff, 0xfe)],
    ['what is nested without end', bytes('['.repeat(100_000))],
    ['what is nested without end, and closed', bytes('['.repeat(100_000) + ']'.repeat(100_000))],
    [
      'a payload that is nested without end',
      changed((e) => ({ ...e, payload: base64('['.repeat(50_000) + ']'.repeat(50_000)) })),
    ],
  ] as [string, Uint8Array][])('%s', ([, envelope]) => {
    const unsealed = unseal('record', envelope);
    // A signature in another spelling is none; the rest is no envelope at all.
    expect(unsealed?.signer).toBeUndefined();
    expect(unsealed === undefined || unsealed.value !== undefined).toBe(true);
  });
});

test('what is unsigned says so, and a signature is taken for none of another kind', () => {
  expect(unseal('record', seal('record', { a: 1 }, undefined))).toEqual({ value: { a: 1 }, signer: UNSIGNED });
  for (const kind of ['snapshot', 'timestamp', 'view'] as const) {
    const stolen = changed((e) => ({ ...e, payloadType: PAYLOAD_TYPE[kind] }));
    expect(unseal(kind, stolen)?.signer).toBeUndefined();
  }
});

function flipped(sig: string): string {
  const raw = Buffer.from(sig, 'base64');
  raw[10] = (raw[10] ?? 0) ^ 1;
  return raw.toString('base64');
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const after = (digit: string, more: string): string => (DIGITS + more)[(DIGITS + more).indexOf(digit) + 1] as string;

/** The same 32 bytes: 43 digits have two bits to spare. */
function respelled(keyid: string): string {
  return keyid.slice(0, -1) + after(keyid.slice(-1), '-_');
}

/** The same bytes, where the last digit has bits to spare. */
function respelled64(base: string): string {
  return base.replace(/(.)(=+)$/, (_, digit: string, pad: string) => after(digit, '+/') + pad);
}
