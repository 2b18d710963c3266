import { moduleIn, type Policy, PURE_PRESET } from '../model/policy.ts';
import type { ReportInputs } from '../model/report.ts';
import type { Opened } from '../sandbox/plan.ts';
import type { AssayOptions } from './assay-options.ts';
import type { Context } from './context.ts';

/** One sandbox for a whole check, opened when the first skill needs it and not before. */
export interface SandboxOnDemand {
  open(): Promise<Opened>;
  /** What a report must record of the sandbox; nothing if it was never opened. */
  facts(): Promise<Pick<ReportInputs, 'backend' | 'python'>>;
  close(): Promise<void>;
}

export function sandboxOnDemand(
  policy: Policy,
  request: Pick<AssayOptions, 'backend' | 'python'>,
  seed: string,
  context: Context,
): SandboxOnDemand {
  let opening: Promise<Opened> | undefined;
  const open = (): Promise<Opened> => {
    opening ??= context.openSandbox({
      backend: request.backend ?? policy.sandbox.backend,
      python: request.python,
      hashSeed: Number.parseInt(seed.slice(0, 8), 16) % 4_294_967_296,
      preload: modulesFor(policy),
    });
    return opening;
  };
  return {
    open,
    facts: async () => {
      const opened = await opening;
      return opened !== undefined && 'sandbox' in opened
        ? { backend: opened.sandbox.backend, python: opened.sandbox.python }
        : {};
    },
    close: async () => {
      const opened = await opening;
      if (opened !== undefined && 'sandbox' in opened) await opened.sandbox.close();
    },
  };
}

/** Everything that policy lets any skill import. */
function modulesFor({ imports, grants }: Policy): string[] {
  const opened = [...imports.allow, ...Object.values(grants).flatMap((grant) => grant.imports)];
  return [...new Set([...PURE_PRESET, ...opened.map(moduleIn)])].sort();
}
