// Makes src/syntax/api/table.ts out of data/*.json (what each CPython has) and reviewed.json (what we think of it).
import { readdirSync, readFileSync } from 'node:fs';

const here = new URL('./', import.meta.url);
const read = (name) => JSON.parse(readFileSync(new URL(name, here), 'utf8'));
const words = (text) => text.split(' ').filter((word) => word !== '');
const sorted = (names) => [...new Set(names)].sort();

/** The records that collect.py printed, put together by what they are about. */
export function versionFrom(version, text) {
  const found = { version, modules: {}, reachable: {}, forbidden: {}, sweep: {}, builtins: [] };
  for (const line of text.trim().split('\n')) {
    const { module, name, attributes, ...record } = JSON.parse(line);
    const names = words(attributes ?? '');
    if (module !== undefined) {
      found.modules[module] ??= {};
      found.modules[module][name] = { ...record, attributes: names };
    } else if (record.reachable !== undefined) found.reachable[record.reachable] = names;
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

function shapeOf(review) {
  if (review === undefined) return undefined;
  const { positional, args, keywords = {}, unpack } = review;
  return { positional, ...(args && { args }), keywords, ...(unpack && { unpack }) };
}

/** One member, from what every version that has it says; a reason (string) where it is refused. */
function member(module, name, entries, reviews) {
  const door = entries.find((entry) => entry.door !== undefined)?.door;
  const excluded = answer(reviews.excluded, module, name);
  if (excluded !== undefined) return excluded;
  if (door !== undefined) return `it is a ${door}`;
  const kinds = new Set(entries.map(({ kind }) => kind));
  const kind = kinds.has('class') ? 'class' : entries.at(-1).kind;
  const review = reviews.shapes[`${module}.${name}`];
  const noCall = answer(reviews.noCall, module, name);
  const state = reviews.state[`${module}.${name}`];
  const value = review?.value ?? !(review ?? noCall ?? state ?? reviews.notValues[`${module}.${name}`] ?? undefined);
  return {
    kind,
    value,
    ...(entries.every((entry) => entry.subclass) && { subclass: true }),
    ...(review && { shape: shapeOf(review) }),
    ...(review?.place && { place: review.place }),
    ...(noCall !== undefined && { call: false }),
    ...(state !== undefined && { state }),
  };
}

/** Everything that is decided, as plain data. */
export function decide(versions, reviews) {
  const members = {};
  const refused = {};
  const attributes = new Set();
  const mutable = {};
  for (const module of sorted(versions.flatMap(({ modules }) => Object.keys(modules)))) {
    members[module] = {};
    refused[module] = {};
    mutable[module] = new Set();
    for (const name of sorted(versions.flatMap(({ modules }) => Object.keys(modules[module] ?? {})))) {
      const entries = versions.flatMap(({ modules }) => modules[module]?.[name] ?? []);
      const decided = member(module, name, entries, reviews);
      if (typeof decided === 'string') {
        refused[module][name] = decided;
        continue;
      }
      members[module][name] = decided;
      for (const entry of entries) {
        for (const attribute of entry.attributes ?? []) {
          attributes.add(attribute);
          if (entry.mutable) mutable[module].add(attribute);
        }
      }
    }
    if (module.includes('.') && members[module.replace(/\.[^.]*$/, '')] !== undefined) {
      members[module.replace(/\.[^.]*$/, '')][module.replace(/.*\./, '')] = { kind: 'module', value: false };
    }
  }
  for (const { reachable } of versions)
    for (const names of Object.values(reachable)) for (const name of names) attributes.add(name);
  const doors = {};
  for (const { forbidden } of versions)
    for (const [kind, names] of Object.entries(forbidden))
      for (const name of names) if (reviews.doors.indispensable[name] === undefined) doors[name] = kind;
  Object.assign(doors, reviews.doors.extra);
  for (const name of [...Object.keys(doors), ...Object.keys(reviews.attributes.excluded)]) attributes.delete(name);
  const builtins = {};
  for (const { names, use, shape, reason } of reviews.builtins)
    for (const name of words(names)) builtins[name] = { use, ...(shape && { shape: shapeOf(shape) }), reason };
  return {
    members,
    refused,
    attributes: sorted(attributes),
    doors,
    doorsUnlessOwn: reviews.doors.unlessOwn,
    mutable: Object.fromEntries(Object.entries(mutable).map(([module, names]) => [module, sorted(names)])),
    builtins,
    encodings: sorted(words(reviews.safeEncodings).map((name) => name.replaceAll('_', '-'))),
  };
}

const KEY = /^[A-Za-z_$][\w$]*$/;
const quoted = (text) =>
  text.includes("'") && !text.includes('"')
    ? JSON.stringify(text)
    : `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
const key = (name) => (KEY.test(name) ? name : quoted(name));

/** `value` as the formatter would write it, at `indent`, after `before` characters on its line. */
function source(value, indent, before) {
  if (typeof value === 'string') return quoted(value);
  if (typeof value !== 'object') return String(value);
  const flat = Array.isArray(value)
    ? `[${value.map((each) => source(each, '', 0)).join(', ')}]`
    : `{ ${Object.entries(value)
        .map(([name, each]) => `${key(name)}: ${source(each, '', 0)}`)
        .join(', ')} }`;
  if (Object.keys(value).length === 0) return Array.isArray(value) ? '[]' : '{}';
  if (before + flat.length + 1 <= 120) return flat;
  const deeper = `${indent}  `;
  const lines = Array.isArray(value)
    ? value.map((each) => `${deeper}${source(each, deeper, deeper.length)},`)
    : Object.entries(value).map(([name, each]) => {
        const start = `${deeper}${key(name)}: `;
        const text = source(each, deeper, start.length);
        // The formatter puts a long string on a line of its own, or not; a template it leaves where it is.
        if (typeof each === 'string' && start.length + text.length + 1 > 120) return `${start}\`${each}\`,`;
        return `${start}${text},`;
      });
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${lines.join('\n')}\n${indent}${close}`;
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
    doorsUnlessOwn: join(decided.doorsUnlessOwn),
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
