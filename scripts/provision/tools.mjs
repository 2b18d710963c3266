/** The programs that tests need beyond Node and Python: where each lies once installed, and how it is made. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheFolder } from '../cache.mjs';
import { findGo } from './go.mjs';
import { run } from './run.mjs';

const REQUIREMENTS = fileURLToPath(new URL('arise.txt', import.meta.url));

/** A Go program, built here: the module proxy serves it by name and version, and Go checks its sum. */
const goProgram = (name, module, version) => ({
  version,
  folder: () => join(cacheFolder(), 'tools', `${name}-${version}`),
  mark: join('bin', name),
  probe: ['--version'],
  fill: (fresh) => run(findGo(), ['install', `${module}@${version}`], { env: { GOBIN: join(fresh, 'bin') } }),
});

/** ARISE's client in a virtual environment of its own; the tool is that environment's interpreter. */
const arise = {
  version: /^arise-ai==(.*)$/m.exec(readFileSync(REQUIREMENTS, 'utf8'))[1],
  folder: () => {
    const digest = createHash('sha256').update(readFileSync(REQUIREMENTS)).digest('hex').slice(0, 8);
    return join(cacheFolder(), 'tools', `arise-${arise.version}-${digest}`);
  },
  mark: join('bin', 'python'),
  probe: ['-c', 'import arise.registry, boto3'],
  fill: (fresh) => {
    run('python3', ['-m', 'venv', fresh]);
    const flags = ['--disable-pip-version-check', '--quiet', '--no-deps', '--only-binary', ':all:'];
    run(join(fresh, 'bin', 'python'), ['-m', 'pip', 'install', ...flags, '-r', REQUIREMENTS]);
  },
};

/** Some packages bring a program that is no script: its bytes are left alone. */
const isScript = (path) => existsSync(path) && readFileSync(path).subarray(0, 2).toString('latin1') === '#!';

/**
 * The tool `name` of PyPI that a bench or a test runs, in a virtual environment of its own. `beside` are packages that
 * it needs there, `built` those of its own that PyPI has only as sources.
 */
const gate = (name, version, program, probe = ['--version'], { beside = [], built = [] } = {}) => {
  const folder = () => join(cacheFolder(), 'tools', `${name}-${version}`);
  const fill = (fresh) => {
    run('python3', ['-m', 'venv', fresh]);
    const flags = ['--disable-pip-version-check', '--quiet', '--only-binary', ':all:'];
    if (built.length > 0) flags.push('--no-binary', built.join(','));
    run(join(fresh, 'bin', 'python'), ['-m', 'pip', 'install', ...flags, `${name}==${version}`, ...beside]);
    // A script of the environment names its interpreter by the place where it was installed, and is moved from there.
    for (const script of [name, `py${name}`].map((each) => join(fresh, 'bin', each)).filter(isScript))
      writeFileSync(script, readFileSync(script, 'utf8').replaceAll(fresh, folder()));
  };
  return { version, folder, mark: join('bin', program), probe, fill };
};

/** By name. `mark` is the program's path in its folder, `probe` the arguments with which it proves that it starts. */
export const TOOLS = {
  minio: goProgram('minio', 'github.com/minio/minio', 'v0.0.0-20260212201848-7aac2a2c5b7c'),
  act: goProgram('act', 'github.com/nektos/act', 'v0.2.87'),
  actionlint: goProgram('actionlint', 'github.com/rhysd/actionlint/cmd/actionlint', 'v1.7.12'),
  arise,
  zizmor: gate('zizmor', '1.32.0', 'zizmor'),
  bandit: gate('bandit', '1.9.4', 'python', ['-m', 'bandit', '--version']),
  guarddog: gate('guarddog', '3.2.0', 'guarddog'),
  // Without the flag it asks the network for newer versions, and waits.
  semgrep: gate('semgrep', '1.170.0', 'semgrep', ['--experimental', '--version']),
  mutmut: gate('mutmut', '3.8.1', 'mutmut', ['--version'], { beside: ['pytest==9.0.2'] }),
  'cosmic-ray': gate('cosmic-ray', '8.7.0', 'cosmic-ray', ['--version'], {
    beside: ['pytest==9.0.2'],
    built: ['yattag'],
  }),
};
