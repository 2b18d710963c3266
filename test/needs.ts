import type { TestContext } from 'vitest';

/** What a test may need beyond Node and Python. `ASSAY_REQUIRE=docker,s3` says that these must be there. */
export type Need = 'docker' | 's3' | 'arise' | 'act' | 'runtimes' | 'corpus' | 'browser' | 'actionlint' | 'zizmor';

/** Looks for a need: nothing when it is there, else the reason why it is not. */
export type Probe = () => string | undefined | Promise<string | undefined>;

const answers = new Map<Probe, ReturnType<Probe>>();

/**
 * Skips the test with the probe's reason where `need` is missing, or fails it where `ASSAY_REQUIRE` names the need.
 * A probe is asked once a test file. For a whole file: `beforeEach((context) => needs(context, 'docker', daemon))`.
 */
export async function needs(context: TestContext, need: Need, probe: Probe): Promise<void> {
  if (!answers.has(probe)) answers.set(probe, probe());
  const reason = await answers.get(probe);
  if (reason === undefined) return;
  const required = (process.env.ASSAY_REQUIRE ?? '').split(',').map((each) => each.trim());
  if (required.includes(need)) throw new Error(`ASSAY_REQUIRE names '${need}', but ${reason}`);
  context.skip(`${need}: ${reason}`);
}
