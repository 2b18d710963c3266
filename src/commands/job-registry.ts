import { assumeRole } from '../aws/session.ts';
import { idToken } from '../github/id-token.ts';
import { POLICY_FILE } from '../intake/policy.ts';
import { AssayError } from '../model/error.ts';
import type { Policy } from '../model/policy.ts';
import { Log } from '../registry/log.ts';
import { openStore } from '../registry/open-store.ts';
import type { Store } from '../registry/store.ts';
import { type Opened, opened } from '../registry/writer.ts';
import { beliefIn, namedIn } from './belief.ts';
import type { Job } from './job.ts';
import { accessOf, signerUnder, writerUnder } from './registry-writer.ts';

/** How a job comes to a registry: by the policy's role, which its ID token opens. */
export interface RegistryAccess {
  /** Instead of the policy's role. */
  readonly role: string | undefined;
  /** Of the ID token. */
  readonly audience: string;
  /** The PEM text of the key to sign with; who only reads needs none. */
  readonly key: string | undefined;
  readonly trustFile: string | undefined;
}

/** Whose job it is: the number of the repository, by which sessions are named. */
export interface RegistryJob {
  readonly policy: Policy;
  readonly job: Job;
  readonly repositoryId: string;
  readonly access: RegistryAccess;
}

/** The log as a reader has it, who needs no key. */
export async function logFor(wish: RegistryJob): Promise<Log> {
  const store = await storeFor(wish);
  const { trust } = await beliefIn(store, wish.access.trustFile);
  return Log.open(store, trust);
}

/** A writer. What cannot be signed is refused before the role is taken. */
export async function jobWriter(wish: RegistryJob): Promise<Opened> {
  const { policy, access } = wish;
  const named = await namedIn(access.trustFile);
  const signer = await signerUnder(policy, { registry: registryOf(policy).url, key: { text: access.key } });
  return opened(await writerUnder(policy, await storeFor(wish), signer, named));
}

/** Throws `registry-address` where policy names none. */
export function registryOf({ registry }: Policy): NonNullable<Policy['registry']> {
  if (registry !== undefined) return registry;
  throw new AssayError('registry-address', 'the policy names no registry', {
    where: POLICY_FILE,
    fix: 'add registry: { url: …, region: …, role: … }',
  });
}

async function storeFor({ policy, job, repositoryId, access }: RegistryJob): Promise<Store> {
  const { url, region, role: publisher } = registryOf(policy);
  const { role = publisher, audience } = access;
  if (role === undefined || url.startsWith('file:')) return openStore(url, accessOf(policy));
  const token = await idToken(audience);
  const credentials = await assumeRole({ role, region, token, name: `assay-${repositoryId}-${job.run}` });
  return openStore(url, { ...accessOf(policy), credentials });
}
