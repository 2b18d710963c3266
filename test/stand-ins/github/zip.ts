import { crc32 } from 'node:zlib';

/** One entry of an archive, as it is stored; what the headers say of it can be made up. */
export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What the headers say of its length, unpacked. */
  readonly size?: number;
  /** Unix mode, e.g. that of a link. */
  readonly mode?: number;
  readonly flags?: number;
}

/** A zip archive with these entries, not compressed (PKWARE APPNOTE.TXT 4.3). */
export function zipOf(entries: readonly ZipEntry[]): Buffer {
  const files: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const { local, directory } = headersOf(entry, offset);
    files.push(local, Buffer.from(entry.bytes));
    central.push(directory);
    offset += local.length + entry.bytes.length;
  }
  const listing = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(listing.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, listing, end]);
}

function headersOf({ name, bytes, size = bytes.length, mode = 0o100644, flags = 0 }: ZipEntry, offset: number) {
  const file = Buffer.from(name);
  const shared = Buffer.alloc(26);
  shared.writeUInt16LE(20, 0);
  shared.writeUInt16LE(flags | 0x800, 2);
  shared.writeUInt32LE(crc32(bytes), 10);
  shared.writeUInt32LE(bytes.length, 14);
  shared.writeUInt32LE(size, 18);
  shared.writeUInt16LE(file.length, 22);
  const signed = (signature: number) => {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32LE(signature, 0);
    return bytes;
  };
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE((mode << 16) >>> 0, 6);
  rest.writeUInt32LE(offset, 10);
  return {
    local: Buffer.concat([signed(0x04034b50), shared, file]),
    directory: Buffer.concat([signed(0x02014b50), Buffer.from([20, 3]), shared, rest, file]),
  };
}
