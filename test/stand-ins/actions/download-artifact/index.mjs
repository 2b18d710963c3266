import { appendFileSync, cpSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

const input = (name) => (process.env[`INPUT_${name.toUpperCase()}`] ?? '').trim();

function fail(reason) {
  console.log(`::error::${reason}`);
  process.exit(1);
}

const store = process.env.ASSAY_ARTIFACTS ?? fail('ASSAY_ARTIFACTS names no folder');
const thisRun = process.env.GITHUB_RUN_ID ?? '1';
const run = input('run-id') || thisRun;
if (run !== thisRun && !input('github-token')) fail("another run's artifacts need a github-token");
const from = join(store, run);
const into = resolve(process.env.GITHUB_WORKSPACE ?? '.', input('path'));

/** The artifacts that were asked for. */
function chosen() {
  const present = existsSync(from) ? readdirSync(from).sort() : [];
  const name = input('name');
  if (name) return present.includes(name) ? [name] : fail(`Artifact not found for name: ${name}`);
  const literal = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const matches = new RegExp(`^${(input('pattern') || '*').split('*').map(literal).join('.*')}$`);
  return present.filter((each) => matches.test(each));
}

mkdirSync(into, { recursive: true });
const artifacts = chosen();
for (const artifact of artifacts) {
  const apart = !input('name') && input('merge-multiple') !== 'true';
  cpSync(join(from, artifact), apart ? join(into, artifact) : into, { recursive: true });
}
if (process.env.GITHUB_OUTPUT) appendFileSync(process.env.GITHUB_OUTPUT, `download-path=${into}\n`);
console.log(`downloaded ${artifacts.length} artifact(s)`);
