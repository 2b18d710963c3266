import { spawnSync } from 'node:child_process';
import { basename, dirname, join } from 'node:path';
import { projectRoot } from '../project.ts';
import { type Contender, command, tool } from '../race.ts';

/** The Node that the action runs on, where it is installed (`npm run runtimes`); else this one. */
export function node(): string {
  const script = join(projectRoot(), 'scripts/runtimes.mjs');
  const { status, stdout } = spawnSync(process.execPath, [script, '--find', '--json'], { encoding: 'utf8' });
  return status === 0 ? (JSON.parse(stdout) as { node: string }).node : process.execPath;
}

/** The built command line. */
export const CLI = join(projectRoot(), 'dist/cli.js');

/** Gates beside ours, each started for the one skill in `directory`. What is not installed is left out, and said. */
export async function coldGates(directory: string): Promise<Map<string, Contender>> {
  const runtime = node();
  const gates = new Map<string, Contender>([
    ['assay check, static', () => command(runtime, [CLI, 'check', directory, '--stages', 'static'])],
  ]);
  const bandit = await tool('bandit');
  if (bandit !== undefined) gates.set('bandit', () => command(bandit, ['-m', 'bandit', '-q', '-r', directory]));
  const guarddog = await tool('guarddog');
  if (guarddog !== undefined) gates.set('guarddog', () => command(guarddog, ['pypi', 'scan', directory]));
  const semgrep = await tool('semgrep');
  if (semgrep !== undefined) gates.set('semgrep, six local rules', () => semgrepPass(semgrep, directory));
  return gates;
}

/** Semgrep without its network: rules of ours, because its own are fetched. */
function semgrepPass(semgrep: string, directory: string): number {
  const rules = join(projectRoot(), 'bench/static/semgrep.yml');
  return command(
    semgrep,
    ['scan', '--metrics', 'off', '--disable-version-check', '--quiet', '--no-git-ignore', '--config', rules, directory],
    // It starts programs of its own by their names, and keeps its settings in the home directory.
    {
      PATH: `${dirname(semgrep)}:${process.env.PATH}`,
      SEMGREP_SETTINGS_FILE: join(dirname(directory), 'semgrep-settings.yml'),
    },
  );
}

/** Static stage and suite of the one skill in `directory`, beside bandit followed by pytest, all with `python`. */
export async function coldWithSuite(directory: string, python: string): Promise<Map<string, Contender>> {
  const runtime = node();
  const flags = ['--stages', 'static,suite', '--python', python];
  const gates = new Map<string, Contender>([
    ['assay check, static and suite', () => command(runtime, [CLI, 'check', directory, ...flags])],
  ]);
  const bandit = await tool('bandit');
  const suite = join(directory, `test_${basename(directory)}.py`);
  const pytest = ['-m', 'pytest', '-q', '-p', 'no:cacheprovider'];
  if (spawnSync(python, ['-m', 'pytest', '--version']).status !== 0)
    console.error(`left out: pytest is not installed for ${python}`);
  else if (bandit !== undefined)
    gates.set(
      'bandit, then pytest',
      () =>
        command(bandit, ['-m', 'bandit', '-q', '-r', directory]) +
        command(python, [...pytest, suite], { PYTHONDONTWRITEBYTECODE: '1' }),
    );
  return gates;
}
