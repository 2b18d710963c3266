// Makes src/syntax/api/table.ts out of data/*.json (what each CPython has) and reviewed.json (what we think of it).
import { readdirSync, readFileSync } from 'node:fs';
import { source } from './print.mjs';

const here = new URL('./', import.meta.url);
const read = (name) => JSON.parse(readFileSync(new URL(name, here), 'utf8'));
const words = (text) => text.split(' ').filter((word) => word !== '');
const sorted = (names) => [...new Set(names)].sort();

/** The records that collect.py printed, put together by what they are about. */
export function versionFrom(version, text) {
  const found = { version, python: '', modules: {}, reachable: {}, forbidden: {}, sweep: {}, builtins: [] };
  for (const line of text.trim().split('\n')) {
    const { module, name, attributes = '', mutable = '', ...record } = JSON.parse(line);
    const names = words(attributes);
    if (module !== undefined) {
      found.modules[module] ??= {};
      found.modules[module][name] = { ...record, attributes: names, mutable: words(mutable) };
    } else if (record.reachable !== undefined)
      found.reachable[record.reachable] = { attributes: names, mutable: words(mutable) };
    else if (record.forbidden !== undefined) found.forbidden[record.forbidden] = names;
    else if (record.sweep !== undefined) found.sweep[record.sweep] = record.sinks;
    else if (record.builtins !== undefined) found.builtins = words(record.builtins);
    else found.python = record.python;
  }
  return found;
}

/** What was collected, oldest CPython first. */
export function collected() {
  return readdirSync(new URL('data/', here))
    .filter((name) => name.endsWith('.jsonl'))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .map((name) => versionFrom(name.slice(0, -6), readFileSync(new URL(`data/${name}`, here), 'utf8')));
}

export const reviewed = () => read('reviewed.json');

/** The answer of `reviews` to `module.name`, or to `module.*`. */
function answer(reviews, module, name) {
  return reviews[`${module}.${name}`] ?? reviews[`${module}.*`];
}

/** A shape that no call of a class that must not be called can have and work. */
const NO_CALL = { positional: [0, 0], keywords: {} };

function shapeOf({ positional, args, keywords = {}, unpack }) {
  return { positional, ...(args && { args }), keywords, ...(unpack && { unpack }) };
}

/** One member, from what every version that has it says; a reason (string) where it is refused. */
function member(module, name, entries, reviews) {
  const of = (kind) => answer(reviews[kind], module, name);
  const [excluded, shape, noCall, state] = [of('excluded'), of('shapes'), of('noCall'), of('state')];
  const door = entries.find((entry) => entry.door !== undefined)?.door;
  if (excluded !== undefined) return excluded;
  if (door !== undefined && noCall === undefined) return `it is a ${door}`;
  const isValue = shape?.value ?? [shape, noCall, state, of('notValues')].every((each) => each === undefined);
  const isBase = of('bases') !== undefined || (door === undefined && entries.every((entry) => entry.subclass));
  return {
    kind: entries.find(({ kind }) => kind === 'class')?.kind ?? entries[0].kind,
    value: isValue,
    ...(isBase && shape?.place === undefined && { subclass: true }),
    ...(shape && { shape: shapeOf(shape) }),
    ...(shape?.place && { place: shape.place }),
    ...(noCall !== undefined && { shape: NO_CALL, call: false }),
    ...(state !== undefined && { state }),
  };
}

/** The members of all modules and why others are refused, with the attributes that the former bring. */
function decideMembers(versions, reviews) {
  const [members, refused, attributes, mutable] = [{}, {}, [], {}];
  for (const module of sorted(versions.flatMap(({ modules }) => Object.keys(modules)))) {
    [members[module], refused[module]] = [{}, {}];
    const names = sorted(versions.flatMap(({ modules }) => Object.keys(modules[module] ?? {})));
    const changeable = [];
    for (const name of names) {
      const entries = versions.flatMap(({ modules }) => modules[module]?.[name] ?? []);
      const decided = member(module, name, entries, reviews);
      (typeof decided === 'string' ? refused : members)[module][name] = decided;
      if (typeof decided === 'string') continue;
      attributes.push(...entries.flatMap((entry) => entry.attributes));
      changeable.push(...entries.flatMap((entry) => entry.mutable));
    }
    const reachable = versions.flatMap((version) => Object.entries(version.reachable));
    const own = reachable.filter(([type]) => type.replace(/^_/, '').startsWith(`${module}.`));
    const kept = [
      ...changeable,
      ...own.flatMap(([, type]) => type.mutable),
      ...words(reviews.mutable.extra[module] ?? ''),
    ];
    mutable[module] = sorted(kept).filter((name) => reviews.mutable.harmless[name] === undefined);
    const [, parent, last] = /^(.*)\.([^.]+)$/.exec(module) ?? [];
    if (members[parent] !== undefined) members[parent][last] = { kind: 'module', value: false };
  }
  return { members, refused, attributes, mutable };
}

function decideDoors(versions, { doors: { indispensable, extra } }) {
  const found = {};
  for (const [kind, names] of versions.flatMap(({ forbidden }) => Object.entries(forbidden)))
    for (const name of names) if (indispensable[name] === undefined) found[name] ??= `it belongs to a ${kind}`;
  return Object.fromEntries(Object.entries({ ...found, ...extra }).sort());
}

/** Everything that is decided, as plain data. */
export function decide(versions, reviews) {
  const { members, refused, attributes, mutable } = decideMembers(versions, reviews);
  const doors = decideDoors(versions, reviews);
  const reachable = versions.flatMap((version) => Object.values(version.reachable)).flatMap((type) => type.attributes);
  const builtins = {};
  for (const { names, use, shape, reason } of reviews.builtins)
    for (const name of words(names)) builtins[name] = { use, ...(shape && { shape: shapeOf(shape) }), reason };
  return {
    members,
    refused,
    attributes: sorted([...attributes, ...reachable]).filter(
      (name) => doors[name] === undefined && reviews.attributes.excluded[name] === undefined,
    ),
    doors,
    mutable,
    builtins,
    encodings: sorted(words(reviews.safeEncodings)),
  };
}

/** The members of a module, those that are alike in one line: `kind`, then flags. */
function packed(members) {
  const groups = {};
  const special = {};
  for (const [name, { kind, value, subclass, ...rest }] of Object.entries(members)) {
    if (Object.keys(rest).length > 0) {
      special[name] = { kind, value, ...(subclass && { subclass }), ...rest };
      continue;
    }
    const label = `${kind}${value ? '' : ' called'}${subclass ? ' derived' : ''}`;
    groups[label] = groups[label] === undefined ? name : `${groups[label]} ${name}`;
  }
  return { ...groups, ...(Object.keys(special).length > 0 && { special }) };
}

/** The text of src/syntax/api/table.ts. */
export function apiTable() {
  const decided = decide(collected(), reviewed());
  const each = (record, pack) => Object.fromEntries(Object.entries(record).map(([name, value]) => [name, pack(value)]));
  const join = (names) => names.join(' ');
  const table = {
    members: each(decided.members, packed),
    refused: each(decided.refused, (reasons) => reasons),
    attributes: join(decided.attributes),
    doors: decided.doors,
    mutable: each(decided.mutable, join),
    builtins: decided.builtins,
    encodings: join(decided.encodings),
  };
  return [
    '// Generated by scripts/generate.mjs from scripts/api: see there. Do not edit.',
    "import type { Table } from './types.ts';",
    '',
    `export const TABLE: Table = ${source(table, '', 28)};`,
    '',
  ].join('\n');
}
