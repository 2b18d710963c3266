/**
 * A Docker engine and in it the image of the docker backend.
 *
 *   node scripts/provision/docker.mjs         starts an engine where none answers, builds what is missing
 *   node scripts/provision/docker.mjs find    only looks: {"client", "host", "image"} as JSON, or exit 1 and a reason
 *   node scripts/provision/docker.mjs stop    ends the engine that this started, with all containers in it
 *
 * An engine of our own needs root, and a Debian whose packages can be had.
 */
import { appendFileSync } from 'node:fs';
import { findEngine, startEngine, stopEngine } from './docker/engine.mjs';
import { buildImage, findImage } from './docker/image.mjs';

const HINT = 'run `node scripts/provision/docker.mjs`';

async function provision() {
  const engine = await startEngine();
  // Whoever asked for it is told what there is to stop.
  if (engine.started && process.env.ASSAY_STARTED) appendFileSync(process.env.ASSAY_STARTED, `${process.argv[1]}\n`);
  const image = buildImage(engine);
  console.log(`docker ${engine.version} DOCKER_HOST=${engine.host} ${engine.started ? 'started' : 'was there'}`);
  console.log(`image ${image}`);
}

function find() {
  const engine = findEngine();
  if (!engine) throw new Error(`no Docker engine answers; ${HINT}`);
  const image = findImage(engine);
  if (!image) throw new Error(`the engine at ${engine.host} does not have the sandbox's image; ${HINT}`);
  console.log(JSON.stringify({ client: engine.client, host: engine.host, image }));
}

async function stop() {
  console.log((await stopEngine()) ? 'stopped' : 'no engine of ours runs');
}

const TASKS = { provision, find, stop };

try {
  const task = TASKS[process.argv[2] ?? 'provision'];
  if (!task) throw new Error(`what is '${process.argv[2]}'? Known: ${Object.keys(TASKS).join(', ')}`);
  await task();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
