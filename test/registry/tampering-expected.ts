/** What a verification says of a kind of tampering (notes in brackets), what a pull does, and a pull that remembers a lock. */
export type Expected = readonly [verify: readonly string[], pull: string, remembering: string];

/** Per kind: of a directory and of a bucket, or of both alike. */
export const EXPECTED: Readonly<
  Record<string, Expected | { readonly directory: Expected; readonly bucket: Expected }>
> = {
  'nothing at all': [[], 'right', 'right'],
  'an entry is overwritten': {
    directory: [['entry-altered skills/tidy/v2.json'], 'entry-altered', 'entry-altered'],
    bucket: [['entry-overwritten skills/tidy/v2.json'], 'right', 'right'],
  },
  'an entry is overwritten with the same bytes': {
    directory: [[], 'right', 'right'],
    bucket: [['entry-overwritten skills/tidy/v2.json'], 'right', 'right'],
  },
  'an entry is overwritten and its first version removed for good': {
    directory: [['entry-altered skills/tidy/v2.json'], 'entry-altered', 'entry-altered'],
    bucket: [
      ['entry-missing skills/tidy/v2.json', 'entry-overwritten skills/tidy/v2.json'],
      'entry-missing',
      'entry-missing',
    ],
  },
  'an entry is deleted': {
    directory: [['entry-missing skills/tidy/v2.json'], 'entry-missing', 'entry-missing'],
    bucket: [['entry-deleted skills/tidy/v2.json'], 'right', 'right'],
  },
  'an entry is removed for good': [['entry-missing skills/tidy/v2.json'], 'entry-missing', 'entry-missing'],
  'an entry is another version of the skill': {
    directory: [['entry-altered skills/tidy/v2.json'], 'entry-altered', 'entry-altered'],
    bucket: [['entry-overwritten skills/tidy/v2.json'], 'right', 'right'],
  },
  'an entry has other white space': {
    directory: [['entry-altered skills/tidy/v2.json'], 'entry-altered', 'entry-altered'],
    bucket: [['entry-overwritten skills/tidy/v2.json'], 'right', 'right'],
  },
  'an entry has its members in another order': {
    directory: [['entry-altered skills/tidy/v2.json'], 'entry-altered', 'entry-altered'],
    bucket: [['entry-overwritten skills/tidy/v2.json'], 'right', 'right'],
  },
  'an entry is made huge': {
    directory: [['entry-altered skills/tidy/v2.json'], 'entry-altered', 'entry-altered'],
    bucket: [['entry-overwritten skills/tidy/v2.json'], 'right', 'right'],
  },
  'an entry that is not pulled is overwritten': {
    directory: [['entry-altered skills/other/v1.json'], 'right', 'right'],
    bucket: [['entry-overwritten skills/other/v1.json'], 'right', 'right'],
  },
  'an entry appears of which no record speaks': [['(entry-unclaimed skills/tidy/v4.json)'], 'right', 'right'],
  'the first record is edited': {
    directory: [['record-altered log 1'], 'record-altered', 'record-altered'],
    bucket: [['record-overwritten log 1'], 'right', 'right'],
  },
  'a record in the middle is edited': {
    directory: [['record-altered log 3'], 'record-altered', 'record-altered'],
    bucket: [['record-overwritten log 3'], 'right', 'right'],
  },
  'the last record is edited': {
    directory: [['record-altered log 5'], 'record-altered', 'record-altered'],
    bucket: [['record-overwritten log 5'], 'right', 'right'],
  },
  'the last record is edited, and the timestamp is gone': {
    directory: [['record-altered log 5', 'timestamp-missing timestamp.json'], 'another one: tidy@3', 'log-rolled-back'],
    bucket: [['record-overwritten log 5', 'timestamp-missing timestamp.json'], 'right', 'right'],
  },
  'a record has other white space': {
    directory: [['record-altered log 3'], 'record-altered', 'record-altered'],
    bucket: [['record-overwritten log 3'], 'right', 'right'],
  },
  'a record has its members in another order': {
    directory: [['record-altered log 3'], 'record-altered', 'record-altered'],
    bucket: [['record-overwritten log 3'], 'right', 'right'],
  },
  'a record has a member more': {
    directory: [['record-altered log 3'], 'record-altered', 'record-altered'],
    bucket: [['record-overwritten log 3'], 'right', 'right'],
  },
  'a record is signed by somebody else': {
    directory: [['record-altered log 3'], 'record-altered', 'record-altered'],
    bucket: [['record-overwritten log 3'], 'right', 'right'],
  },
  'a record loses its signature': {
    directory: [['record-altered log 3'], 'record-altered', 'record-altered'],
    bucket: [['record-overwritten log 3'], 'right', 'right'],
  },
  'the first record is removed': [['record-missing log 1'], 'record-missing', 'record-missing'],
  'a record in the middle is removed': [['record-missing log 3'], 'record-missing', 'record-missing'],
  'the last record is removed': [['log-truncated log 5'], 'log-truncated', 'log-truncated'],
  'the last two records are removed': [['log-truncated log 5'], 'log-truncated', 'log-truncated'],
  'all records are removed': [
    ['index-unpublished index.json', 'log-truncated log 5'],
    'log-truncated',
    'log-truncated',
  ],
  'the last record is deleted, and everything made from it put back': {
    directory: [[], 'another one: tidy@3', 'log-rolled-back'],
    bucket: [['record-deleted log 5', 'timestamp-rolled-back timestamp.json'], 'log-truncated', 'log-truncated'],
  },
  'the last record is removed for good, and everything made from it put back': {
    directory: [[], 'another one: tidy@3', 'log-rolled-back'],
    bucket: [['log-truncated log 5', 'timestamp-rolled-back timestamp.json'], 'another one: tidy@3', 'log-rolled-back'],
  },
  'two records change places': {
    directory: [['record-altered log 3', 'record-altered log 4'], 'record-altered', 'record-altered'],
    bucket: [['record-overwritten log 3', 'record-overwritten log 4'], 'right', 'right'],
  },
  'a record is copied to the end': [['record-junk log 6'], 'right', 'right'],
  'a record is copied over the last': {
    directory: [['record-altered log 5'], 'record-altered', 'record-altered'],
    bucket: [['record-overwritten log 5'], 'right', 'right'],
  },
  'a record is written again, byte for byte': {
    directory: [[], 'right', 'right'],
    bucket: [['record-overwritten log 3'], 'right', 'right'],
  },
  'a record is moved to a later slot': [['log-truncated log 5', 'record-junk log 7'], 'log-truncated', 'log-truncated'],
  'a record of another registry with the same key comes next': [['record-junk log 6'], 'right', 'right'],
  'a record of another registry with the same key lies on top of one': {
    directory: [['record-altered log 3'], 'record-altered', 'record-altered'],
    bucket: [['record-overwritten log 3'], 'right', 'right'],
  },
  'a record of another registry with the same key lies on top of the first': {
    directory: [['record-altered log 1'], 'record-altered', 'record-altered'],
    bucket: [['record-overwritten log 1'], 'right', 'right'],
  },
  'a record of another registry with the same key lies on top of the last': {
    directory: [['record-altered log 5'], 'record-altered', 'record-altered'],
    bucket: [['record-overwritten log 5'], 'right', 'right'],
  },
  'another registry with the same key, which has a snapshot, is poured over it': [
    [...Array.from({ length: 61 }, (_, at) => `record-junk log ${6 + at}`), 'snapshot-foreign snapshot 66'],
    'right',
    'right',
  ],
  'another registry with the same key is poured over it': [
    ['record-junk log 6', 'record-junk log 7'],
    'right',
    'right',
  ],
  'another registry with the same key is poured over it, and its timestamp': [
    ['record-junk log 6', 'record-junk log 7', 'timestamp-foreign timestamp.json'],
    'timestamp-foreign',
    'timestamp-foreign',
  ],
  'junk lies in the next slot': [['record-junk log 6'], 'right', 'right'],
  'junk lies in a far slot': [['record-junk log 4000000'], 'right', 'right'],
  'junk lies under a stray key': [['stray-object log 6.bak'], 'right', 'right'],
  'junk lies among the entries': [['stray-object skills/tidy/latest.json'], 'right', 'right'],
  'an unsigned record comes next': [['record-junk log 6'], 'right', 'right'],
  'a record of a stranger comes next': [['record-junk log 6'], 'right', 'right'],
  'huge junk lies in the next slot': [['record-junk log 6'], 'right', 'right'],
  'a record is made huge': {
    directory: [['record-altered log 3'], 'record-altered', 'record-altered'],
    bucket: [['record-overwritten log 3'], 'right', 'right'],
  },
  'the index points to a withdrawn version': [
    ['index-withdrawn index.json', 'view-altered index.json'],
    'right',
    'right',
  ],
  'the index points to what was never published': [
    ['index-unpublished index.json', 'view-altered index.json'],
    'right',
    'right',
  ],
  'the index names a skill that is not there': [
    ['index-unpublished index.json', 'view-altered index.json'],
    'right',
    'right',
  ],
  'the index leaves a version out': [['view-altered index.json'], 'right', 'right'],
  'the index is ARISE’s own, without a signature': [['view-altered index.json'], 'right', 'right'],
  'the index is deleted': [['view-missing index.json'], 'right', 'right'],
  'the index is removed for good': [['view-missing index.json'], 'right', 'right'],
  'an old index is put back': [['view-rolled-back index.json'], 'right', 'right'],
  'the index from before the withdrawal is put back': [
    ['index-withdrawn index.json', 'view-rolled-back index.json'],
    'right',
    'right',
  ],
  'the index is that of another registry with the same key': [
    ['index-unpublished index.json', 'view-foreign index.json'],
    'right',
    'right',
  ],
  'the catalog is that of another registry with the same key': [['view-foreign catalog.json'], 'right', 'right'],
  'the index is made huge': [['view-altered index.json'], 'right', 'right'],
  'the index is the catalog': [['view-altered index.json'], 'right', 'right'],
  'the catalog is edited': [['view-altered catalog.json'], 'right', 'right'],
  'the catalog is deleted': [['view-missing catalog.json'], 'right', 'right'],
  'the timestamp is edited': [['timestamp-altered timestamp.json'], 'right', 'right'],
  'the timestamp is deleted': [['timestamp-missing timestamp.json'], 'right', 'right'],
  'an old timestamp is put back': {
    directory: [['(timestamp-stale timestamp.json)'], 'right', 'right'],
    bucket: [['timestamp-rolled-back timestamp.json'], 'right', 'right'],
  },
  'the timestamp is that of another registry with the same key': [
    ['timestamp-foreign timestamp.json'],
    'timestamp-foreign',
    'timestamp-foreign',
  ],
  'the timestamp is that of another, longer registry with the same key': [
    ['timestamp-foreign timestamp.json'],
    'timestamp-foreign',
    'timestamp-foreign',
  ],
  'the timestamp is made huge': [['timestamp-altered timestamp.json'], 'right', 'right'],
  'a report is edited': [['report-altered reports/…'], 'right', 'right'],
  'a report is removed': [['report-missing reports/…'], 'right', 'right'],
  'a report appears of which no record speaks': [['(report-unclaimed reports/…)'], 'right', 'right'],
  'a snapshot is that of another registry with the same key': [
    ['snapshot-foreign snapshot 64'],
    'snapshot-foreign',
    'snapshot-foreign',
  ],
  'a snapshot is that of another registry with the same key, and there is no timestamp': [
    ['snapshot-foreign snapshot 64', 'timestamp-missing timestamp.json'],
    'right',
    'right',
  ],
  'a snapshot is forged': [['snapshot-altered snapshot 64'], 'right', 'right'],
  'a snapshot is removed': [['snapshot-altered snapshot 64'], 'right', 'right'],
  'a snapshot that nobody signed appears': [['snapshot-altered snapshot 65'], 'right', 'right'],
  'a part of a snapshot is edited': [['snapshot-altered snapshots/shards/…'], 'snapshot-altered', 'snapshot-altered'],
  'a part of a snapshot is removed': [['snapshot-altered snapshots/shards/…'], 'snapshot-altered', 'snapshot-altered'],
  'a record before a snapshot is edited': {
    directory: [['record-altered log 30'], 'right', 'right'],
    bucket: [['record-overwritten log 30'], 'right', 'right'],
  },
  'a record before a snapshot is removed': [['record-missing log 30'], 'right', 'right'],
  'the record of what is pulled, before a snapshot, is removed': [
    ['record-missing log 1'],
    'record-missing',
    'record-missing',
  ],
  'the record at which a snapshot ends is removed': [['record-missing log 64'], 'record-missing', 'record-missing'],
  'an old registry is put back under a snapshot': {
    directory: [[], 'right', 'log-rolled-back'],
    bucket: [['log-truncated log 65', 'timestamp-rolled-back timestamp.json'], 'right', 'log-rolled-back'],
  },
  'the whole registry is one that another key signed': [
    ['signer-untrusted log 1'],
    'signer-untrusted',
    'signer-untrusted',
  ],
  'the whole registry is another one that the same key signed': [[], 'skill-unknown', 'registry-changed'],
  'the whole registry is gone': [['unknown registry-empty'], 'skill-unknown', 'log-rolled-back'],
  'an entry is a link': [['entry-altered skills/tidy/v2.json'], 'entry-altered', 'entry-altered'],
  'a record is a link': [['record-altered log 3'], 'record-altered', 'record-altered'],
  'the log is a link': [['object-irregular log'], 'object-irregular', 'object-irregular'],
  'an entry is a folder': [['entry-altered skills/tidy/v2.json'], 'entry-altered', 'entry-altered'],
  'a record is a folder': [['record-altered log 3'], 'record-altered', 'record-altered'],
  'the index is a folder': [['view-altered index.json'], 'right', 'right'],
  'every version of an entry goes, and the same bytes come back': {
    directory: [[], 'right', 'right'],
    bucket: [
      ['entry-missing skills/tidy/v2.json', 'entry-overwritten skills/tidy/v2.json'],
      'entry-missing',
      'entry-missing',
    ],
  },
  'the first record is deleted': [['record-deleted log 1'], 'record-missing', 'record-missing'],
  'a record in the middle is deleted': [['record-deleted log 3'], 'record-missing', 'record-missing'],
  'the last record is deleted': [['record-deleted log 5'], 'log-truncated', 'log-truncated'],
  'the whole registry is deleted': [
    [
      'record-deleted log 1',
      'record-deleted log 2',
      'record-deleted log 3',
      'record-deleted log 4',
      'record-deleted log 5',
    ],
    'log-truncated',
    'log-truncated',
  ],
  'versioning is suspended and an entry overwritten': [
    ['record-overwritten log 3', 'entry-overwritten skills/tidy/v2.json'],
    'right',
    'right',
  ],
  'a record is overwritten again and again': [['record-overwritten log 3'], 'right', 'right'],
  'a record is deleted and junk put in its place': [['record-overwritten log 3'], 'right', 'right'],
  'the original of an overwritten record is removed for good': [
    ['record-altered log 3'],
    'record-altered',
    'record-altered',
  ],
  'a stranger goes on with the chain and signs a timestamp of it': [
    ['record-junk log 6', 'timestamp-altered timestamp.json'],
    'right',
    'right',
  ],
  'a slot has a name with fewer zeros': [['stray-object log 6'], 'right', 'right'],
  'a slot has a name with more zeros': [['stray-object log 3'], 'right', 'right'],
  'the slot zero is taken': [['stray-object log 0'], 'right', 'right'],
  'a slot beyond all numbers is taken': [['stray-object log 99999999999999999999'], 'right', 'right'],
  'an entry has a version with a zero before': [['stray-object skills/tidy/v02.json'], 'right', 'right'],
  'a key holds what repaints a terminal': [['stray-object log/%1B%5B2K%E2%80%AE.json'], 'right', 'right'],
  'the index changes one version for another': [
    ['index-unpublished index.json', 'view-altered index.json'],
    'right',
    'right',
  ],
  'the catalog names a skill that is not there': [['view-altered catalog.json'], 'right', 'right'],
  'the catalog is the index': [['view-altered catalog.json'], 'right', 'right'],
  'the timestamp is a snapshot’s bytes': [['timestamp-altered timestamp.json'], 'right', 'right'],
  'a snapshot is copied to another number': [['snapshot-altered snapshot 65'], 'right', 'right'],
  'two reports change places': [['report-altered reports/…'], 'right', 'right'],
  'an attestation appears that nobody speaks of': [['stray-object attestations/…'], 'right', 'right'],
  'an entry is that of another skill': {
    directory: [['entry-altered skills/tidy/v2.json'], 'entry-altered', 'entry-altered'],
    bucket: [['entry-overwritten skills/tidy/v2.json'], 'right', 'right'],
  },
  'an entry has a member twice': {
    directory: [['entry-altered skills/tidy/v2.json'], 'entry-altered', 'entry-altered'],
    bucket: [['entry-overwritten skills/tidy/v2.json'], 'right', 'right'],
  },
  'an entry has a byte order mark': {
    directory: [['entry-altered skills/tidy/v2.json'], 'entry-altered', 'entry-altered'],
    bucket: [['entry-overwritten skills/tidy/v2.json'], 'right', 'right'],
  },
  'an entry is packed': {
    directory: [['entry-altered skills/tidy/v2.json'], 'entry-altered', 'entry-altered'],
    bucket: [['entry-overwritten skills/tidy/v2.json'], 'right', 'right'],
  },
  'a record is packed': {
    directory: [['record-altered log 3'], 'record-altered', 'record-altered'],
    bucket: [['record-overwritten log 3'], 'right', 'right'],
  },
  'a record has a byte order mark': {
    directory: [['record-altered log 3'], 'record-altered', 'record-altered'],
    bucket: [['record-overwritten log 3'], 'right', 'right'],
  },
  'a record has a second signature': {
    directory: [['record-altered log 3'], 'record-altered', 'record-altered'],
    bucket: [['record-overwritten log 3'], 'right', 'right'],
  },
  'an entry lies under a name in other letters': {
    directory: [['stray-object skills/Tidy'], 'right', 'right'],
    bucket: [['stray-object skills/Tidy/v2.json'], 'right', 'right'],
  },
  'an entry lies under a twin of its name': {
    directory: [['stray-object skills/t%D1%96dy'], 'right', 'right'],
    bucket: [['stray-object skills/t%D1%96dy/v2.json'], 'right', 'right'],
  },
  'a part of a snapshot is another part': [
    ['snapshot-altered snapshots/shards/…'],
    'snapshot-altered',
    'snapshot-altered',
  ],
  // Whoever remembers nothing is shown an older log that is whole: what the timestamp's expiry is to end.
  'an old timestamp and an old log are put back over the record after them': {
    directory: [['index-unpublished index.json', 'log-truncated log 5'], 'another one: tidy@1', 'log-rolled-back'],
    bucket: [
      ['index-unpublished index.json', 'log-truncated log 5', 'timestamp-rolled-back timestamp.json'],
      'another one: tidy@1',
      'log-rolled-back',
    ],
  },
};
