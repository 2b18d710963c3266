import { digestOf } from '../../src/model/digest.ts';
import type { Proposal } from '../../src/registry/publish.ts';

const VERBS = ['parse', 'format', 'merge', 'split', 'count', 'sort', 'group', 'round', 'clean', 'find'];
const THINGS = ['dates', 'csv_rows', 'intervals', 'words', 'prices', 'urls', 'matrices', 'paths', 'tables', 'colours'];
const TAGS = ['text', 'dates', 'numbers', 'tables', 'io', 'search', 'units', 'graphs'];

/** The skill number `index`, as long as the corpus's are: 90 characters of description, two tags, 700 bytes of code and suite. */
export function proposalOf(index: number): Proposal {
  const [verb, thing] = [VERBS[index % 10] ?? '', THINGS[Math.floor(index / 10) % 10] ?? ''];
  const name = `${verb}_${thing}_${index}`;
  const what = thing.replace('_', ' ');
  const time = '2026-08-01T00:00:00Z';
  const step = `    items = [item for item in items if item != ${index}]\n`;
  return {
    candidate: digestOf(name),
    entry: {
      name,
      description: `Will ${verb} the ${what} it is given, in the order in which they came; variant ${index} of many.`,
      implementation: `def ${name}(items: list) -> list:\n${step.repeat(6)}    return items\n`,
      test_suite: `def test_it():\n    assert ${name}([1]) == [1]\n`.repeat(3),
      author: 'bench',
      tags: [TAGS[index % 8] ?? '', TAGS[(index * 3 + 1) % 8] ?? ''],
      created_at: time,
      updated_at: time,
    },
    report: new TextEncoder().encode(`{"about":"${name}"}`),
    capabilities: [],
    actor: 'bench',
  };
}
