/** One remark at lines of a proposed file, as check runs show them. */
export interface Annotation {
  /** From the repository's root. */
  readonly path: string;
  /** 1-based, and so is `endLine`. */
  readonly startLine: number;
  readonly endLine: number;
  /** 1-based; told only where the remark is about one line. */
  readonly startColumn?: number;
  readonly endColumn?: number;
  readonly level: 'notice' | 'warning' | 'failure';
  readonly title?: string;
  readonly message: string;
  readonly details?: string;
}
