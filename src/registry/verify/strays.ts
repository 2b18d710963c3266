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
  /^attestations\/[0-9a-f]{64}\.json$/,
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
  return found;
}

function stray(key: string): Discrepancy {
  if (ENTRY.test(key)) return { code: 'entry-unclaimed', key, message: 'no record speaks of this entry' };
  if (REPORT.test(key)) return { code: 'report-unclaimed', key, message: 'no record speaks of this report' };
  return FOLDERS.some((folder) => key.startsWith(folder))
    ? { code: 'stray-object', key, message: 'nothing belongs there' }
    : { code: 'foreign-object', key, message: 'it is none of the registry’s' };
}
