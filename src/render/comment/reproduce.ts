import type { RootContent } from 'mdast';
import type { Report } from '../../model/report.ts';
import { copyable, word } from '../command.ts';
import { fenced, heading, ours, paragraph } from '../nodes.ts';
import type { DirectoryOf } from '../places.ts';
import { visible } from '../visible.ts';

/** More are only counted; longer ones could not be read. Characters are UTF-16 code units. */
const MOST = { skills: 10, commands: 10, characters: 4000 };

/** The commands that show the same at home: the whole check of what did not pass, and each case that was found by running it. */
export function reproduction({ inputs, skills }: Report, directoryOf: DirectoryOf): RootContent[] {
  const open = skills.filter(({ verdict }) => verdict !== 'pass');
  if (open.length === 0) return [];
  const { seed, effort, asOf } = inputs;
  const paths = open.slice(0, MOST.skills).map(({ name }) => word(dashed(directoryOf(name))));
  const whole = `assay check ${paths.join(' ')} --effort ${effort} --seed ${word(seed)} --as-of ${word(asOf)}`;
  const cases = new Set(
    open.flatMap(({ name, findings }) =>
      findings
        .filter(
          ({ severity, reproduce }) => severity !== 'note' && reproduce?.startsWith('assay replay SKILL ') === true,
        )
        .map(({ reproduce = '' }) => copyable(reproduce, directoryOf(name))),
    ),
  );
  const commands = [whole, ...[...cases].slice(0, MOST.commands)].filter(({ length }) => length <= MOST.characters);
  const more = Math.max(0, open.length - MOST.skills) + 1 + cases.size - commands.length;
  return [
    heading(3, ours('See it yourself')),
    paragraph(ours('In a checkout of this proposal, with the same seed and day:')),
    fenced(commands.map((each) => visible(each, MOST.characters)).join('\n'), 'sh'),
    ...(more > 0 ? [paragraph(ours(`Further commands and skills, ${more} in all, are in the JSON report.`))] : []),
  ];
}

function dashed(directory: string): string {
  return directory.startsWith('-') ? `./${directory}` : directory;
}
