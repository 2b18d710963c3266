import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { FrameReader, frame } from '../frames.ts';

/** How to start an interpreter: which one, where the harness is, and the hash seed it runs under. */
export interface Start {
  readonly python: string;
  readonly harness: URL;
  readonly hashSeed: number;
}

/**
 * Finds the interpreter behind a shim and a version manager, and becomes it.
 *
 * -I would be the shortest way to a clean interpreter, but it also ignores PYTHONHASHSEED. So the first interpreter
 * ignores all PYTHON* variables (-E), and its successor is given an environment in which the hash seed is the only one:
 * no site, no user site, and on the path only the harness, which takes itself off. The successor clears the rest once it
 * has read it: the time zone and the locale, so that they are not this machine's, and LD_LIBRARY_PATH, which is the
 * loader's, not Python's, and without which some interpreters do not start. Only `sys` and `posix` are imported, which
 * are built in: with -c the working directory is on the path. It has to be valid in old versions too, to say which it is.
 */
const FIND = `
import sys
def say(text):
    sys.stdout.write("\\0\\0\\0" + chr(len(text)) + text)
    sys.stdout.flush()
say('{"kind":"found","python":"%d.%d.%d"}' % sys.version_info[:3])
if sys.version_info >= (3, 10):
    import posix
    posix.setsid()
    kept = dict((name, value) for name, value in posix.environ.items() if name == b"LD_LIBRARY_PATH")
    kept.update({"PYTHONHASHSEED": sys.argv[2], "PYTHONCOERCECLOCALE": "0", "TZ": "UTC0"})
    posix.execve(sys.executable, [sys.executable, "-s", "-S", "-B", "-X", "utf8", sys.argv[1]], kept)
`;

/** How much of its standard error is kept, for the message if it breaks. */
const STDERR_CAP = 4000;

/** A started interpreter: frames go in, frames come out, and at some point it ends. */
export class WarmProcess {
  /** Resolves to the reason when it has ended. */
  readonly ended: Promise<string>;
  /** What to do with each frame that comes out. */
  onFrame: (body: Buffer) => void = () => {};
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #reader = new FrameReader();
  #stderr = '';

  constructor({ python, harness, hashSeed }: Start) {
    // A relative path is the caller's; from / on, no file of the checkout can stand in for a module or choose a version.
    const command = python.includes('/') ? path.resolve(python) : python;
    const file = fileURLToPath(new URL('__main__.py', harness));
    this.#child = spawn(command, ['-E', '-s', '-S', '-c', FIND, file, String(hashSeed)], { cwd: '/', stdio: 'pipe' });
    this.#child.stdout.on('data', (chunk: Buffer) => this.#read(chunk));
    this.#child.stderr.on('data', (chunk: Buffer) => {
      this.#stderr = (this.#stderr + chunk.toString('utf8')).slice(-STDERR_CAP);
    });
    // A pipe that broke is the death of the other end, which is told by 'close'.
    for (const stream of [this.#child.stdin, this.#child.stdout, this.#child.stderr]) stream.on('error', () => {});
    this.ended = new Promise((resolve) => {
      this.#child.on('error', (error) => resolve(error.message));
      this.#child.on('close', (code, signal) =>
        resolve(this.#epitaph(signal ? `killed by ${signal}` : `ended with exit code ${code}`)),
      );
    });
  }

  send(...bodies: readonly string[]): void {
    this.#child.stdin.write(Buffer.concat(bodies.map(frame)));
  }

  /** Ends it and, by the kernel's doing, all its children. */
  kill(): void {
    this.#child.stdin.destroy();
    this.#child.kill('SIGKILL');
  }

  /** Closes its standard input, upon which it ends by itself; resolves when it has ended. */
  async close(): Promise<void> {
    const impatience = setTimeout(() => this.kill(), 2000);
    this.#child.stdin.end();
    await this.ended;
    clearTimeout(impatience);
  }

  #read(chunk: Buffer): void {
    try {
      for (const body of this.#reader.read(chunk)) this.onFrame(body);
    } catch {
      this.#child.stdout.destroy();
      this.kill();
    }
  }

  #epitaph(why: string): string {
    const last = this.#stderr.trim().split('\n').at(-1);
    return last ? `${why} (${last})` : why;
  }
}
