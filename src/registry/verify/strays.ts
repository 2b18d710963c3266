import type { LogRecord } from '../../model/record.ts';
import { VIEWS } from '../views.ts';
import { entryKey, PROBE_KEY, reportKey, slotOf, TIMESTAMP_KEY } from '../layout.ts';
import type { Store } from '../store.ts';
import type { Chain } from './chain.ts';
import type { Discrepancy } from './discrepancy.ts';

const FOLDERS = ['log/', 'skills/', 'reports/', 'snapshots/', 'attestations/'];
const ENTRY = /^skills\/[a-z_][a-z0-9_]{0,63}\/v[1-9]\d{0,6}\.json$/;
const REPORT = /^reports\/[0-9a-f]{64}\.json$/;
/** Snapshots have a check of their own; of their parts the older ones lie about. */
const KNOWN = [
  /^skills\/[a-z_][a-z0-9_]{0,63}-v[1-9]\d{0,6}\.json$/,
  /^snapshots\/(?:\d{20}|shards\/[0-9a-f]{64})\.json$/,
];

/** Objects that no record speaks of: somebody was cut off, is at work, or put them there for others to find. */
export async function strayObjects(
  store: Store,
  records: readonly LogRecord[],
  { isWhole }: Pick<Chain, 'isWhole'>,
): Promise<Discrepancy[]> {
  const known = new Set([TIMESTAMP_KEY, PROBE_KEY, ...VIEWS.map(({ key }) => key)]);
  for (const record of records) {
    if (record.action === 'publish' || record.action === 'void') known.add(entryKey(record.skill, record.version));
    if (record.action === 'publish') known.add(reportKey(record.report));
  }
  const found: Discrepancy[] = [];
  for await (const key of store.listAfter('', '')) {
    if (known.has(key) || slotOf(key) !== undefined || KNOWN.some((pattern) => pattern.test(key))) continue;
    const discrepancy = stray(key);
    // Where records are lost, what they spoke of is not news.
    if (isWhole || !discrepancy.code.endsWith('-unclaimed')) found.push(discrepancy);
  }
  for (const each of await namesBeside(store)) found.push(each);
  return found;
}

/** So many names are told. */
const MAX_NAMED = 1000;

/** What no key can name is told all the same: whoever lists the registry by other means may take it for a part of it. */
async function namesBeside(store: Store): Promise<Discrepancy[]> {
  const found: Discrepancy[] = [];
  let more = 0;
  for await (const name of store.namesBeside()) {
    if (found.length === MAX_NAMED) more += 1;
    else found.push(beside(name));
  }
  if (more > 0) found.push({ code: 'stray-object', key: '*', message: `${more} more names that no object has` });
  return found;
}

function beside(name: string): Discrepancy {
  const key = shown(name);
  const plain = name
    .normalize('NFKC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .toLowerCase();
  if (/^\.(?:generations|aside)(?:$|\/)/.test(name))
    return {
      code: 'object-irregular',
      key,
      message: 'it is neither a folder of the store’s own nor a file that belongs there',
    };
  const isOurs = FOLDERS.some((folder) => plain.startsWith(folder)) || OWN.has(plain);
  // A folder's mark of its own is what S3's console leaves.
  return isOurs && !name.endsWith('/')
    ? { code: 'stray-object', key, message: 'no object can have this name, and it looks like one' }
    : { code: 'foreign-object', key, message: 'it is none of the registry’s' };
}

const OWN = new Set([TIMESTAMP_KEY, ...VIEWS.map(({ key }) => key)]);

/** `name` in characters that mean nothing to a terminal or to Markdown, and that no two names share: as a URL has them. */
function shown(name: string): string {
  const bytes = Buffer.from(name);
  return [...bytes]
    .map((byte) => (PLAIN.test(String.fromCharCode(byte)) ? String.fromCharCode(byte) : escaped(byte)))
    .join('');
}

const PLAIN = /[A-Za-z0-9_./-]/;
const escaped = (byte: number): string => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;

function stray(key: string): Discrepancy {
  if (ENTRY.test(key)) return { code: 'entry-unclaimed', key, message: 'no record speaks of this entry' };
  if (REPORT.test(key)) return { code: 'report-unclaimed', key, message: 'no record speaks of this report' };
  if (FOLDERS.includes(`${key}/`)) return { code: 'object-irregular', key, message: 'there is no folder in its place' };
  return FOLDERS.some((folder) => key.startsWith(folder))
    ? { code: 'stray-object', key, message: 'nothing belongs there' }
    : { code: 'foreign-object', key, message: 'it is none of the registry’s' };
}
