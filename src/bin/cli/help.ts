import { VERSION } from '../../model/version.ts';
import type { Command } from './command.ts';

const EXIT_CODES = 'Exit codes: 0 holds · 1 refused · 2 usage · 3 could not find out · 130 interrupted';

/** What `assay --help` says. */
export function overview(commands: readonly Command[]): string {
  return `Skill Assay ${VERSION}: tries agent-written Python skills before agents run them.

${columns(commands.map(({ synopsis, about }) => [synopsis, about]))}

assay COMMAND --help says more.
${EXIT_CODES}
`;
}

/** What `assay COMMAND --help` says. */
export function commandHelp({ synopsis, about, example, flags }: Command): string {
  const rows = Object.entries(flags).map(
    ([name, flag]) => [`--${name}${flag.value === undefined ? '' : ` ${flag.value}`}`, flag.about] as const,
  );
  return `${synopsis}

${about}

${columns(rows)}

Example: ${example}
${EXIT_CODES}
`;
}

function columns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n');
}
