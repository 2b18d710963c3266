import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assayAll } from '../../src/commands/assay-all.ts';
import type { Context } from '../../src/commands/context.ts';
import { builtInPolicy, type LoadedPolicy, policyOf } from '../../src/intake/policy.ts';
import type { Candidate, CandidateFile } from '../../src/model/candidate.ts';
import { canonical, type Json } from '../../src/model/canonical.ts';
import type { Report } from '../../src/model/report.ts';
import type { Backend } from '../../src/sandbox/backend.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { NAMEABLE } from '../../src/commands/nameable.ts';
import { put } from '../intake/folder.ts';
import { allPass, nothingAmiss, noticing } from '../sandbox/agreeing.ts';
import { fileOf, honestSkill } from '../rules/honest-skill.ts';

/** The day on which everything here is checked and published. */
export const TODAY = '2026-08-01';

/** A sandbox that runs nothing and says that every test passed, but for those in `failing`, and nothing else against a skill. */
export function passing(failing: readonly string[] = [], python = '3.11.7'): Sandbox {
  return {
    backend: 'subprocess',
    python,
    run: (plan) => nothingAmiss(plan, (suite) => allPass(suite, failing)),
    others: async () => ({ versions: [] }),
    close: async () => undefined,
  };
}

/** A backend all of whose rooms are `sandbox`. */
export function backendOf(sandbox: Sandbox): Backend {
  return { kind: sandbox.backend, room: async () => ({ sandbox }), close: async () => undefined };
}

/** The world of a check in which every test passes, but for those in `failing`. */
export function passingContext(failing: readonly string[] = [], python?: string): Context {
  return { openBackend: async () => ({ backend: backendOf(passing(failing, python)) }), progress: () => undefined };
}

/** The world of a check in which suites notice no change to the code, or but one in four. */
export const BLIND_SUITES = noticingContext(() => false);
export const WEAK_SUITES = noticingContext((at) => at % 4 === 1);

function noticingContext(notices: (at: number) => boolean): Context {
  const run: Sandbox['run'] = async (plan) => (plan.role === 'mutants' ? noticing(plan, notices) : nothingAmiss(plan));
  const sandbox = { ...passing(), run };
  return { openBackend: async () => ({ backend: backendOf(sandbox) }), progress: () => undefined };
}

/** The world of a check in which nothing can be run. */
export const WALL_MISSING: Context = {
  openBackend: async () => ({ problem: { code: 'wall-missing', stage: 'suite', message: 'x' } }),
  progress: () => undefined,
};

/** A check's options for today. */
export const OPTIONS = { asOf: TODAY, python: 'python3', jobs: 2 } as const;

/** The canonical report of an honest check of `candidates`. */
export function reportOn(
  candidates: readonly Candidate[],
  policy: LoadedPolicy = builtInPolicy(),
  options: Partial<Parameters<typeof assayAll>[1]> = {},
): Promise<Report> {
  return assayAll({ candidates, policy }, { ...OPTIONS, ...options }, passingContext());
}

export function policyFrom(text: string): Promise<LoadedPolicy> {
  return policyOf(new TextEncoder().encode(text), 'assay.yml', NAMEABLE);
}

/** Files in place of the honest skill's own that make its verdict what the key says. */
export function changesFor(name: string): Record<'pass' | 'review' | 'block', readonly CandidateFile[]> {
  const test = `from ${name} import ${name}\n\n\ndef test_one():\n    assert ${name}("a  b") == "a b"\n`;
  return {
    pass: [],
    review: [fileOf(`test_${name}.py`, test)],
    block: [
      fileOf(`${name}.py`, `import os\n\n\ndef ${name}(text: str) -> str:\n    """Return it."""\n    return text\n`),
    ],
  };
}

/** The honest skill `name`, changed so that its verdict is `verdict`. */
export function skillOf(name: string, verdict: 'pass' | 'review' | 'block' = 'pass'): Candidate {
  return honestSkill(name, changesFor(name)[verdict]);
}

/** Writes the regular files of `candidate` below `folder`, in a directory of its name. */
export function writeSkill(folder: string, candidate: Candidate): void {
  put(folder, Object.fromEntries(candidate.files.map(({ path, bytes }) => [`${candidate.name}/${path}`, bytes])));
}

/** Writes `report` as a check does. */
export function writeReport(file: string, report: Report): void {
  writeFileSync(file, `${canonical(report as unknown as Json)}\n`);
}

export function readJson(...path: string[]): unknown {
  return JSON.parse(readFileSync(join(...path), 'utf8'));
}
