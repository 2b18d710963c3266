import * as z from 'zod';

/**
 * The names that a skill, its directory, its file and its function share. Two leading underscores mean something of their
 * own to Python and to JavaScript (`__init__`, `__proto__`).
 */
export const SKILL_NAME = /^(?!__)[a-z_][a-z0-9_]{0,63}$/;

/** What a skill can touch beyond pure computation. */
export const CAPABILITIES = ['files', 'network', 'process', 'environment', 'clock', 'randomness'] as const;
export type Capability = (typeof CAPABILITIES)[number];

const DOTTED_NAME = /^[A-Za-z_][A-Za-z0-9_]*(?:\.[A-Za-z_][A-Za-z0-9_]*)*$/;

/** `skill.json`: what a skill's author declares. Lengths are UTF-16 code units. */
export const Manifest = z.looseObject({
  name: z.string().regex(SKILL_NAME, 'must match [a-z_][a-z0-9_]*, not begin with __ and have at most 64 characters'),
  description: z.string().min(1, 'must not be empty').max(2000, 'must have at most 2,000 characters'),
  imports: z.array(z.string().regex(DOTTED_NAME, 'must be a dotted module name')).max(100),
  tags: z.array(z.string().max(100)).max(50).optional(),
  capabilities: z.array(z.enum(CAPABILITIES)).optional(),
  origin: z.record(z.string(), z.unknown()).optional(),
  license: z.string().max(200).optional(),
});
export type Manifest = z.infer<typeof Manifest>;

/** The keys that mean something to us; another one is worth a note. */
export const MANIFEST_KEYS: readonly string[] = Object.keys(Manifest.shape);
