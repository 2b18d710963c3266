import type { PhrasingContent, RootContent } from 'mdast';
import { type Capability, CAPABILITIES, isReach } from '../../model/manifest.ts';
import type { SkillResult } from '../../model/report.ts';
import { code, heading, ours, paragraph, strong, table } from '../nodes.ts';
import type { CommentView } from './view.ts';

/** What each skill can touch and its version on the default branch cannot, or the other way round; nothing where that is all alike. */
export function capabilityDifference(skills: readonly SkillResult[], previous: CommentView['previous']): RootContent[] {
  const rows = skills
    .map(({ name, capabilities: { declared, used } }) => {
      const before = Object.hasOwn(previous ?? {}, name) ? previous?.[name]?.capabilities : undefined;
      const after = CAPABILITIES.filter((each) => declared.includes(each) || used.includes(each));
      const added = after.filter((each) => !before?.includes(each));
      const removed = CAPABILITIES.filter((each) => before?.includes(each) && !after.includes(each));
      return { name, before, after, added, removed };
    })
    .filter(({ added, removed }) => added.length + removed.length > 0)
    .map(({ name, before, after, added, removed }) => [
      [code(name)],
      before === undefined ? [ours('new skill')] : [ours(named(before))],
      [ours(named(after))],
      differences(added, removed),
    ]);
  if (rows.length === 0) return [];
  return [
    heading(3, ours('What it can touch')),
    paragraph(ours('Compared with the default branch; bold is what reaches beyond the skill itself.')),
    table(['Skill', 'Before', 'Proposed', 'Difference'], rows),
  ];
}

function named(capabilities: readonly Capability[]): string {
  return capabilities.length === 0 ? 'nothing' : capabilities.join(', ');
}

function differences(added: readonly Capability[], removed: readonly Capability[]): PhrasingContent[] {
  const parts = [
    ...added.map((each) => (isReach(each) ? strong(ours(`+ ${each}`)) : ours(`+ ${each}`))),
    ...removed.map((each) => ours(`− ${each}`)),
  ];
  return parts.flatMap((part, at) => (at === 0 ? [part] : [ours(', '), part]));
}
