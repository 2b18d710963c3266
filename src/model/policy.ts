import * as z from 'zod';
import { STAGES, Stage } from './finding.ts';

/** The modules that compute and touch nothing else; every one is matched exactly. */
export const PURE_PRESET = [
  '__future__',
  'abc',
  'array',
  'base64',
  'bisect',
  'calendar',
  'cmath',
  'collections',
  'collections.abc',
  'copy',
  'csv',
  'dataclasses',
  'datetime',
  'decimal',
  'difflib',
  'enum',
  'fractions',
  'functools',
  'hashlib',
  'heapq',
  'itertools',
  'json',
  'math',
  'numbers',
  'operator',
  'random',
  're',
  'statistics',
  'string',
  'textwrap',
  'time',
  'typing',
  'unicodedata',
  'urllib.parse',
] as const;

const Module = z.string().regex(/^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*$/, 'must be a dotted module name');
/** As git writes it: names joined by single slashes, none of them `.` or `..`. */
const Folder = z
  .string()
  .regex(
    /^(?!(?:.*\/)?\.{0,2}(?:\/|$))[^\0\n]+$/,
    "must be a folder's path from the repository's root, such as skills",
  );
const Name = z.string().regex(/^[A-Za-z_]\w*$/, 'must be a Python name');

/**
 * `csv`, `{ module: requests, api: any }` or `{ module: numpy, api: listed, names: [mean] }`. A bare name means what the
 * analysis's table has of the module; that there is such a table is for whoever reads the policy to ask.
 */
export const AllowedModule = z.union([
  Module,
  z.strictObject({ module: Module, api: z.literal('any') }),
  z.strictObject({ module: Module, api: z.literal('listed'), names: z.array(Name).min(1) }),
]);
export type AllowedModule = z.infer<typeof AllowedModule>;

const count = (least: number) => z.int().min(least);
const Duration = z.string().regex(/^[1-9]\d{0,6}(?:ms|s|m)$/, 'must be a duration such as 500ms, 30s or 2m');
const Size = z.string().regex(/^[1-9]\d{0,6}(?:KiB|MiB|GiB)$/, 'must be a size such as 256MiB');
const Timeout = Duration.refine((duration) => millisecondsIn(duration) <= 600_000, 'must be at most 10m');
/** Less, and no interpreter starts; more, and one run could take a machine. */
const Memory = Size.refine(
  (size) => bytesIn(size) >= 32 * 1_048_576 && bytesIn(size) <= 4 * 1_073_741_824,
  'must be from 32MiB to 4GiB',
);
const Reason = z.string().trim().min(1, 'must give a reason');
const Digest = z.string().regex(/^sha256:[0-9a-f]{64}$/, 'must be sha256: and 64 hexadecimal digits');

/** `.github/assay.yml` (version 1). Everything has a default, so the empty file means the built-in policy. */
export const Policy = z.strictObject({
  version: z.literal(1).default(1),
  edition: z.literal(2026).default(2026),
  mode: z.enum(['enforce', 'report-only']).default('enforce'),
  skills: Folder.default('skills'),
  stages: z
    .array(Stage.exclude(['intake']))
    .min(1)
    .default(['static', 'suite']),
  imports: z
    .strictObject({
      preset: z.enum(['pure', 'none']).default('pure'),
      allow: z.array(AllowedModule).default([]),
      deny: z.array(Module).default([]),
    })
    .prefault({}),
  sandbox: z
    .strictObject({
      backend: z.enum(['auto', 'subprocess', 'docker']).default('auto'),
      image: z
        .string()
        .regex(/(?:@|^)sha256:[0-9a-f]{64}$/, 'must be name@sha256:… or sha256:…')
        .optional(),
      runtime: z
        .string()
        .regex(/^[\w.-]+$/)
        .optional(),
      timeout: Timeout.default('30s'),
      memory: Memory.default('256MiB'),
    })
    .prefault({}),
  suite: z
    .strictObject({ 'min-tests': count(1).default(3), 'min-mutation-score': z.number().min(0).max(1).default(0.6) })
    .prefault({}),
  adversarial: z
    .strictObject({
      effort: z.enum(['quick', 'normal', 'thorough']).default('normal'),
      model: z.union([z.null(), z.string().min(1)]).default(null),
    })
    .prefault({}),
  library: z
    .strictObject({ 'max-size': count(1).default(1000), 'max-proposals-per-hour': count(1).default(20) })
    .prefault({}),
  review: z.strictObject({ 'required-approvals': count(0).default(1) }).prefault({}),
  grants: z
    .record(Name, z.strictObject({ imports: z.array(AllowedModule).min(1), reason: Reason, until: z.iso.date() }))
    .default({}),
  waivers: z
    .array(z.strictObject({ rule: z.string(), skill: Name, digest: Digest, reason: Reason, until: z.iso.date() }))
    .default([]),
  registry: z
    .strictObject({
      url: z.string().regex(/^(?:s3|file):/, 'must begin with s3: or file:'),
      region: z.string().optional(),
      role: z.string().optional(),
      'expected-owner': z
        .string()
        .regex(/^\d{12}$/, 'must be a 12-digit account id, in quotes')
        .optional(),
      attest: z.enum(['keyless', 'key', 'none']).optional(),
    })
    .optional(),
});
export type Policy = z.infer<typeof Policy>;

/** The module that an entry of `imports.allow` or of a grant is about. */
export function moduleIn(entry: AllowedModule): string {
  return typeof entry === 'string' ? entry : entry.module;
}

/** The stages which this build can run, so what a check does unless policy or flags say otherwise. */
export const BUILT_STAGES: readonly Stage[] = STAGES.filter((stage) => stage === 'static' || stage === 'suite');

/** The bytes in a size such as `256MiB`. */
export function bytesIn(size: string): number {
  const unit = size.slice(-3) as 'KiB' | 'MiB' | 'GiB';
  return Number(size.slice(0, -3)) * { KiB: 1024, MiB: 1_048_576, GiB: 1_073_741_824 }[unit];
}

/** The milliseconds in a duration such as `500ms`, `30s` or `2m`. */
export function millisecondsIn(duration: string): number {
  const [, amount, unit] = /^(\d+)(ms|s|m)$/.exec(duration) ?? [];
  return Number(amount) * { ms: 1, s: 1000, m: 60_000 }[unit as 'ms' | 's' | 'm'];
}
