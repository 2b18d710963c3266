import { createPublicKey, type KeyObject, sign as signBytes, verify as verifyBytes } from 'node:crypto';
import * as z from 'zod/mini';
import { canonical, type Json } from '../model/canonical.ts';

/**
 * Signed JSON as it lies in a store: a DSSE envelope (secure-systems-lab, DSSE v1.0.2) around the canonical JSON of a value,
 * itself written as canonical JSON. Signatures are Ed25519 (RFC 8032) over DSSE's pre-authentication encoding.
 */
const Envelope = z.strictObject({
  payload: z.base64(),
  payloadType: z.string().check(z.maxLength(200)),
  // No more than one: whoever may write could add another to a record, and so give it other bytes and another digest.
  signatures: z
    .array(z.strictObject({ keyid: z.string().check(z.maxLength(200)), sig: z.base64() }))
    .check(z.maxLength(1)),
});

/** `ed25519:` and the raw public key in base64url, so that a name is all that it takes to verify. */
export type KeyId = `ed25519:${string}`;
/** In the place of a key id: a log whose policy says `attest: none`. */
export const UNSIGNED = 'unsigned';
/** Whose signature is believed. */
export type Trust = ReadonlySet<KeyId | typeof UNSIGNED>;

/** Signs with one key. `undefined` in its place: nothing is signed. */
export interface Signer {
  readonly keyid: KeyId;
  readonly sign: (bytes: Uint8Array) => Uint8Array;
}

/** What a payload is, so that a signature over one kind of it is worth nothing as another. */
export const PAYLOAD_TYPE = {
  record: 'application/vnd.skill-assay.record+json',
  snapshot: 'application/vnd.skill-assay.snapshot+json',
  timestamp: 'application/vnd.skill-assay.timestamp+json',
  view: 'application/vnd.skill-assay.view+json',
} as const;
export type PayloadKind = keyof typeof PAYLOAD_TYPE;

/** `value` in an envelope that says what it is and that `signer` signed it; nobody's signature where that is undefined. */
export function seal(kind: PayloadKind, value: Json, signer: Signer | undefined): Uint8Array {
  const payload = new TextEncoder().encode(canonical(value));
  const signatures =
    signer === undefined
      ? []
      : [{ keyid: signer.keyid, sig: base64(signer.sign(encoded(PAYLOAD_TYPE[kind], payload))) }];
  const envelope = { payload: base64(payload), payloadType: PAYLOAD_TYPE[kind], signatures };
  return new TextEncoder().encode(canonical(envelope));
}

/**
 * What an envelope holds, and who signed it: `unsigned` where there is no signature, and undefined where there is a wrong one,
 * for then nobody signed it.
 */
export interface Unsealed {
  readonly value: unknown;
  readonly signer: KeyId | typeof UNSIGNED | undefined;
}

/** Undefined for what is no envelope of this kind, or none in canonical form: one meaning has one form, and one digest. */
export function unseal(kind: PayloadKind, bytes: Uint8Array): Unsealed | undefined {
  const envelope = Envelope.safeParse(jsonIn(bytes));
  if (!envelope.success || envelope.data.payloadType !== PAYLOAD_TYPE[kind]) return undefined;
  const payload = bytesIn(envelope.data.payload);
  const value = payload && jsonIn(payload);
  if (payload === undefined || !isCanonical(envelope.data, bytes) || !isCanonical(value as Json, payload))
    return undefined;
  const [signature] = envelope.data.signatures;
  if (signature === undefined) return { value, signer: UNSIGNED };
  const [key, sig] = [publicKeyOf(signature.keyid), bytesIn(signature.sig)];
  const isRight =
    key !== undefined && sig !== undefined && verifyBytes(null, encoded(PAYLOAD_TYPE[kind], payload), key, sig);
  return { value, signer: isRight ? (signature.keyid as KeyId) : undefined };
}

/** The signer that holds `privateKey`, an Ed25519 key. */
export function signerOf(privateKey: KeyObject): Signer {
  const { x } = createPublicKey(privateKey).export({ format: 'jwk' });
  return { keyid: `ed25519:${x}`, sign: (bytes) => signBytes(null, bytes, privateKey) };
}

const RAW_KEY = /^ed25519:([A-Za-z0-9_-]{43})$/;

/** Undefined where `keyid` is none of ours. */
export function publicKeyOf(keyid: string): KeyObject | undefined {
  const x = RAW_KEY.exec(keyid)?.[1];
  // 43 digits hold two bits more than 32 bytes: only one spelling of a key is its name.
  if (x === undefined || Buffer.from(x, 'base64url').toString('base64url') !== x) return undefined;
  try {
    return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  } catch {
    return undefined;
  }
}

/** DSSE's pre-authentication encoding: type and payload with their lengths in bytes. */
function encoded(type: string, payload: Uint8Array): Uint8Array {
  return Buffer.concat([Buffer.from(`DSSEv1 ${Buffer.byteLength(type)} ${type} ${payload.length} `), payload]);
}

function jsonIn(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

function isCanonical(value: Json | undefined, bytes: Uint8Array): boolean {
  try {
    return value !== undefined && Buffer.from(canonical(value)).equals(bytes);
  } catch (error) {
    // Numbers beyond JSON's and lone surrogates have no canonical form; what is nested without end is no value of ours.
    if (error instanceof TypeError || error instanceof RangeError) return false;
    throw error;
  }
}

/** Undefined for another spelling than ours: the last digit has bits to spare, which a decoder passes over. */
function bytesIn(text: string): Buffer | undefined {
  const bytes = Buffer.from(text, 'base64');
  return base64(bytes) === text ? bytes : undefined;
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
