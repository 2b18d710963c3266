import type { Hub } from './hub.ts';

/** A question about what a hash names, whose answer can never change. */
export type Ask<T> = (hub: Hub, hash: string) => Promise<T>;

/** A branch's name is no hash, and stands elsewhere tomorrow. */
const HASH = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** What one hub remembers of the bytes of files; listings are few. */
const MOST_KEPT = 64 << 20;

interface Memory {
  readonly answers: Map<string, Promise<unknown>>;
  kept: number;
}

const memories = new WeakMap<Hub, Memory>();

/** The answer of `ask`, which for the same hub, kind and hash is asked once. A failure is not remembered. */
export async function askOnce<T>(hub: Hub, kind: string, hash: string, ask: Ask<T>): Promise<T> {
  if (!HASH.test(hash)) return ask(hub, hash);
  const memory = memories.get(hub) ?? { answers: new Map(), kept: 0 };
  memories.set(hub, memory);
  const key = `${kind} ${hash}`;
  const known = memory.answers.get(key);
  if (known !== undefined) return known as Promise<T>;
  const answer = ask(hub, hash);
  memory.answers.set(key, answer);
  try {
    const found = await answer;
    if (found instanceof Uint8Array) {
      memory.kept += found.length;
      if (memory.kept > MOST_KEPT) forget(memory, key, found.length);
    }
    return found;
  } catch (error) {
    memory.answers.delete(key);
    throw error;
  }
}

function forget(memory: Memory, key: string, length: number): void {
  memory.answers.delete(key);
  memory.kept -= length;
}
