import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Language, Parser } from 'web-tree-sitter';
import type { Memory } from './grammar-tables.ts';
import { type TreeReader, readerFor } from './tree-reader.ts';

/** A URL in a variable, because the bundler rewrites a literal `new URL('…', import.meta.url)`. */
const beside = (file: string): URL => new URL(file, import.meta.url);

/** The Python parser, and what reads its trees. */
export interface PythonGrammar {
  readonly parser: Parser;
  readonly nodesOf: TreeReader;
}

let loading: Promise<PythonGrammar> | undefined;

/**
 * The Python grammar, loaded once from the two WebAssembly files: beside the bundle, else from the installed packages.
 * This is the only I/O of the syntax room, and it reads nothing of the candidate's.
 */
export function pythonGrammar(): Promise<PythonGrammar> {
  loading ??= load();
  return loading;
}

/** The Python parser alone. */
export async function pythonParser(): Promise<Parser> {
  return (await pythonGrammar()).parser;
}

async function load(): Promise<PythonGrammar> {
  const [runtime, grammar] = await Promise.all([
    wasm('web-tree-sitter.wasm', 'web-tree-sitter/web-tree-sitter.wasm'),
    wasm('tree-sitter-python.wasm', 'tree-sitter-python/tree-sitter-python.wasm'),
  ]);
  // What init is given becomes emscripten's module, which shows its memory.
  const module: { wasmBinary: Uint8Array } & Partial<Memory> = { wasmBinary: runtime };
  await Parser.init(module);
  const parser = new Parser().setLanguage(await Language.load(grammar));
  return { parser, nodesOf: readerFor(parser, module) };
}

async function wasm(bundled: string, installed: string): Promise<Uint8Array> {
  try {
    return await readFile(beside(bundled));
  } catch {
    return await readFile(createRequire(import.meta.url).resolve(installed));
  }
}
