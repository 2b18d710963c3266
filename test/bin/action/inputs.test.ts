import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { actionInputs } from '../../../src/bin/action/inputs.ts';
import { folder, put } from '../../intake/folder.ts';

afterEach(() => vi.unstubAllEnvs());

const INPUTS = [
  'command',
  'report',
  'skills',
  'dry-run',
  'check-workflow',
  'comment-author',
  'role',
  'audience',
  'token',
  'key',
  'trust',
];

/** What a step reads whose inputs are `inputs`, on a runner whose environment is `more` on top of a usual one. */
function read(inputs: Record<string, string>, more: Record<string, string | undefined> = {}) {
  const at = folder();
  put(at, { 'event.json': '{"ref":"refs/heads/main"}' });
  for (const name of INPUTS) vi.stubEnv(`INPUT_${name.toUpperCase()}`, inputs[name] ?? '');
  return actionInputs({
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: join(at, 'event.json'),
    GITHUB_REPOSITORY: 'acme/skills',
    GITHUB_WORKSPACE: at,
    GITHUB_ACTOR: 'octocat',
    GITHUB_RUN_ID: '17',
    GITHUB_RUN_ATTEMPT: '2',
    ...more,
  });
}

const refusedWith = (code: string) => expect.objectContaining({ code });

describe('a step’s inputs', () => {
  test('become one record', () => {
    expect(
      read({ command: 'publish', skills: '["a","b"]', 'dry-run': 'true', role: 'arn:x', token: 't' }),
    ).toMatchObject({
      command: 'publish',
      skills: ['a', 'b'],
      isDryRun: true,
      role: 'arn:x',
      token: 't',
      job: {
        eventName: 'push',
        event: { ref: 'refs/heads/main' },
        repository: 'acme/skills',
        actor: 'octocat',
        run: '17-2',
      },
    });
  });

  test('have the defaults that action.yml names', () => {
    expect(read({ command: 'check' })).toMatchObject({
      report: 'assay-report.json',
      skills: undefined,
      isDryRun: false,
      checkWorkflow: '.github/workflows/assay-check.yml',
      reviewWorkflow: '.github/workflows/assay-review.yml',
      app: undefined,
      role: undefined,
      audience: 'sts.amazonaws.com',
      python: 'python3',
    });
  });

  test.for([
    ['true', true],
    ['True', true],
    ['TRUE', true],
    ['false', false],
    ['False', false],
    ['', false],
  ] as const)('take dry-run: %j for %s', ([text, isDryRun]) => {
    expect(read({ command: 'publish', 'dry-run': text }).isDryRun).toBe(isDryRun);
  });

  test.for([
    ['/opt/python', '/opt/python'],
    ['', 'python3'],
  ])('take ASSAY_PYTHON=%j for %s', ([text, python]) => {
    expect(read({ command: 'check' }, { ASSAY_PYTHON: text }).python).toBe(python);
  });

  test.for([
    ['https://github.com', 'acme/assay', 'v1', 'https://github.com/acme/assay/blob/v1'],
    ['https://ghe.example:8443', 'a.b/c-d', 'releases/v1', 'https://ghe.example:8443/a.b/c-d/blob/releases/v1'],
    ['https://github.com', 'acme/assay', 'a b?#', 'https://github.com/acme/assay/blob/a%20b%3F%23'],
    ['https://github.com', '', '', undefined],
    ['https://github.com', 'acme/assay', '', undefined],
    ['https://github.com', 'acme', 'v1', undefined],
    ['javascript:alert()', 'acme/assay', 'v1', undefined],
    ['', 'acme/assay', 'v1', undefined],
  ] as const)('take the action at %s, %s, %s for one whose sources stand at %s', ([server, repository, ref, at]) => {
    const more = { GITHUB_SERVER_URL: server, GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref };
    expect(read({ command: 'check' }, more).sources).toBe(at);
  });

  test('take an empty list of skills for none, and no list for all', () => {
    expect(read({ command: 'check', skills: '[]' }).skills).toEqual([]);
    expect(read({ command: 'check', skills: '' }).skills).toBeUndefined();
  });
});

describe('inputs that cannot be used are refused: flag-value', () => {
  test.for([
    ['no command', {}],
    ['an unknown command', { command: 'delete' }],
    ['a command in capitals', { command: 'Check' }],
    ['a command that every object has', { command: 'toString' }],
    ['a dry run that may have been meant', { command: 'publish', 'dry-run': 'yes' }],
    ['a dry run by number', { command: 'publish', 'dry-run': '1' }],
    ['skills that are no list', { command: 'check', skills: 'a,b' }],
    ['skills that are a name', { command: 'check', skills: '"a"' }],
    ['skills that are not names', { command: 'check', skills: '[1]' }],
  ] as [string, Record<string, string>][])('%s', ([, inputs]) => {
    expect(() => read(inputs)).toThrowError(refusedWith('flag-value'));
  });
});

describe('outside a workflow nothing is done: event-unsupported', () => {
  test.for(['GITHUB_EVENT_NAME', 'GITHUB_EVENT_PATH', 'GITHUB_REPOSITORY', 'GITHUB_WORKSPACE'])(
    'without %s',
    (name) => {
      expect(() => read({ command: 'check' }, { [name]: undefined })).toThrowError(refusedWith('event-unsupported'));
    },
  );

  test.for(['/nowhere/event.json', '/dev/null', '/'])('with a payload at %s', (path) => {
    const more = { GITHUB_EVENT_PATH: path };
    expect(() => read({ command: 'check' }, more)).toThrowError(refusedWith('event-unsupported'));
  });
});
