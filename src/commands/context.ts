import type { Policy } from '../model/policy.ts';
import type { OpenedBackend } from '../sandbox/backend.ts';
import type { SandboxWish } from '../sandbox/open.ts';

/** Everything that a command needs of the world around it, so that a test can give it another one. */
export interface Context {
  /** Finds a backend; loaded only when something is to be run. */
  openBackend(wish: SandboxWish): Promise<OpenedBackend>;
  /** Begins to open it, where that can be begun before anybody knows whether it is needed. */
  expectBackend?(wish: SandboxWish): Promise<OpenedBackend | undefined>;
  /** Tells a person how far things are. Never part of a result. */
  progress(line: string): void;
  /** Told by which policy is judged: a report holds only its digest. */
  underPolicy?(policy: Policy): void;
  /** Told where each skill lies, as whoever asked would write it: reports do not hold that. */
  found?(skill: string, directory: string): void;
}
