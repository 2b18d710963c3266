/** One step of a workflow's job, as the runner describes it. */
export interface Job {
  readonly eventName: string;
  /** The event's payload, as yet unproved. */
  readonly event: unknown;
  /** `refs/heads/main`, and the commit that the run is about. */
  readonly ref: string;
  readonly sha: string;
  /** `https://github.com`, or the enterprise's. */
  readonly server: string;
  /** `owner/name`. */
  readonly repository: string;
  /** The folder of the clone. */
  readonly workspace: string;
  readonly actor: string;
  /** What nobody can know before the run: its id and attempt. */
  readonly run: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}
