import type { Call, Plan } from './plan.ts';

/** What each child of a run is given, as JSON: no more of the skill than its own part needs. The last one gives the account. */
export function payloadsOf(plan: Plan): string[] {
  const { name, suite } = plan.code;
  switch (plan.role) {
    case 'suite': {
      const { implementation } = plan.code;
      const { tests } = plan;
      return plan.way === 'together'
        ? [{ role: 'together', name, implementation, suite, tests }].map(json)
        : [
            // What the suite expects is nowhere in its memory: both are forked before a text is read.
            { role: 'skill', name, implementation, covering: plan.covering },
            { role: 'suite', name, suite, tests, seed: plan.seed ?? '' },
          ].map(json);
    }
    case 'mutants': {
      const { implementations, tests, steps, measure } = plan;
      return [
        { role: 'mutants', name, implementations, steps, measure },
        {
          role: 'suites',
          name,
          suite,
          tests,
          count: implementations.length,
          first: true,
          measure: measure !== undefined,
        },
      ].map(json);
    }
    case 'opposites': {
      const { tests, names, stubs } = plan;
      return [json({ role: 'opposites', name, suite, tests, names, stubs })];
    }
    case 'calls': {
      const { steps, covering, own, fresh, careful } = plan;
      const calls = plan.calls.map(timed);
      const { implementation } = plan.code;
      return [json({ role: 'calls', name, implementation, calls, steps, covering, own, fresh, careful })];
    }
    case 'witness':
      return [json({ role: 'witness', name, implementation: plan.code.implementation, suite })];
  }
}

const timed = ({ clock, ...call }: Call): object => (clock === undefined ? call : { ...call, at: Date.parse(clock) });

const json = (value: object): string => JSON.stringify(value);
