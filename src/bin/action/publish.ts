import { setOutput } from '@actions/core';
import { assumeRole } from '../../aws/session.ts';
import { type DueRequest, dueAt, policyFor, publishDue } from '../../commands/publish-due.ts';
import { reportIn } from '../../commands/report-file.ts';
import { eventOf, PushEvent } from '../../github/events.ts';
import { idToken } from '../../github/id-token.ts';
import { AssayError } from '../../model/error.ts';
import type { Policy } from '../../model/policy.ts';
import { openStore } from '../../registry/open-store.ts';
import type { Store } from '../../registry/store.ts';
import { EXIT } from '../cli/exit.ts';
import { renderError } from '../cli/failure.ts';
import type { ActionInputs } from './inputs.ts';
import { say } from './main.ts';

/** Publishes what is due on the default branch, or with `dry-run` only says what that is. */
export async function runPublish(inputs: ActionInputs): Promise<number> {
  const event = eventOf(PushEvent, 'push', inputs.event);
  if (event.ref !== `refs/heads/${event.repository.default_branch}`) {
    throw new AssayError('event-unsupported', 'only the default branch is published', { where: event.ref, fix: `push to ${event.repository.default_branch}` });
  }
  const request: DueRequest = {
    repository: inputs.workspace,
    commit: event.after,
    source: { repository: event.repository.full_name, repositoryId: String(event.repository.id) },
    actor: `github:${inputs.actor}`,
    today: new Date().toISOString().slice(0, 10),
  };
  const policy = await policyFor(request);
  const store = await storeFor(policy.policy, inputs, request.source.repositoryId);
  const due = await dueAt(request, policy, store);
  setOutput('due', JSON.stringify(due.candidates.map(({ name }) => name)));
  if (inputs.isDryRun || due.candidates.length === 0) {
    setOutput('published', '[]');
    return EXIT.holds;
  }
  const { releases, refusals } = await publishDue(request, due, await reportIn(inputs.report), store);
  setOutput('published', JSON.stringify(releases.map(({ record }) => `${record.skill}@${record.version}`)));
  for (const refusal of refusals) say(renderError(refusal, { asJson: false }).stderr);
  return refusals.length === 0 ? EXIT.holds : EXIT.refused;
}

async function storeFor({ registry }: Policy, inputs: ActionInputs, repositoryId: string): Promise<Store> {
  if (registry === undefined) throw new AssayError('registry-address', 'the policy names no registry', { where: '.github/assay.yml', fix: 'add registry: { url: …, region: …, role: … }' });
  const role = inputs.role ?? registry.role;
  const region = registry.region;
  const access = { ...(region !== undefined && { region }), ...(registry['expected-owner'] !== undefined && { expectedOwner: registry['expected-owner'] }) };
  if (role === undefined || registry.url.startsWith('file:')) return openStore(registry.url, access);
  const token = await idToken(inputs.audience);
  const credentials = await assumeRole({ role, region, token, name: `assay-${repositoryId}-${inputs.run}` });
  return openStore(registry.url, { ...access, credentials });
}
