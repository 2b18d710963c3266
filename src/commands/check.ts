import { baseOf } from '../intake/base.ts';
import { candidateAt } from '../intake/directory.ts';
import { skillsAt } from '../intake/paths.ts';
import type { Report } from '../model/report.ts';
import { pythonParser } from '../syntax/grammar.ts';
import { assayAll } from './assay-all.ts';
import type { AssayOptions } from './assay-options.ts';
import type { Context } from './context.ts';
import { inParallel } from '../model/in-parallel.ts';
import { policyFor } from './policy-for.ts';

/** What to check on a disk, as the command line says it. */
export interface CheckRequest extends AssayOptions {
  readonly paths: readonly string[];
  /** A git ref or a directory that each skill is compared with. */
  readonly base?: string;
  readonly policyFile?: string;
}

/**
 * Checks every skill that `request` names and reports what was found. Never throws for what a skill holds or does;
 * throws an AssayError for an invocation that cannot be understood.
 */
export async function check(request: CheckRequest, context: Context): Promise<Report> {
  // Begun here, the parser is ready when the skills are read. Whether it could be loaded is asked by whoever parses.
  pythonParser().catch(() => {});
  const places = await skillsAt(request.paths);
  for (const { name, directory } of places) context.found?.(name, directory);
  const policy = await policyFor(request);
  const candidates = await inParallel(places, request.jobs, ({ name, directory }) => candidateAt(directory, name));
  const previous = request.base === undefined ? undefined : await baseOf(request.base, places);
  return assayAll({ candidates, policy, ...(previous && { previous }) }, request, context);
}
