import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Language, Parser } from 'web-tree-sitter';

/** A URL in a variable, because the bundler rewrites a literal `new URL('…', import.meta.url)`. */
const beside = (file: string): URL => new URL(file, import.meta.url);

let loading: Promise<Parser> | undefined;

/**
 * The Python parser, loaded once from the two WebAssembly files: beside the bundle, else from the installed packages.
 * This is the only I/O of the syntax room, and it reads nothing of the candidate's.
 */
export function pythonParser(): Promise<Parser> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Parser> {
  const [runtime, grammar] = await Promise.all([
    wasm('web-tree-sitter.wasm', 'web-tree-sitter/web-tree-sitter.wasm'),
    wasm('tree-sitter-python.wasm', 'tree-sitter-python/tree-sitter-python.wasm'),
  ]);
  await Parser.init({ wasmBinary: runtime });
  return new Parser().setLanguage(await Language.load(grammar));
}

async function wasm(bundled: string, installed: string): Promise<Uint8Array> {
  try {
    return await readFile(beside(bundled));
  } catch {
    return await readFile(createRequire(import.meta.url).resolve(installed));
  }
}
