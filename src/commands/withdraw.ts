import { type Withdrawal, type Withdrawn, withdraw as record } from '../registry/withdraw.ts';
import { policyFor } from './policy-for.ts';
import { type WriterWish, writerFor } from './registry-writer.ts';

/** What to withdraw, or to take back, and by which policy the registry is signed. */
export interface WithdrawRequest extends WriterWish, Omit<Withdrawal, 'time'> {
  readonly policyFile?: string;
  /** An RFC 3339 date and time. */
  readonly now: string;
}

/**
 * Records that a version is withdrawn or comes back, or that a skill is gone. Nothing is deleted.
 * Throws what `policyFor`, `writerFor` and the registry's `withdraw` throw.
 */
export async function withdraw(request: WithdrawRequest): Promise<Withdrawn> {
  const { action, skill, version, reason, actor, now: time, policyFile } = request;
  const policy = await policyFor({ paths: ['.'], ...(policyFile !== undefined && { policyFile }) });
  const writer = await writerFor(request, policy);
  return record(writer, { action, skill, reason, actor, time, ...(version !== undefined && { version }) });
}
