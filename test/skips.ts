import type { Reporter, TestCase } from 'vitest/node';

/** Ends a run by naming what it did not run, and why: a green run must not hide a test that never ran. */
export class Skips implements Reporter {
  readonly #byReason = new Map<string, string[]>();

  onTestCaseResult(test: TestCase): void {
    const result = test.result();
    if (result.state !== 'skipped') return;
    const reason = result.note ?? 'no reason given';
    this.#byReason.set(reason, [
      ...(this.#byReason.get(reason) ?? []),
      `${test.module.relativeModuleId} > ${test.fullName}`,
    ]);
  }

  onTestRunEnd(): void {
    for (const [reason, tests] of this.#byReason) {
      process.stdout.write(`skipped: ${reason}\n${tests.map((test) => `  ${test}\n`).join('')}`);
    }
    this.#byReason.clear();
  }
}
