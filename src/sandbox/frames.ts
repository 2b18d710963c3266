/** The largest frame in either direction, in bytes; the harness has the same. */
export const FRAME_CAP = 8 * 1024 * 1024;

/** A frame: a four-byte big-endian length, then `body`. Throws RangeError beyond the cap. */
export function frame(body: string): Buffer {
  const bytes = Buffer.from(body, 'utf8');
  if (bytes.length > FRAME_CAP)
    throw new RangeError(`a frame of ${bytes.length} bytes is over the cap of ${FRAME_CAP}`);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
}

/** Cuts a byte stream into the bodies of its frames. */
export class FrameReader {
  #pending = Buffer.alloc(0);

  /** The frames that `chunk` completes. Throws RangeError where a frame claims more than the cap. */
  read(chunk: Uint8Array): Buffer[] {
    this.#pending = this.#pending.length === 0 ? Buffer.from(chunk) : Buffer.concat([this.#pending, chunk]);
    const bodies: Buffer[] = [];
    while (this.#pending.length >= 4) {
      const length = this.#pending.readUInt32BE(0);
      if (length > FRAME_CAP) throw new RangeError(`a frame claims ${length} bytes`);
      if (this.#pending.length < 4 + length) break;
      bodies.push(this.#pending.subarray(4, 4 + length));
      this.#pending = this.#pending.subarray(4 + length);
    }
    return bodies;
  }
}

/** All of `bytes` as one frame's body; undefined where it is anything else than exactly one. */
export function onlyFrame(bytes: Buffer): Buffer | undefined {
  const exact = bytes.length >= 4 && bytes.readUInt32BE(0) === bytes.length - 4;
  return exact ? bytes.subarray(4) : undefined;
}

/** The body of the frame that `bytes` begin with; undefined where they do not hold all of it. */
export function firstFrame(bytes: Buffer): Buffer | undefined {
  const end = bytes.length >= 4 ? 4 + bytes.readUInt32BE(0) : Infinity;
  return bytes.length >= end ? bytes.subarray(4, end) : undefined;
}

/** What `body` says; undefined for what is no JSON. */
export function jsonIn(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}
