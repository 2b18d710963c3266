import { policyAt, skillsIn } from '../intake/commit.ts';
import { committedAt } from '../intake/git.ts';
import { type LoadedPolicy, POLICY_FILE } from '../intake/policy.ts';
import type { Candidate } from '../model/candidate.ts';
import { AssayError, EXIT_OF } from '../model/error.ts';
import type { Source } from '../model/release.ts';
import type { Report } from '../model/report.ts';
import type { Log } from '../registry/log.ts';
import { standingOf, withdrawn } from '../registry/standing.ts';
import { type Withdrawn, withdraw } from '../registry/withdraw.ts';
import type { Opened } from '../registry/writer.ts';
import type { Judged } from './may-publish.ts';
import { NAMEABLE } from './nameable.ts';
import { type Publication, publishAll, type Refusal } from './publish-all.ts';
import type { Warrant, Warrants } from './warrant.ts';

/** What to publish of a repository's default branch. */
export interface DueRequest {
  readonly repository: string;
  /** The tip of the default branch. */
  readonly commit: string;
  /** What the log says of where the releases came from; the path is added for each skill. */
  readonly source: Omit<Source, 'path' | 'commit'>;
  readonly actor: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** How a commit and what the registry says of its repository differ. */
export interface Due {
  readonly policy: LoadedPolicy;
  /** Skills that the registry has not, or has otherwise. */
  readonly candidates: readonly Candidate[];
  /** Skills that the registry has of this repository, and the commit has not. */
  readonly deleted: readonly string[];
  /** Skills whose bytes were withdrawn: they are not published again until somebody takes that back. */
  readonly withdrawn: readonly Refusal[];
}

/** What is due and may be published, so far as its pull requests say. */
export interface Warranted extends Due {
  readonly warrants: ReadonlyMap<string, Warrant>;
  /** What came without a pull request, or without its approvals. */
  readonly unwarranted: readonly Refusal[];
}

/** What became of what was due. */
export interface DuePublication extends Publication {
  readonly retired: readonly Withdrawn[];
}

/** Computes what is due from the registry, so that a failed or skipped run heals at the next. Writes nothing. */
export async function dueAt(
  { repository, commit, source }: Pick<DueRequest, 'repository' | 'commit' | 'source'>,
  policy: LoadedPolicy,
  log: Log,
): Promise<Due> {
  const histories = await log.histories();
  const skills = await skillsIn(repository, commit, policy.policy.skills);
  const standings = skills.map((skill) => ({ skill, standing: standingOf(histories.get(skill.name), skill.digest) }));
  const names = new Set(skills.map(({ name }) => name));
  const deleted = [...histories].flatMap(([name, { releases, retired }]) =>
    !retired && !names.has(name) && releases.at(-1)?.repository === source.repositoryId ? [name] : [],
  );
  if (skills.length === 0 && deleted.length > 0) throw nothingLeft(policy, deleted.length);
  return {
    policy,
    candidates: standings.flatMap(({ skill, standing }) => (standing.is === 'new' ? [skill] : [])),
    deleted: deleted.sort(),
    withdrawn: standings.flatMap(({ skill: { name }, standing }) =>
      standing.is === 'withdrawn' ? [{ skill: name, error: withdrawn(name, standing.release) }] : [],
    ),
  };
}

/** A folder that is misspelt in the policy must not take everything away from everybody. */
function nothingLeft({ policy }: LoadedPolicy, count: number): AssayError {
  return new AssayError('no-skills', `there is no skill in this commit, and the registry has ${count} of it`, {
    where: `${POLICY_FILE}: skills: ${policy.skills}`,
    fix: 'name the folder where the skills are, or retire the last ones by hand: assay retire',
  });
}

/** The policy that decides what is due and may be published: the published commit's own. */
export function policyFor({ repository, commit }: Pick<DueRequest, 'repository' | 'commit'>): Promise<LoadedPolicy> {
  return policyAt(repository, commit, NAMEABLE);
}

/** Leaves out what nobody may publish yet, and says why; it does not keep the others back. */
export async function warranted(due: Due, warrants: Warrants): Promise<Warranted> {
  const given = new Map<string, Warrant>();
  const unwarranted: Refusal[] = [];
  const unless = async (skill: string, ask: () => Promise<Warrant | undefined>): Promise<boolean> => {
    try {
      const warrant = await ask();
      if (warrant !== undefined) given.set(skill, warrant);
      return true;
    } catch (error) {
      if (!(error instanceof AssayError) || EXIT_OF[error.code] === 2) throw error;
      unwarranted.push({ skill, error });
      return false;
    }
  };
  const candidates: Candidate[] = [];
  for (const candidate of due.candidates)
    if (await unless(candidate.name, () => warrants.of(candidate))) candidates.push(candidate);
  const deleted: string[] = [];
  for (const skill of due.deleted)
    if (await unless(skill, async () => void (await warrants.ofDeletion(skill)))) deleted.push(skill);
  return { ...due, candidates, deleted, warrants: given, unwarranted };
}

/** Who accepts a `review`, in words for the log: whoever approved the bytes, and never nobody. */
function acceptance(warrant: Warrant | undefined): string | undefined {
  if (warrant === undefined || warrant.approval.approvedBy.length === 0) return undefined;
  return `approved by ${warrant.approval.approvedBy.join(', ')} on #${warrant.pull}`;
}

/**
 * Publishes what is due at `request.commit`, held against `report`, which a job without secrets made a moment ago from the
 * same commit, and retires what was deleted there. Of a skill that is refused nothing is written, and it does not keep the
 * others back.
 */
export async function publishDue(
  request: DueRequest,
  due: Warranted,
  report: () => Promise<Report>,
  writer: Opened,
): Promise<DuePublication> {
  const { policy, candidates, warrants } = due;
  const { repository, commit, today, actor } = request;
  // The merge commit's time, so that a run that was cut off writes the same bytes the next time.
  const time = await committedAt(repository, commit);
  const sourceOf = (skill: string) => ({ ...request.source, commit, path: `${policy.policy.skills}/${skill}` });
  const publication =
    candidates.length === 0
      ? { releases: [], refusals: [] }
      : await publishAll(
          candidates,
          judgedBy(await report(), { policy, today, warrants }),
          { actor, time, sourceOf },
          async () => writer,
        );
  return { ...publication, retired: await retire(due, { actor, time, commit }, writer) };
}

async function retire(
  { deleted }: Due,
  { actor, time, commit }: { readonly actor: string; readonly time: string; readonly commit: string },
  writer: Opened,
): Promise<Withdrawn[]> {
  const retired: Withdrawn[] = [];
  for (const skill of deleted) {
    const reason = `deleted from the default branch (${commit.slice(0, 12)})`;
    retired.push(await withdraw(writer, { action: 'retire', skill, reason, actor, time }));
  }
  return retired;
}

/** What each candidate is held against: the re-check, and what its pull request's own checks came to. */
function judgedBy(
  report: Report,
  { policy, today, warrants }: Pick<Warranted, 'policy' | 'warrants'> & { readonly today: string },
): (candidate: Candidate) => Judged {
  return ({ name }) => {
    const warrant = warrants.get(name);
    const found = warrant && { alsoFound: warrant.verdict };
    return { report, policy, today, acceptReview: acceptance(warrant), ...found };
  };
}
