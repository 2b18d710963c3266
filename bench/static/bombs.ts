import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { BOMBS, GROWING } from '../corpus/bombs.ts';
import { type SkillText, writeSkillDirectory } from '../corpus/skill-directory.ts';
import { CLI, node } from './cold.ts';

/** What a check took: milliseconds from start to end, and the most memory that it held at once. */
interface Cost {
  readonly milliseconds: number;
  readonly mebibytes: number;
  readonly status: number | null;
}

/** Says at its end, after everything else, how much memory the process held at most (in KiB). */
const TELL = `data:text/javascript,process.on('exit',()=>process.stderr.write('\\n'+process.resourceUsage().maxRSS))`;

function costOf(runtime: string, directory: string): Cost {
  const start = performance.now();
  const args = ['--import', TELL, CLI, 'check', directory, '--stages', 'static'];
  const { status, stderr } = spawnSync(runtime, args, { encoding: 'utf8', maxBuffer: 2 ** 28 });
  const kibibytes = Number(stderr.split('\n').at(-1));
  return { milliseconds: performance.now() - start, mebibytes: kibibytes / 1024, status };
}

/** Checks `skill` with each bomb as its implementation, and prints what that cost beyond the skill as it is. */
export function printBombs(skill: SkillText, folder: string): void {
  const runtime = node();
  const costs = (name: string, implementation: string) =>
    costOf(runtime, writeSkillDirectory(join(folder, name), { ...skill, implementation }));
  const plain = costs('plain', skill.implementation);
  console.log(
    `\nbombs, each checked once: time, and memory beyond the ${plain.mebibytes.toFixed(0)} MiB of a trivial skill`,
  );
  const growing = GROWING.map(([what, text]) => [what, () => text(243_000)] as const);
  for (const [index, [what, text]] of [...BOMBS, ...growing].entries()) {
    const bomb = text();
    const { milliseconds, mebibytes, status } = costs(`bomb${index}`, bomb);
    const [size, time] = [`${(bomb.length / 1000).toFixed(0)} kB`, `${milliseconds.toFixed(0)} ms`];
    const memory = `${(mebibytes - plain.mebibytes).toFixed(0)} MiB`;
    const end = status === 1 ? 'blocked' : `ended with ${status}`;
    console.log(`  ${what.padEnd(32)} ${size.padStart(8)} ${time.padStart(8)} ${memory.padStart(8)}  ${end}`);
  }
}
