import type { Answer, Asked } from '../../loopback.ts';
import { type Answers, found, Refusal } from '../call.ts';
import type { Artifact, World } from '../world.ts';

const AT = '2026-01-01T00:00:00Z';
const STORE = '/_stored/artifacts/';

const said = ({ id, run, name, zip, expired, digest }: Artifact) => ({
  id,
  name,
  size_in_bytes: zip.length,
  expired,
  digest,
  workflow_run: { id: run },
  created_at: AT,
  expires_at: AT,
  updated_at: AT,
});

export const artifactAnswers: Answers = {
  'actions/list-workflow-run-artifacts': ({ world, path: { run_id = '' }, query }) => {
    found(world.runs.find(({ id }) => String(id) === run_id));
    const kept = world.artifacts
      .filter(({ run }) => String(run) === run_id)
      .filter(({ name }) => query.name === undefined || name === query.name);
    return { list: kept.map(said), under: 'artifacts' };
  },

  'actions/download-artifact': ({ world, path: { artifact_id = '' }, base }) => {
    const { id, expired } = found(world.artifacts.find((each) => String(each.id) === artifact_id));
    if (expired) throw new Refusal(410, 'Artifact has expired');
    return { status: 302, headers: { location: `${base}${STORE}${id}?sig=secret` } };
  },
};

/** The store to which the platform sends who downloads: another server, which knows no token of the platform's. */
export function storedAnswer(world: World, { url, headers }: Asked): Answer | undefined {
  if (!url.pathname.startsWith(STORE)) return undefined;
  world.stored.push({ path: url.pathname, hadToken: headers.authorization !== undefined });
  const trouble = world.storeTroubles.shift();
  if (trouble !== undefined) return { status: trouble, body: '<Error/>' };
  const artifact = world.artifacts.find(({ id }) => String(id) === url.pathname.slice(STORE.length));
  if (artifact === undefined || url.search !== '?sig=secret') return { status: 403, body: '<Error/>' };
  return { status: 200, body: artifact.zip, headers: { 'content-type': 'application/zip' } };
}
