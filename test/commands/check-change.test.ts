import { execFileSync } from 'node:child_process';
import { chmodSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checkChange } from '../../src/commands/check-change.ts';
import { candidateAt } from '../../src/intake/directory.ts';
import { digestOf } from '../../src/model/digest.ts';
import type { Report } from '../../src/model/report.ts';
import { folder, put } from '../intake/folder.ts';
import { OPTIONS, passingContext } from './assayed.ts';
import { repository, skill, verdictsIn, withHistory } from './histories.ts';

withHistory();

function check({ at }: { at: string }, more: { base?: string; trunk?: string; head?: string } = {}): Promise<Report> {
  const refs = { head: 'topic', base: 'main', trunk: 'main', ...more };
  return checkChange({ ...OPTIONS, ...refs, repository: at }, passingContext());
}

describe('a proposal is checked for the skills that it changes', () => {
  test.for([
    ['a new one', (at) => put(at, skill('three')), { three: 'pass' }],
    ['a changed one', (at) => put(at, skill('two', 'review')), { two: 'review' }],
    [
      'two, of which one is bad',
      (at) => put(at, { ...skill('one', 'block'), ...skill('two', 'review') }),
      { one: 'block', two: 'review' },
    ],
    ['one of which only a mode changed', (at) => chmodSync(join(at, 'skills/two/two.py'), 0o755), { two: 'pass' }],
    [
      'one under another name',
      (at) => renameSync(join(at, 'skills/two'), join(at, 'skills/three')),
      { three: 'block' },
    ],
    ['none, where one is gone', (at) => rmSync(join(at, 'skills/two'), { recursive: true }), {}],
    [
      'none, where files outside the folder change',
      (at) => put(at, { 'README.md': 'x', ...skill('x', 'block', 'lib') }),
      {},
    ],
    ['none, where a file stands beside the skills', (at) => put(at, { 'skills/README.md': 'x' }), {}],
    ['none, where nothing changes', () => undefined, {}],
    ['a link in place of one', (at) => replaceByLink(at), { two: 'block' }],
  ] as [string, (at: string) => void, Record<string, string>][])('%s', async ([, change, verdicts]) => {
    const made = repository();
    change(made.at);
    made.commit();
    const report = await check(made);
    expect(verdictsIn(report)).toEqual(verdicts);
  });

  test('a submodule in place of one', async () => {
    const made = repository();
    made.git('rm', '-r', '--quiet', 'skills/two');
    made.git('update-index', '--add', '--cacheinfo', `160000,${made.git('rev-parse', 'HEAD').trim()},skills/two`);
    made.git('commit', '--quiet', '--message=x');
    expect(verdictsIn(await check(made))).toEqual({ two: 'block' });
  });

  test('as committed, whatever the working tree says', async () => {
    const made = repository();
    made.commit(skill('two', 'review'));
    put(made.at, { ...skill('two', 'block'), ...skill('three') });
    expect(verdictsIn(await check(made))).toEqual({ two: 'review' });
  });

  test('with the digests of their checkout', async () => {
    const made = repository();
    made.commit({ ...skill('two', 'review'), 'skills/two/a/b.txt': 'é\r\n', ...skill('three') });
    const report = await check(made);
    for (const { name, digest } of report.skills) {
      expect(digest).toBe((await candidateAt(join(made.at, 'skills', name), name)).digest);
    }
    expect(report.skills).toHaveLength(2);
  });
});

