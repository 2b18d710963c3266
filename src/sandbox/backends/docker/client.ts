import { execFile } from 'node:child_process';

/** What an engine said, without white space around it; or why it said nothing. */
export type Reply = { readonly said: string } | { readonly refused: string };

/**
 * Has the client (a name on PATH, or a path) ask its engine: the one of DOCKER_HOST, or of the client's own context.
 * Never rejects. `timeout` in milliseconds; `input` for its standard input.
 */
export function ask(
  client: string,
  args: readonly string[],
  { timeout = 10_000, input = '' }: { readonly timeout?: number; readonly input?: string } = {},
): Promise<Reply> {
  return new Promise((resolve) => {
    try {
      const options = { timeout, killSignal: 'SIGKILL', maxBuffer: 1 << 24 } as const;
      const { stdin } = execFile(client, args, options, (error, stdout, stderr) =>
        resolve(error === null ? { said: stdout.trim() } : { refused: complaint(stderr) ?? reason(error, timeout) }),
      );
      stdin?.on('error', () => {});
      stdin?.end(input);
    } catch (error) {
      // Deno throws where it may run no program.
      resolve({ refused: String(error) });
    }
  });
}

/** The line in which a client says what is wrong; the last of what else it wrote. A hint how to get help is neither. */
export function complaint(stderr: string): string | undefined {
  const lines = stderr.split('\n').filter((line) => line.trim() !== '' && !/^(?:Run|See) '/.test(line));
  const line = lines.find((each) => /^(?:docker: |error|cannot )/i.test(each)) ?? lines.at(-1);
  return line
    ?.replace(/^docker: /, '')
    .trim()
    .slice(0, 500);
}

function reason(error: Error & { killed?: boolean; code?: unknown }, timeout: number): string {
  if (error.killed) return `no answer within ${timeout} ms`;
  return error.code === 'ENOENT' ? 'there is no docker client on PATH' : error.message;
}
