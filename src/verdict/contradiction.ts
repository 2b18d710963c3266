import type { Report } from '../model/report.ts';
import { MAX_FINDINGS } from './report.ts';

/** In what `report` contradicts itself, so that no check of ours can have made it; nothing if it does not. */
export function contradictionIn({ inputs, skills, omitted }: Report): string | undefined {
  if (isRepetitive(skills.map(({ name }) => name))) return 'it speaks twice of one skill';
  if (isRepetitive(inputs.stages)) return 'it asks twice for one stage';
  for (const { name, path, stages, findings } of skills) {
    if (path !== name) return `it has '${name}' under another path`;
    if (isRepetitive(stages.map(({ stage }) => stage))) return `it tells one stage of '${name}' twice`;
    const unasked = stages.find(({ stage }) => stage !== 'intake' && !inputs.stages.includes(stage));
    if (unasked !== undefined) return `it tells a stage of '${name}' that was not asked for`;
    if (findings.length > MAX_FINDINGS) return `it lists more findings of '${name}' than any report does`;
  }
  if (omitted.findings > 0 && skills.every(({ findings }) => findings.length < MAX_FINDINGS))
    return 'it leaves out findings where nothing had to be left out';
  return undefined;
}

function isRepetitive(names: readonly string[]): boolean {
  return new Set(names).size < names.length;
}
