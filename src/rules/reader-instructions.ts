import { attributesOf } from '../syntax/attributes.ts';
import { nodesOf, placeOf, type Source, textOf } from '../syntax/source.ts';
import { commentsOf, type TextGroup, textGroupsOf } from '../syntax/texts.ts';
import { childOf, type PyNode } from '../syntax/tree.ts';
import { type ReaderTrick, readerTricks, TRICKS } from './reader-text.ts';
import { reading } from './reading.ts';
import type { Hit, SourceRule } from './rule.ts';

export const rule: SourceRule = {
  id: 'reader-instructions',
  on: 'source',
  severity: 'review',
  summary: 'A comment, docstring, string or name that is aimed at the reviewer or at the model that reads it.',
  catalogue: [73, 120, 130, 133],
  *check({ source }) {
    const names = namesIn(source);
    const comments = commentsOf(source);
    const groups = textGroupsOf(source);
    const all = [
      ...[...names.keys(), ...comments.map(({ value }) => value)].map(reading),
      ...groups.flatMap((group) => [readingsOf(group), ...joined(group)]),
    ];
    // Most files hold no such text anywhere: one look at the whole spares a look at every string and every name.
    if (readerTricks(all.join('\n')).length === 0) return;
    for (const { node, value } of comments) yield* hits(source, node, readerTricks(reading(value)));
    const openly = source.role === 'suite' ? withoutTricks(groups) : '';
    for (const group of groups) if (!isAskedFor(group, openly)) yield* groupHits(source, group);
    for (const [name, node] of names) {
      const [trick] = readerTricks(reading(name));
      if (trick !== undefined)
        yield {
          message: `The name '${name}' ${TRICKS[trick.kind]}.`,
          fix: 'Name it after what it is.',
          ...placeOf(source, node),
        };
    }
  },
};

/** Every text in which there is no trick. */
const withoutTricks = (groups: readonly TextGroup[]): string =>
  groups
    .flatMap(({ texts }) => texts.map(({ value }) => value))
    .filter((value) => readerTricks(reading(value)).length === 0)
    .join('\n');

/**
 * Whether nothing is wrong with a group of a suite but images from hosts that the suite itself gives as arguments elsewhere
 * (`openly`): what is expected of a skill that makes such links. Nobody renders a suite.
 */
function isAskedFor(group: TextGroup, openly: string): boolean {
  if (openly === '') return false;
  const tricks = group.texts.flatMap(({ value }) => readerTricks(reading(value)));
  const hosts = group.texts.flatMap(({ value }) => [...value.matchAll(/\/\/([^\s/?#()[\]'"<>\\{}%]*)/g)]);
  return (
    tricks.length > 0 &&
    tricks.every(({ kind }) => kind === 'beacon') &&
    hosts.length > 0 &&
    hosts.every(([, host]) => host !== '' && openly.includes(`//${host}`))
  );
}

/** What the texts say by themselves or, if that is nothing, together. */
function* groupHits(source: Source, group: TextGroup): Iterable<Hit> {
  let isFound = false;
  for (const { node, value } of group.texts) {
    const tricks = readerTricks(reading(value));
    isFound ||= tricks.length > 0;
    yield* hits(source, node, tricks);
  }
  if (!isFound) yield* hits(source, group.node, readerTricks(joined(group).join('\n')));
}

function* hits(source: Source, node: PyNode, tricks: readonly ReaderTrick[]): Iterable<Hit> {
  for (const { kind, match } of tricks)
    yield {
      message: `This text ${TRICKS[kind]}: '${match}'.`,
      fix: 'Say what the code does, and nothing to whoever reads it.',
      ...placeOf(source, node),
    };
}

const readingsOf = ({ texts }: TextGroup): string => texts.map(({ value }) => reading(value)).join('\n');

/** The readings of several texts when they are put together, with spaces between them and without. */
function joined({ texts }: TextGroup): string[] {
  if (texts.length < 2) return [];
  const values = texts.map(({ value }) => value);
  return [reading(values.join('')), reading(values.join(' '))];
}

/** Every name that the source gives to something, with where it does so first: names, attributes and keywords. */
function namesIn(source: Source): ReadonlyMap<string, PyNode> {
  const names = new Map<string, PyNode>();
  const add = (name: string, node: PyNode | undefined) => {
    if (node !== undefined && !names.has(name)) names.set(name, node);
  };
  for (const { bindings } of source.names.scopes) for (const [name, [first]] of bindings) add(name, first?.node);
  for (const { name, node } of attributesOf(source)) add(name, node);
  for (const node of nodesOf(source, 'keyword_argument')) {
    const name = childOf(node, 'name');
    if (name !== undefined) add(textOf(source, name), name);
  }
  return names;
}
