import * as z from 'zod/mini';
import { ExtraView } from './views.ts';

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

const Module = z.string().check(z.regex(/^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*$/, 'must be a dotted module name'));
/** As git writes it: names joined by single slashes, none of them `.` or `..`. */
const Folder = z
  .string()
  .check(
    z.regex(
      /^(?!(?:.*\/)?\.{0,2}(?:\/|$))[^\0\n]+$/,
      "must be a folder's path from the repository's root, such as skills",
    ),
  );
const Name = z.string().check(z.regex(/^[A-Za-z_]\w*$/, 'must be a Python name'));

/**
 * `csv`, `{ module: requests, api: any }` or `{ module: numpy, api: listed, names: [mean] }`. A bare name means what the
 * analysis's table has of the module; that there is such a table is for whoever reads the policy to ask.
 */
export const AllowedModule = z.union([
  Module,
  z.discriminatedUnion('api', [
    z.strictObject({ module: Module, api: z.literal('any') }),
    z.strictObject({ module: Module, api: z.literal('listed'), names: z.array(Name).check(z.minLength(1)) }),
  ]),
]);
export type AllowedModule = z.infer<typeof AllowedModule>;

/** The adversarial stage asks more than the suite does, of a skill that passes it: without that its answers mean nothing. */
const Stages = z.array(z.enum(['static', 'suite', 'adversarial'])).check(
  z.minLength(1),
  z.refine(
    (stages) => !stages.includes('adversarial') || stages.includes('suite'),
    'must name suite beside adversarial',
  ),
);

const count = (least: number) => z.int().check(z.minimum(least));
const Duration = z.string().check(z.regex(/^[1-9]\d{0,6}(?:ms|s|m)$/, 'must be a duration such as 500ms, 30s or 2m'));
const Size = z.string().check(z.regex(/^[1-9]\d{0,6}(?:KiB|MiB|GiB)$/, 'must be a size such as 256MiB'));
const Timeout = Duration.check(z.refine((duration) => millisecondsIn(duration) <= 600_000, 'must be at most 10m'));
/** Less, and no interpreter starts; more, and one run could take a machine. */
const Memory = Size.check(
  z.refine(
    (size) => bytesIn(size) >= 32 * 1_048_576 && bytesIn(size) <= 4 * 1_073_741_824,
    'must be from 32MiB to 4GiB',
  ),
);
const Reason = z.string().check(z.trim(), z.minLength(1, 'must give a reason'));
const Digest = z.string().check(z.regex(/^sha256:[0-9a-f]{64}$/, 'must be sha256: and 64 hexadecimal digits'));

/** A part of the policy that may be left out: then all its defaults hold. */
const section = <Shape extends z.core.$ZodShape>(shape: Shape) =>
  z.prefault(z.strictObject(shape), {} as z.input<z.ZodMiniObject<Shape, z.core.$strict>>);

/** By digest or id alone: what a tag names is whatever its owner says it is today. */
const IMAGE = /^(?:[A-Za-z0-9][\w.:/-]{0,300}@)?sha256:[0-9a-f]{64}$/;

/** `.github/assay.yml` (version 1). Everything has a default, so the empty file means the built-in policy. */
export const Policy = z.strictObject({
  version: z._default(z.literal(1), 1),
  edition: z._default(z.literal(2026), 2026),
  mode: z._default(z.enum(['enforce', 'report-only']), 'enforce'),
  skills: z._default(Folder, 'skills'),
  stages: z._default(Stages, ['static', 'suite', 'adversarial']),
  imports: section({
    preset: z._default(z.enum(['pure', 'none']), 'pure'),
    allow: z._default(z.array(AllowedModule), []),
    deny: z._default(z.array(Module), []),
  }),
  sandbox: section({
    backend: z._default(z.enum(['auto', 'subprocess', 'docker']), 'auto'),
    image: z.optional(z.string().check(z.regex(IMAGE, 'must be name@sha256:… or sha256:…'))),
    runtime: z.optional(z.string().check(z.regex(/^\w[\w.-]*$/, "must be a runtime's name, such as kata"))),
    timeout: z._default(Timeout, '30s'),
    memory: z._default(Memory, '256MiB'),
  }),
  suite: section({
    'min-tests': z._default(count(1), 3),
    'min-mutation-score': z._default(z.number().check(z.minimum(0), z.maximum(1)), 0.6),
  }),
  adversarial: section({
    effort: z._default(z.enum(['quick', 'normal', 'thorough']), 'normal'),
    model: z._default(z.union([z.null(), z.string().check(z.minLength(1))]), null),
  }),
  library: section({
    'max-size': z._default(count(1), 1000),
    'max-proposals-per-hour': z._default(count(1), 20),
  }),
  review: section({ 'required-approvals': z._default(count(0), 1) }),
  grants: z._default(
    z.record(
      Name,
      z.strictObject({ imports: z.array(AllowedModule).check(z.minLength(1)), reason: Reason, until: z.iso.date() }),
    ),
    {},
  ),
  waivers: z._default(
    z.array(z.strictObject({ rule: z.string(), skill: Name, digest: Digest, reason: Reason, until: z.iso.date() })),
    [],
  ),
  registry: z.optional(
    z.strictObject({
      url: z.string().check(z.regex(/^(?:s3|file):/, 'must begin with s3: or file:')),
      region: z.optional(z.string()),
      role: z.optional(z.string()),
      'expected-owner': z.optional(z.string().check(z.regex(/^\d{12}$/, 'must be a 12-digit account id, in quotes'))),
      attest: z.optional(z.enum(['keyless', 'key', 'none'])),
      views: z.optional(z.array(ExtraView)),
    }),
  ),
});
export type Policy = z.infer<typeof Policy>;

/** The module that an entry of `imports.allow` or of a grant is about. */
export function moduleIn(entry: AllowedModule): string {
  return typeof entry === 'string' ? entry : entry.module;
}

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
