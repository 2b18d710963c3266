/** Where the judged files can be read. */
export interface Site {
  readonly server: string;
  readonly repository: string;
  readonly head: string;
}

const SERVER = /^https:\/\/[a-z0-9](?:[a-z0-9.-]{0,200}[a-z0-9])?(?::\d{1,5})?$/i;
const REPOSITORY = /^(?!\.{1,2}\/)[\w.-]{1,100}\/(?!\.{1,2}$)[\w.-]{1,100}$/;
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** In UTF-16 code units. */
const LONGEST_PATH = 1000;

/** The address of the commit; nothing where server, repository or commit is not what it should be. */
export function commitAddress({ server, repository, head }: Site): string | undefined {
  return isSite({ server, repository, head }) ? `${server}/${repository}/commit/${head}` : undefined;
}

/**
 * The address of `path` as it is in the judged commit, at `line` (1-based). Nothing where it could lead elsewhere, or would
 * not lead there.
 */
export function permalink({ server, repository, head }: Site, path: string, line?: number): string | undefined {
  const parts = path.split('/');
  const isPath = path.length <= LONGEST_PATH && path.isWellFormed() && parts.every((part) => !/^\.{0,2}$/.test(part));
  if (!isPath || !isSite({ server, repository, head })) return undefined;
  const at = line === undefined ? '' : `#L${line}`;
  return `${server}/${repository}/blob/${head}/${parts.map(encoded).join('/')}${at}`;
}

function isSite({ server, repository, head }: Site): boolean {
  return SERVER.test(server) && REPOSITORY.test(repository) && COMMIT.test(head);
}

/** Of what encodeURIComponent leaves alone, some means something to Markdown. */
function encoded(part: string): string {
  return encodeURIComponent(part).replace(
    /[!'()*~]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
