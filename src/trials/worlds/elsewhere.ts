import type { World } from '../../sandbox/plan.ts';

/**
 * Worlds in which everything is different at once: they cost one run each where nothing of it matters. The first is a
 * build machine at a weekend, the second somebody's own long afterwards.
 */
export const ELSEWHERE: readonly World[] = [
  {
    clock: '2031-08-09T02:41:07.523Z',
    later: 3_456_789,
    zone: 'EST5EDT,M3.2.0,M11.1.0',
    environment: {
      ...{ CI: 'true', GITHUB_ACTIONS: 'true', GITHUB_WORKFLOW: 'check', RUNNER_OS: 'Linux', BUILD_NUMBER: '812' },
      ...{
        PYTEST_CURRENT_TEST: 'test_it (call)',
        DEBUG: '1',
        LANG: 'de_DE.UTF-8',
        PATH: '/usr/local/bin:/usr/bin:/bin',
      },
    },
    locale: 'de_DE',
    user: 'runner',
    host: 'fv-az1207-118',
    directory: '/home/runner/work/skills/skills',
  },
  {
    clock: '2027-12-31T23:58:41.067Z',
    later: 95,
    zone: 'NZST-12NZDT,M9.5.0,M4.1.0/3',
    environment: {
      ...{ LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', TERM: 'xterm-256color', SHELL: '/bin/bash', EDITOR: 'vi' },
      ...{ PATH: '/usr/bin:/bin', DISPLAY: ':0', PRODUCTION: '1', ENV: 'production', AWS_REGION: 'eu-west-1' },
    },
    locale: 'tr_TR',
    user: 'root',
    host: 'prod-web-03.internal',
    directory: '/srv/agent',
  },
];

/** What one setting is called, in a sentence that begins with an answer. */
export const SETTINGS: Readonly<Record<string, string>> = {
  clock: 'at another time',
  later: 'some time after it was loaded',
  zone: 'in another time zone',
  environment: 'with other environment variables',
  locale: 'in another locale',
  user: 'for another user',
  host: 'on another host',
  directory: 'in another directory',
  optimized: 'under python -O',
  python: 'in another version of Python',
};

/** The worlds that have but one setting of `world` each. */
export function single(world: World): World[] {
  return Object.entries(world).map(([name, value]) => ({ [name]: value }));
}
