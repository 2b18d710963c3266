import * as z from 'zod/mini';

/**
 * The names that a skill, its directory, its file and its function share. Two leading underscores mean something of their
 * own to Python and to JavaScript (`__init__`, `__proto__`).
 */
export const SKILL_NAME = /^(?!__)[a-z_][a-z0-9_]{0,63}$/;

/** What a skill can touch beyond pure computation. */
export const CAPABILITIES = ['files', 'network', 'process', 'environment', 'clock', 'randomness'] as const;
export type Capability = (typeof CAPABILITIES)[number];

/** Whether a capability lets a skill touch something outside itself. The others only make its answers vary. */
export function isReach(capability: Capability): boolean {
  return capability !== 'clock' && capability !== 'randomness';
}

const DOTTED_NAME = /^[A-Za-z_][A-Za-z0-9_]*(?:\.[A-Za-z_][A-Za-z0-9_]*)*$/;

/** `skill.json`: what a skill's author declares. Lengths are UTF-16 code units. */
export const Manifest = z.looseObject({
  name: z
    .string()
    .check(z.regex(SKILL_NAME, 'must match [a-z_][a-z0-9_]*, not begin with __ and have at most 64 characters')),
  description: z
    .string()
    .check(z.minLength(1, 'must not be empty'), z.maxLength(2000, 'must have at most 2,000 characters')),
  imports: z.array(z.string().check(z.regex(DOTTED_NAME, 'must be a dotted module name'))).check(z.maxLength(100)),
  tags: z.optional(z.array(z.string().check(z.maxLength(100))).check(z.maxLength(50))),
  capabilities: z.optional(z.array(z.enum(CAPABILITIES))),
  origin: z.optional(z.record(z.string(), z.unknown())),
  license: z.optional(z.string().check(z.maxLength(200))),
});
export type Manifest = z.infer<typeof Manifest>;

/** The keys that mean something to us; another one is worth a note. */
export const MANIFEST_KEYS: readonly string[] = Object.keys(Manifest.shape);
