import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { projectRoot } from '../project.ts';

/** What CPython's ast reads in a file, or why it reads nothing. */
export type AstAnswer = { readonly facts: Readonly<Record<string, number>> } | { readonly refused: string };

/** One interpreter outside of any sandbox, which only parses: for files of its own standard library and mutants of them. */
export class AstReader {
  readonly #child: ChildProcess;
  readonly #waiting: ((answer: AstAnswer) => void)[] = [];

  constructor(python: string) {
    const root = projectRoot();
    const [script, harness] = [join(root, 'bench/differential/ast_facts.py'), join(root, 'src/sandbox/harness')];
    this.#child = spawn(python, ['-I', '-B', script, harness], { stdio: ['pipe', 'pipe', 'inherit'] });
    createInterface({ input: this.#child.stdout as NodeJS.ReadableStream }).on('line', (line) =>
      this.#waiting.shift()?.(JSON.parse(line) as AstAnswer),
    );
    this.#child.on('close', () => {
      for (const tell of this.#waiting) tell({ refused: 'the interpreter ended' });
    });
  }

  read(bytes: Uint8Array): Promise<AstAnswer> {
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      this.#child.stdin?.write(`${Buffer.from(bytes).toString('base64')}\n`);
    });
  }

  close(): void {
    this.#child.stdin?.end();
  }
}
