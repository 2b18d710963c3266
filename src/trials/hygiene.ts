import { isHidden } from '../syntax/hidden.ts';
import type { Value } from '../sandbox/values.ts';
import type { Arguments } from './inputs/arguments.ts';

/** What a text tries to do to whoever reads it; the text rules say it of sources, and this trial of answers. */
export type ReaderTricks = (text: string) => readonly { readonly kind: string; readonly match: string }[];

/** Something in what a skill gives back that its input did not hold. */
export interface Poison {
  readonly kind:
    | 'hidden'
    | 'control'
    | 'terminal'
    | 'command'
    | 'instruction'
    | 'fake-verdict'
    | 'beacon'
    | 'guise'
    | 'courier';
  /** The piece of text that shows it. */
  readonly match: string;
}

/** Colours, cursor movements, titles, links: what a terminal obeys. */
const TERMINAL = /\u001b[[\]PX^_()#][^\u001b]{0,20}|\u009b/;
/** What a runner of workflows obeys in a log, and the older form. */
const COMMAND = /^[^\S\n]*::[a-z][a-z-]*(?: [^\n:]*)?::.*|^##\[[a-z]+\].*/im;

/** Blanks of two kinds at the end of a line, which hold as many bits. */
const TRAIL = /(?=[ \t]*\t)(?=[ \t]* )[ \t]{8,}$/m;
/** What a spreadsheet asks the network for. */
const FORMULA = /=\s*(?:HYPERLINK|WEBSERVICE|IMAGE|IMPORT(?:DATA|XML|HTML|FEED|RANGE)|FILTERXML)\s*\(.{0,80}/i;

/** What is wrong with `text`, which a call gave back, and was not in `given`, the texts of its input. */
export function poisonIn(text: string, given: string, tricks: ReaderTricks): Poison[] {
  const found: Poison[] = [];
  const terminal = TERMINAL.exec(text)?.[0];
  if (terminal !== undefined && !given.includes('\u001b') && !given.includes('\u009b'))
    found.push({ kind: 'terminal', match: terminal });
  const hidden = [...text].find((one) => isHidden(one.codePointAt(0)!) && !given.includes(one));
  if (hidden !== undefined && terminal === undefined)
    found.push({ kind: /[\p{Cc}\p{Cs}\p{Co}\p{Cn}]/u.test(hidden) ? 'control' : 'hidden', match: hidden });
  if (hidden === undefined && TRAIL.test(text) && !/[ \t]{8}/.test(given))
    found.push({ kind: 'hidden', match: TRAIL.exec(text)?.[0] ?? '' });
  const formula = FORMULA.exec(text)?.[0];
  if (formula !== undefined && !FORMULA.test(given)) found.push({ kind: 'beacon', match: formula });
  const command = COMMAND.exec(text)?.[0];
  if (command !== undefined && !COMMAND.test(given) && !given.includes('::') && !given.includes('##['))
    found.push({ kind: 'command', match: command.slice(0, 120) });
  const played = tricks(text);
  const known = played.length > 0 ? new Set(tricks(given).map(({ match }) => match)) : undefined;
  for (const { kind, match } of played)
    if (!given.includes(match) && known?.has(match) !== true && !(kind === 'beacon' && hostsAreGiven(text, given)))
      found.push({ kind: kind as Poison['kind'], match });
  return found;
}

/** `https://host`, or `//host` where an address begins; whatever stands between the slashes and the path is the host. */
const HOSTS = /(?:\b[a-z][a-z\d+.-]*:|(?<=[(<"'=]\s?))\/\/(\[[\da-f:.]*\]|[^\s/?#()[\]'"<>\\]*)/gi;

/** A beacon asks a host: where every host is the caller's own, it is the caller's. Where none can be read, what stands there is. */
export function hostsAreGiven(text: string, given: string): boolean {
  return [...text.matchAll(HOSTS)].every(({ 0: whole, 1: host, index }) => {
    if (host !== undefined && host !== '') return given.includes(host);
    const around = text[index - 1] + (text[index + whole.length] ?? '');
    return given.includes(ENCLOSED.has(around) ? whole : text.slice(index, index + whole.length + 1));
  });
}

/** Between these an address ends where it ends. Elsewhere the next character may be a host after all. */
const ENCLOSED: ReadonlySet<string> = new Set(['()', '""', "''", '<>']);

/** All texts in `values`, each on lines of its own. */
export function textsIn(values: Iterable<Value>): string {
  const texts: string[] = [];
  const pending = [...values];
  for (let value = pending.pop(); value !== undefined; value = pending.pop()) {
    if (value.type === 'str') texts.push(value.value);
    else if (value.type === 'bytes' || value.type === 'bytearray')
      texts.push(Buffer.from(value.base64, 'base64').toString('utf8'));
    else if (value.type === 'exception') pending.push(...value.args, ...value.attributes.map(([, one]) => one));
    else if (value.type === 'object') pending.push(value.base, ...value.attributes.map(([, one]) => one));
    else if ('items' in value) pending.push(...value.items);
    else if ('entries' in value) pending.push(...value.entries.flat());
  }
  return texts.reverse().join('\n');
}

export const textOfArguments = ({ args, kwargs }: Arguments): string => textsIn([...args, ...Object.values(kwargs)]);
