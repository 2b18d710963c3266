import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runtimes } from '../runtimes/runtimes.ts';

/** What act does not do of a runner: it gives every job the same environment, whatever `permissions` say. */
export interface Runner {
  /** Holds a `node` which takes from a job what it may not have. */
  readonly path: string;
  /** The environments in which actions of the job ran, since the start. */
  readonly environments: (job: string) => Readonly<Record<string, string>>[];
  /** Which token each job of the next run gets: what its `permissions` say. */
  readonly giveTokens: (byJob: Readonly<Record<string, string>>) => void;
  readonly remove: () => void;
}

/** The interpreter itself: a shell would lose the variables of inputs with a hyphen in their name. */
const python = () => execFileSync('python3', ['-c', 'import sys; print(sys.executable)'], { encoding: 'utf8' }).trim();

/** What act gives every job as its token, and the runner exchanges. */
export const ANY_TOKEN = 'ghs_anyjob';

/** A runner on which only the jobs `withIdToken` (job ids) are told where ID tokens are given. */
export function makeRunner(withIdToken: readonly string[]): Runner {
  const root = mkdtempSync(join(tmpdir(), 'assay-e2e-runner-'));
  const [path, seen] = [join(root, 'bin'), join(root, 'seen')];
  for (const folder of [path, seen]) mkdirSync(folder);
  const tokens = join(root, 'tokens.json');
  writeFileSync(tokens, '{}');
  const shim = `import json, os, sys
if "process.execPath" in " ".join(sys.argv):
    # act asks the first node where it really lies, and runs every action with that.
    print(${JSON.stringify(join(path, 'node'))})
    sys.exit()
job = os.environ.get("GITHUB_JOB", "")
if job not in ${JSON.stringify(withIdToken)}:
    for name in ("ACTIONS_ID_TOKEN_REQUEST_URL", "ACTIONS_ID_TOKEN_REQUEST_TOKEN"):
        os.environ.pop(name, None)
with open("${tokens}") as file:
    own = json.load(file).get(job, "")
for name, value in list(os.environ.items()):
    if ${JSON.stringify(ANY_TOKEN)} in value:
        os.environ[name] = value.replace(${JSON.stringify(ANY_TOKEN)}, own)
with open(f"${seen}/{job}.{os.getpid()}", "w") as file:
    file.write("\\0".join(f"{name}={value}" for name, value in os.environ.items()))
os.execv(${JSON.stringify(runtimes.node)}, ["node", *sys.argv[1:]])
`;
  writeFileSync(join(path, 'node'), `#!${python()} -IS\n${shim}`);
  chmodSync(join(path, 'node'), 0o755);
  const read = (file: string) =>
    Object.fromEntries(
      readFileSync(join(seen, file), 'utf8')
        .split('\0')
        .filter((line) => line !== '')
        .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
    );
  return {
    path,
    giveTokens: (byJob) => writeFileSync(tokens, JSON.stringify(byJob)),
    environments: (job) =>
      readdirSync(seen)
        .filter((file) => file.startsWith(`${job}.`))
        .map(read),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
