import type { ErrorCode } from '../model/error.ts';

/** What has happened where a code is told, and what to do about it; the message beside it says which file, flag or skill. */
export type Told = readonly [happened: string, todo: string];

const RUN_AGAIN = 'Run it again.';
const DISTRUST = 'Do not use the registry until whoever runs it has explained this.';

/** What it means when a registry, its keys or a lock file say so. */
export const REGISTRY = {
  'registry-address': [
    'The registry is not given as `s3://bucket/prefix` or `file:path`, or the policy names none.',
    'Write it so, behind `--registry` or as `registry.url` in the policy.',
  ],
  'lock-invalid': [
    'The lock file cannot be read, is of something else, or is for another registry.',
    'Restore it from version control, or use another one (`--lock FILE`) for another registry.',
  ],
  'file-exists': [
    'A file of that name is there, and is not what was pulled before.',
    'Move it out of the way, or pull into another directory.',
  ],
  'log-broken': ['The records of the registry do not follow from each other, or not all of them are there.', DISTRUST],
  'log-rolled-back': ['The registry shows an older log, or another one, than it did before.', DISTRUST],
  'skill-unknown': ['The registry has no such skill, or not this version of it.', 'Check name and version.'],
  'entry-missing': ['The log names an entry that is not there.', DISTRUST],
  'entry-altered': ['The bytes are not those that were published.', DISTRUST],
  'store-denied': [
    'The registry refuses these credentials.',
    'Check the role, its policy and that of the bucket; of a directory, who may write to it.',
  ],
  'store-unsupported': ['The store lacks what a registry needs.', 'Use one with conditional writes and versioning.'],
  'store-unavailable': ['The registry does not answer, or too many others write to it.', RUN_AGAIN],

  'lock-busy': [
    'Others change the lock file and do not come to an end.',
    'Run it again; remove what the message names if no pull is at work.',
  ],
  'key-missing': [
    'What is written to the registry must be signed, and there is no key.',
    'Give `--key FILE`, or set `ASSAY_KEY`; `assay key` says how to make one.',
  ],
  'key-unreadable': [
    'What is given as a key is no Ed25519 private key in PEM, or cannot be read.',
    'Make one with `openssl genpkey -algorithm ed25519`.',
  ],
  'key-exposed': [
    'Others than its owner may read the key.',
    'Take their rights away (`chmod 600`), and use a new key if somebody may have read it.',
  ],
  'attest-unavailable': [
    'The policy asks for keyless signatures, which this build cannot give.',
    'Write `registry: { attest: key }` and give a key.',
  ],
  'trust-invalid': ['The trust file cannot be read, or is none.', 'Write it as `assay key --format json` does.'],
  'signer-untrusted': [
    'The registry is signed by somebody whom the trust file, the lock file or its own first record does not name.',
    'Find out whose key it is before you name it as trusted.',
  ],
  'log-flooded': [
    'More junk lies in the log than is read past.',
    'Ask whoever runs the registry who may write to it, and to clear it.',
  ],
  'log-forked': ['Two records follow the same one: somebody rewrote the log.', DISTRUST],
  'log-newer': ['A signed record, or a lock, is of a newer version of Skill Assay.', 'Use a newer version.'],
  'log-truncated': ['The log ends before a record that it is signed to have.', DISTRUST],
  'registry-changed': [
    'The address holds another log than the one that was seen before: its first record is another one.',
    'If the registry was made anew on purpose, begin a new lock file, and remove what searches remember; else do not use it.',
  ],
  'registry-empty': [
    'Nothing was ever published at this address, or nothing is left of it: there is nothing to verify.',
    'Check the address; if there was a registry, whoever ran it knows what became of it.',
  ],
  'timestamp-foreign': [
    'The timestamp is signed by somebody who is trusted, for another log.',
    'Ask whoever runs the registry who put it there, and to run `assay registry rebuild`.',
  ],
  'snapshot-foreign': [
    'A snapshot is signed by somebody who is trusted, for another log.',
    'Ask whoever runs the registry who put it there, and to run `assay registry rebuild`.',
  ],
  'view-foreign': [
    'A view is signed by somebody who is trusted, for another log.',
    'Ask whoever runs the registry who put it there, and to run `assay registry rebuild`; `assay pull` does not need it.',
  ],
  'record-altered': ['A record is not the one that was there when the next was written.', DISTRUST],
  'record-missing': ['A record of the log is not there.', DISTRUST],
  'snapshot-altered': [
    'A part of a snapshot is not what was signed.',
    'Let whoever runs the registry run `assay registry rebuild`, and ask how it came to be.',
  ],
  'report-altered': ['Other bytes stand where a report belongs that is named by its digest.', DISTRUST],
  'view-altered': [
    'A view (index, catalog or manifest) is not what somebody who is trusted signed.',
    'Let whoever runs the registry run `assay registry rebuild`; `assay pull` does not need it.',
  ],
  'view-missing': [
    'A view (index or catalog) is not there.',
    'Let whoever runs the registry run `assay registry rebuild`; `assay pull` does not need it.',
  ],
  'deed-refused': [
    'What is to be recorded makes no sense after what the log says.',
    'The message says why; name a version for which it makes sense.',
  ],
  'version-withdrawn': [
    'The version was withdrawn, or the bytes are those of a withdrawn version.',
    'Use another version; to publish, change the skill, or have the withdrawal taken back (`assay unyank`).',
  ],
  'skill-retired': ['The skill was retired.', 'Use another skill; publishing it again brings it back.'],
  'object-too-large': ['An object of the registry is larger than any of ours.', DISTRUST],
  'object-irregular': ['Where an object of the registry belongs there is a link, a folder or a device.', DISTRUST],
  'object-unreadable': [
    'An object is there, and the store does not give it out: it lies in an archive, or is encrypted with another key.',
    'Restore it from the archive, or give back the key; let nothing below `log/`, `skills/`, `reports/` and `snapshots/` be archived.',
  ],
  'object-key-invalid': [
    'Something names an object that no registry has.',
    'Find out what names it; a name or an address may be misspelt.',
  ],
} as const satisfies { readonly [code in ErrorCode]?: Told };
