import * as z from 'zod/mini';

/** The stages of a check, in the order in which they run. */
export const STAGES = ['intake', 'static', 'suite', 'adversarial'] as const;
export const Stage = z.enum(STAGES);
export type Stage = z.infer<typeof Stage>;

/** How much a finding weighs: `block` must not be published, `review` needs a human, `note` is only told. */
export const Severity = z.enum(['block', 'review', 'note']);
export type Severity = z.infer<typeof Severity>;

/**
 * Something true of the candidate.
 *
 * `file` is relative to the skill's directory, `line` and `column` are 1-based, columns count UTF-16 code units.
 * `fix` tells a bot what to change; `reproduce` is a command in which SKILL stands for the skill's path.
 */
export const Finding = z.strictObject({
  rule: z.string().check(z.regex(/^[a-z][a-z0-9-]*$/)),
  stage: Stage,
  trial: z.optional(z.string()),
  severity: Severity,
  message: z.string(),
  fix: z.optional(z.string()),
  file: z.optional(z.string()),
  line: z.optional(z.int().check(z.positive())),
  column: z.optional(z.int().check(z.positive())),
  evidence: z.optional(z.string()),
  reproduce: z.optional(z.string()),
});
export type Finding = z.infer<typeof Finding>;
