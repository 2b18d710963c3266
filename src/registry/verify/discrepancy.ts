/**
 * In what way a registry is not what its log, or its log not what its signers made of it. `harmless` ones are what a writer
 * at work, or one that was cut off, leaves behind: the next run puts them right, and a registry with them holds.
 */
export const DISCREPANCIES = {
  'signer-untrusted': 'harmful',
  'record-missing': 'harmful',
  'record-altered': 'harmful',
  'record-overwritten': 'harmful',
  'record-deleted': 'harmful',
  'record-junk': 'harmful',
  'log-forked': 'harmful',
  'log-truncated': 'harmful',
  'log-rolled-back': 'harmful',
  'log-broken': 'harmful',
  'registry-changed': 'harmful',
  'entry-missing': 'harmful',
  'entry-altered': 'harmful',
  'entry-overwritten': 'harmful',
  'entry-deleted': 'harmful',
  'entry-unclaimed': 'harmless',
  'report-missing': 'harmful',
  'report-altered': 'harmful',
  'report-unclaimed': 'harmless',
  'snapshot-altered': 'harmful',
  'snapshot-foreign': 'harmful',
  'index-withdrawn': 'harmful',
  'index-unpublished': 'harmful',
  'view-missing': 'harmful',
  'view-pending': 'harmless',
  'view-altered': 'harmful',
  'view-foreign': 'harmful',
  'view-rolled-back': 'harmful',
  'view-stale': 'harmless',
  'timestamp-missing': 'harmful',
  'timestamp-altered': 'harmful',
  'timestamp-foreign': 'harmful',
  'timestamp-rolled-back': 'harmful',
  'timestamp-stale': 'harmless',
  'object-irregular': 'harmful',
  'stray-object': 'harmful',
  'foreign-object': 'harmless',
  'pin-altered': 'harmful',
  'version-withdrawn': 'harmful',
  'skill-retired': 'harmful',
  'file-missing': 'harmful',
  'file-altered': 'harmful',
} as const;

/** What is wrong with one object, or with one pin or file of a lock. */
export interface Discrepancy {
  readonly code: keyof typeof DISCREPANCIES;
  /** The key of the object; for a lock, `NAME@V` or the path of the file. */
  readonly key: string;
  readonly message: string;
}

export function isHarmful({ code }: Discrepancy): boolean {
  return DISCREPANCIES[code] === 'harmful';
}
