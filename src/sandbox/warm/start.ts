import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import type { Problem } from '../../model/problem.ts';
import { FrameReader, frame } from '../frames.ts';

/** How a process ended: in words, with which exit code if with one, and the last that it wrote to standard error. */
export interface Epitaph {
  readonly why: string;
  readonly code: number | null;
  readonly said: string;
  /** Whether there was nothing to start. */
  readonly isAbsent?: boolean;
}

/** How to start an interpreter, and what it means where that gives none. Times in milliseconds. */
export interface Start {
  launch(): Launched;
  /** Frames that it is given before all others. */
  readonly first: readonly string[];
  /** Until its first words, and until it has ended by itself. Both are for something that is broken. */
  readonly patience: { readonly hello: number; readonly end: number };
  missing(epitaph: Epitaph): Problem;
  unsupported(version: string): Problem;
}

/** A process that becomes a warm interpreter. */
export interface Launched {
  readonly child: ChildProcessWithoutNullStreams;
  /** Ends it by force, and with it, by the kernel's doing, all its children. Its standard input is already closed. */
  kill(): void;
  /** Called when `child` has ended; resolves when nothing of it is left. */
  gone?(epitaph: Epitaph): Promise<void>;
}

/** Exit codes of a shim that has no interpreter to start, as a shell's when it finds no program or may not run it. */
const NOT_FOUND = new Set([126, 127]);
const isMissing = (error: NodeJS.ErrnoException): boolean => error.code === 'ENOENT';

/** How much of its standard error is kept, for the message if it breaks. */
const STDERR_CAP = 4000;

/** A started interpreter: frames go in, frames come out, and at some point it ends. */
export class WarmProcess {
  /** Resolves when it has ended, and nothing of it is left. */
  readonly ended: Promise<Epitaph>;
  /** What to do with each frame that comes out. */
  onFrame: (body: Buffer) => void = () => {};
  readonly #launched: Launched;
  readonly #patience: number;
  readonly #reader = new FrameReader();
  #stderr = '';

  constructor(start: Start) {
    this.#launched = start.launch();
    this.#patience = start.patience.end;
    const { child, gone } = this.#launched;
    child.stdout.on('data', (chunk: Buffer) => this.#read(chunk));
    child.stderr.on('data', (chunk: Buffer) => {
      this.#stderr = (this.#stderr + chunk.toString('utf8')).slice(-STDERR_CAP);
    });
    // A pipe that broke is the death of the other end, which is told by 'close'.
    for (const stream of [child.stdin, child.stdout, child.stderr]) stream.on('error', () => {});
    const closed = new Promise<Epitaph>((resolve) => {
      child.on('error', (error) => resolve({ why: error.message, code: null, said: '', isAbsent: isMissing(error) }));
      child.on('close', (code, signal) => resolve(this.#epitaph(code, signal)));
    });
    this.ended = closed.then(async (epitaph) => {
      await gone?.(epitaph);
      return epitaph;
    });
    if (start.first.length > 0) this.send(...start.first);
  }

  send(...bodies: readonly string[]): void {
    this.#launched.child.stdin.write(Buffer.concat(bodies.map(frame)));
  }

  kill(): void {
    this.#launched.child.stdin.destroy();
    this.#launched.kill();
  }

  /** Closes its standard input, upon which it ends by itself; resolves when it has ended. */
  async close(): Promise<void> {
    const impatience = setTimeout(() => this.kill(), this.#patience);
    this.#launched.child.stdin.end();
    await this.ended;
    clearTimeout(impatience);
  }

  #read(chunk: Buffer): void {
    try {
      for (const body of this.#reader.read(chunk)) this.onFrame(body);
    } catch {
      this.#launched.child.stdout.destroy();
      this.kill();
    }
  }

  #epitaph(code: number | null, signal: NodeJS.Signals | null): Epitaph {
    const why = signal ? `killed by ${signal}` : `ended with exit code ${code}`;
    const said = this.#stderr.trim();
    const last = said.split('\n').at(-1);
    return { why: last ? `${why} (${last})` : why, code, said, isAbsent: code !== null && NOT_FOUND.has(code) };
  }
}
