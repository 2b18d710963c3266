import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { digestOf } from '../../src/model/digest.ts';
import { publishRelease, type Proposal } from '../../src/registry/publish.ts';
import { directoryStore } from '../../src/registry/stores/directory.ts';
import { folder } from '../intake/folder.ts';
import { type Fault, faulty, indexIn, proposalOf, publishedIn } from './proposals.ts';

const publishAt = (root: string, proposal: Proposal) => publishRelease(directoryStore(root), proposal);

describe('a publication that is disturbed at its', () => {
  const PUTS = { entry: 1, report: 2, record: 3, index: 4 };
  const cases = Object.entries(PUTS).flatMap(([what, at]) =>
    (['cut off before', 'cut off after', 'refused after'] as Fault[]).map((fault) => [what, fault, at] as const),
  );
  /** All the bytes there are, but for the generations of the index, of which there may be more. */
  const bytesIn = (root: string): Record<string, string> =>
    Object.fromEntries(
      readdirSync(root, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && !entry.parentPath.includes('.generations'))
        .map(({ parentPath, name }) => [
          join(parentPath, name).slice(root.length),
          digestOf(readFileSync(join(parentPath, name))),
        ]),
    );

  test.for(cases)('%s (%s) is whole after the next run', async ([, fault, at]) => {
    const undisturbed = folder();
    const root = folder();
    for (const each of [undisturbed, root]) await publishAt(each, proposalOf('tidy', 'before'));
    const { record } = await publishAt(undisturbed, proposalOf('tidy'));

    const publishing = publishRelease(faulty(directoryStore(root), at, fault), proposalOf('tidy'));
    if (fault === 'refused after') expect((await publishing).record).toEqual(record);
    else await expect(publishing).rejects.toMatchObject({ code: 'store-unavailable' });

    expect((await publishAt(root, proposalOf('tidy'))).record).toEqual(record);
    expect(bytesIn(root)).toEqual(bytesIn(undisturbed));
  });

  test.for(cases)('%s (%s) keeps nobody else from publishing', async ([, fault, at]) => {
    const root = folder();
    await publishRelease(faulty(directoryStore(root), at, fault), proposalOf('tidy')).catch(() => undefined);
    await publishAt(root, proposalOf('tidy', 'two'));
    const { log, versions } = await publishedIn(root);
    expect(log.records.at(-1)?.candidate).toBe(proposalOf('tidy', 'two').candidate);
    expect(indexIn(root)).toEqual(versions);
  });
});
