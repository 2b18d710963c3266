/** Numbers that only depend on a seed, the same in every runtime. */
export interface Random {
  /** A whole number from 0 to `past` - 1. */
  below(past: number): number;
  pick<T>(from: readonly T[]): T;
}

/** Mulberry32 by Tommy Ettinger: 32 bits of state, which is enough to spread inputs. */
export function randomFrom(seed: number): Random {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (past: number) => Math.floor(next() * past);
  return { below, pick: (from) => from[below(from.length)]! };
}

/** 32 bits of the hexadecimal `seed`, spread for `purpose`: two trials must not draw the same. */
export function seedFor(seed: string, purpose: string): number {
  let hash = 0x811c9dc5;
  for (const unit of `${seed}/${purpose}`) hash = Math.imul(hash ^ unit.charCodeAt(0), 0x01000193);
  return hash | 0;
}
