import { generateKeyPairSync } from 'node:crypto';
import { type Signer, signerOf } from '../../src/registry/envelope.ts';
import { publishReleases } from '../../src/registry/publish.ts';
import type { Store } from '../../src/registry/store.ts';
import { type Withdrawal, withdraw } from '../../src/registry/withdraw.ts';
import type { Writer } from '../../src/registry/writer.ts';
import { proposalOf } from './proposals.ts';

/** A key of its own. */
export function newSigner(): Signer {
  return signerOf(generateKeyPairSync('ed25519').privateKey);
}

export function writerOf(store: Store, signer = newSigner()): Writer {
  return { store, signer, trust: new Set([signer.keyid]) };
}

/** Publishes the skill `name` with code that `code` tells apart. */
export async function publish(writer: Writer, name: string, code = 'one'): Promise<void> {
  await publishReleases(writer, [proposalOf(name, code)]);
}

export async function say(
  writer: Writer,
  action: Withdrawal['action'],
  skill: string,
  version?: number,
): Promise<void> {
  const named = version === undefined ? {} : { version };
  await withdraw(writer, {
    action,
    skill,
    ...named,
    reason: 'a test',
    actor: 'test',
    time: '2026-08-01T00:00:00Z',
  });
}
