/**
 * In what way a registry is not what its log, or its log not what its signers made of it. The first group a reader refuses
 * too; `harmless` ones are what an interrupted run leaves behind, and hold.
 */
export const DISCREPANCIES = {
  'record-missing': 'harmful',
  'record-altered': 'harmful',
  'record-overwritten': 'harmful',
  'record-deleted': 'harmful',
  'record-junk': 'harmful',
  'log-forked': 'harmful',
  'log-truncated': 'harmful',
  'log-rolled-back': 'harmful',
  'log-broken': 'harmful',
  'entry-missing': 'harmful',
  'entry-altered': 'harmful',
  'entry-overwritten': 'harmful',
  'entry-deleted': 'harmful',
  'entry-unclaimed': 'harmless',
  'report-missing': 'harmful',
  'report-altered': 'harmful',
  'snapshot-altered': 'harmful',
  'index-withdrawn': 'harmful',
  'index-unpublished': 'harmful',
  'view-altered': 'harmful',
  'view-stale': 'harmless',
  'timestamp-altered': 'harmful',
  'stray-object': 'harmful',
} as const;

/** What is wrong with one object. */
export interface Discrepancy {
  readonly code: keyof typeof DISCREPANCIES;
  readonly key: string;
  readonly message: string;
}

export function isHarmful({ code }: Discrepancy): boolean {
  return DISCREPANCIES[code] === 'harmful';
}