describe('a proposal is compared', () => {
  test('with where it left its base, however far that has gone on', async () => {
    const made = repository();
    made.commit(skill('two', 'review'));
    made.git('checkout', '--quiet', 'main');
    made.commit({ ...skill('one', 'review'), ...skill('three', 'review') });
    expect(verdictsIn(await check(made))).toEqual({ two: 'review' });
  });

  test('with nothing, where the histories do not meet', async () => {
    const made = repository();
    made.git('checkout', '--quiet', '--orphan', 'alone');
    made.commit(skill('two', 'review'));
    expect(verdictsIn(await check(made, { head: 'alone' }))).toEqual({ one: 'pass', two: 'review' });
  });

  test('and says which digests the default branch has now', async () => {
    const made = repository();
    made.commit({ ...skill('two', 'review'), ...skill('three') });
    made.git('checkout', '--quiet', 'main');
    made.commit(skill('two', 'block'));
    const { digest } = await candidateAt(join(made.at, 'skills/two'), 'two');
    expect((await check(made)).inputs.previous).toEqual({ two: digest });
  });
});

describe('policy is the default branch’s', () => {
  const WEAK = 'suite: { min-tests: 1 }\n';
  const STRICT = 'suite: { min-tests: 4 }\n';

  test('whatever the proposal says', async () => {
    const made = repository(STRICT);
    made.commit({ ...skill('three'), '.github/assay.yml': WEAK });
    const report = await check(made);
    expect([report.skills[0]?.verdict, report.policy.digest]).toEqual(['review', digestOf(STRICT)]);
    // And to bring both at once is refused for itself.
    expect([report.verdict, report.findings.map(({ rule }) => rule)]).toEqual(['block', ['gate-and-skill']]);
  });

  test('whatever the base says which the proposal names', async () => {
    const made = repository(STRICT);
    made.commit({ '.github/assay.yml': WEAK });
    made.git('branch', 'weak');
    made.commit(skill('three'));
    expect((await check(made, { base: 'weak' })).verdict).toBe('review');
  });

  test('of its tip, and not of where the proposal left it', async () => {
    const made = repository(WEAK);
    made.commit(skill('three'));
    made.git('checkout', '--quiet', 'main');
    made.commit({ '.github/assay.yml': STRICT });
    expect((await check(made)).policy.digest).toBe(digestOf(STRICT));
  });

  test('also in where the skills are', async () => {
    const made = repository('skills: lib/agents\n');
    made.commit({ ...skill('three', 'block'), ...skill('four', 'review', 'lib/agents'), '.github/assay.yml': '' });
    expect(verdictsIn(await check(made))).toEqual({ four: 'review' });
  });

  test('and where it cannot be accepted nothing is: policy-invalid', async () => {
    const made = repository('mode: off\n');
    made.commit({ ...skill('three'), '.github/assay.yml': '' });
    await expect(check(made)).rejects.toMatchObject({ code: 'policy-invalid' });
  });
});

describe('what was not fetched is told: base-unresolved', () => {
  test.for([
    ['a head', { head: '1'.repeat(40) }],
    ['a base', { base: '1'.repeat(40) }],
    ['the zeros that stand for no base', { base: '0'.repeat(40) }],
    ['a default branch', { trunk: 'refs/remotes/origin/main' }],
    ['a ref that looks like a flag', { head: '--all' }],
  ])('%s', async ([, refs]) => {
    await expect(check(repository(), refs as object)).rejects.toMatchObject({ code: 'base-unresolved' });
  });

  test('a history, of which a shallow clone has only the ends', async () => {
    const made = repository();
    made.commit(skill('three'));
    made.git('checkout', '--quiet', 'main');
    made.commit({ 'README.md': 'x' });
    const clone = join(folder(), 'clone');
    const url = pathToFileURL(made.at).href;
    execFileSync('git', ['clone', '--quiet', '--depth=1', '--no-single-branch', url, clone]);
    const refs = { head: 'origin/topic', base: 'origin/main', trunk: 'origin/main' };
    await expect(check({ at: clone }, refs)).rejects.toMatchObject({ code: 'base-unresolved' });
  });

  test('a repository', async () => {
    await expect(check({ at: folder() })).rejects.toMatchObject({ code: 'base-unresolved' });
  });
});

function replaceByLink(at: string): void {
  rmSync(join(at, 'skills/two'), { recursive: true });
  symlinkSync('one', join(at, 'skills/two'));
}
