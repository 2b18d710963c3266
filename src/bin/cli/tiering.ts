import { setFlagsFromString } from 'node:v8';

/** The newest V8 that the flag was tried with: one that no longer has it would say so on standard error. */
const NEWEST = 15;

/**
 * Lets V8 optimise WebAssembly later: after 400 MB of executed code in a function, by its own estimate, instead of 13.
 *
 * The grammar's lexer is one huge function, every turn of whose loop counts with all the code that it jumps over. So it
 * would be optimised after the first few hundred characters of a skill, in another thread, for longer than all the rest
 * of the check takes; and the end of the process waits for it. A hundred skills take no longer this way.
 */
export function optimiseGrammarLater(): void {
  if (Number.parseInt(process.versions.v8, 10) <= NEWEST) setFlagsFromString('--wasm-tiering-budget=400000000');
}
