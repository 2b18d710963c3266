import type { Problem } from '../model/problem.ts';
import type { Opened } from './sandbox.ts';

/** A kind of sandbox that was found to be there. A check opens one, and takes a room of it for each skill. */
export interface Backend {
  readonly kind: 'subprocess' | 'docker';
  /** Id of the image that plans run in, `sha256:…`, where there is one. */
  readonly image?: string;
  /** Begins what a room will need, where that takes long. It gets nothing of any skill, and `close` ends it unused. */
  begin?(): void;
  /** A sandbox for the plans of one skill, to be closed after it; its walls were verified. Or why there is none. */
  room(): Promise<Opened>;
  /** Ends what is left, rooms that were not closed too; resolves when nothing of it is there any more. */
  close(): Promise<void>;
}

/** Either a backend, or the reason why there is none. */
export type OpenedBackend = { readonly backend: Backend } | { readonly problem: Problem };
