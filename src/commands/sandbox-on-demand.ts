import { AssayError } from '../model/error.ts';
import { bytesIn, moduleIn, type Policy, PURE_PRESET } from '../model/policy.ts';
import type { ReportInputs } from '../model/report.ts';
import type { OpenedBackend } from '../sandbox/backend.ts';
import type { Opened } from '../sandbox/sandbox.ts';
import type { AssayOptions } from './assay-options.ts';
import type { Context } from './context.ts';

/** A sandbox for one skill, opened when the first of its plans is to run and not before. */
export interface SandboxOnDemand {
  open(): Promise<Opened>;
  /** Begins to close it. Whoever closes the backend waits for that. */
  close(): void;
}

/** One backend for a whole check, opened when the first skill needs it and not before. */
interface BackendOnDemand {
  /** Says that it may be needed soon: resolves when what takes long, and is no skill's business, is begun. */
  expect(): Promise<unknown>;
  room(): SandboxOnDemand;
  /** What a report must record of it; nothing if nothing ran. */
  facts(): Promise<Pick<ReportInputs, 'backend' | 'python' | 'pythons' | 'image'>>;
  close(): Promise<void>;
}

/** Throws `flag-value` where the interpreter that was named could not be the one that runs. */
export function backendOnDemand(
  policy: Policy,
  request: Pick<AssayOptions, 'backend' | 'python' | 'namesPython'>,
  seed: string,
  context: Context,
): BackendOnDemand {
  let expected: Promise<OpenedBackend | undefined> | undefined;
  let opening: Promise<OpenedBackend> | undefined;
  let python: string | undefined;
  let pythons: readonly string[] = [];
  const closings: Promise<void>[] = [];

  const { image, runtime, memory } = policy.sandbox;
  const wish = {
    backend: backendFor(policy, request),
    image,
    runtime,
    memory: bytesIn(memory),
    python: request.python,
    hashSeed: Number.parseInt(seed.slice(0, 8), 16) % 4_294_967_296,
    preload: modulesFor(policy),
  };

  async function open(): Promise<Opened> {
    opening ??= (async () => (await expected) ?? context.openBackend(wish))();
    const found = await opening;
    if ('problem' in found) return found;
    const opened = await found.backend.room();
    if ('problem' in opened) return opened;
    const { sandbox } = opened;
    python = sandbox.python;
    const others = async () => {
      const found = await sandbox.others();
      pythons = found.versions;
      return found;
    };
    return { sandbox: { ...sandbox, others } };
  }

  return {
    expect: () => {
      // Why it cannot be begun is told by opening it, if it comes to that.
      expected ??= context.expectBackend?.(wish).catch(() => undefined);
      return Promise.resolve(expected);
    },
    room: () => {
      let room: Promise<Opened> | undefined;
      return {
        open: () => {
          room ??= open();
          return room;
        },
        close: () => {
          if (room !== undefined) closings.push(room.then(closed, () => {}));
        },
      };
    },
    facts: async () => {
      const found = await opening;
      if (found === undefined || 'problem' in found || python === undefined) return {};
      const { kind, image } = found.backend;
      return {
        backend: kind,
        python,
        ...(pythons.length > 0 && { pythons: [...pythons] }),
        ...(image !== undefined && { image }),
      };
    },
    close: async () => {
      await Promise.all(closings);
      const found = await (opening ?? expected);
      if (found !== undefined && 'backend' in found) await found.backend.close();
    },
  };
}

/**
 * An image brings its own interpreter: who names another one asks for processes of this machine, and whoever wants both is
 * told so rather than given one of them.
 */
function backendFor(
  { sandbox: { backend, image } }: Policy,
  { backend: asked = backend, namesPython }: Pick<AssayOptions, 'backend' | 'namesPython'>,
): AssayOptions['backend'] & string {
  if (namesPython !== true || asked === 'subprocess') return asked;
  if (asked === 'auto' && image === undefined) return 'subprocess';
  throw new AssayError('flag-value', 'under docker the interpreter is that of the image', {
    where: '--python',
    fix: 'leave it out, or add --backend subprocess',
  });
}

async function closed(opened: Opened): Promise<void> {
  if ('sandbox' in opened) await opened.sandbox.close();
}

/** Everything that policy lets any skill import. */
function modulesFor({ imports, grants }: Policy): string[] {
  const opened = [...imports.allow, ...Object.values(grants).flatMap((grant) => grant.imports)];
  return [...new Set([...PURE_PRESET, ...opened.map(moduleIn)])].sort();
}
