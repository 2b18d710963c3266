import type { Language } from 'web-tree-sitter';

/**
 * WebAssembly's memory, as web-tree-sitter's module shows it. When it grows all views are replaced, so they are asked for
 * anew for each tree.
 */
export interface Memory {
  readonly HEAPU8: Uint8Array;
  readonly HEAPU16: Uint16Array;
  readonly HEAPU32: Uint32Array;
}

/** What a grammar says once for all its trees. What concerns a production's child stands at `production * width + child`. */
export interface GrammarTables {
  readonly width: number;
  /** The symbol as which the child is shown; 0 where it is shown as what it is. */
  readonly aliases: Uint16Array;
  /** The field in which the child stands, by number; 0 where in none. */
  readonly fields: Uint16Array;
  readonly fieldNames: readonly (string | null)[];
  /** By symbol: how it is called, and whether it is named in the grammar. */
  readonly types: readonly string[];
  readonly isNamed: readonly boolean[];
}

/** The symbol of what does not parse (parser.h). */
const ERROR = 0xffff;

/** Offsets in bytes into TSLanguage of tree-sitter 0.27 (parser.h) in a memory of 32 bits. */
const AT = {
  symbolCount: 4,
  aliasCount: 8,
  productionCount: 28,
  aliasWidth: 36,
  fieldSlices: 64,
  fieldEntries: 68,
  metadata: 72,
  publicSymbols: 76,
  aliasSequences: 84,
};

/** A child's number in a field map is a byte. */
const WIDTH = 256;

/** Reads the tables of `language`, which begins at the byte `address`. */
export function tablesOf(language: Language, address: number, { HEAPU8, HEAPU16, HEAPU32 }: Memory): GrammarTables {
  const u8 = (at: number): number => HEAPU8[at] ?? 0;
  const u16 = (at: number): number => HEAPU16[at >>> 1] ?? 0;
  const u32 = (at: number): number => HEAPU32[at >>> 2] ?? 0;
  const productions = u32(address + AT.productionCount);
  const aliasWidth = u16(address + AT.aliasWidth);
  const aliases = new Uint16Array(productions * WIDTH);
  const fields = new Uint16Array(productions * WIDTH);
  for (let production = 0; production < productions; production += 1) {
    // Production 0 has no aliases, whatever its row says (ts_language_alias_sequence).
    const row = u32(address + AT.aliasSequences) + 2 * production * aliasWidth;
    for (let child = 0; production > 0 && child < aliasWidth; child += 1)
      aliases[production * WIDTH + child] = u16(row + 2 * child);
    const slice = u32(address + AT.fieldSlices) + 4 * production;
    // From the last to the first: of two fields of one child the first counts.
    for (let index = u16(slice + 2) - 1; index >= 0; index -= 1) {
      const entry = u32(address + AT.fieldEntries) + 4 * (u16(slice) + index);
      const isInherited = u8(entry + 3) !== 0;
      if (!isInherited) fields[production * WIDTH + u8(entry + 2)] = u16(entry);
    }
  }
  const types: string[] = [];
  const isNamed: boolean[] = [];
  const symbols = u32(address + AT.symbolCount) + u32(address + AT.aliasCount);
  for (let symbol = 0; symbol < symbols; symbol += 1) {
    types.push(language.types[u16(u32(address + AT.publicSymbols) + 2 * symbol)] || 'ERROR');
    isNamed.push(u8(u32(address + AT.metadata) + 3 * symbol + 1) !== 0);
  }
  types[ERROR] = 'ERROR';
  isNamed[ERROR] = true;
  return { width: WIDTH, aliases, fields, fieldNames: language.fields.map((name) => name ?? null), types, isNamed };
}
