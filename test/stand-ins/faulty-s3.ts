import { createServer, type IncomingMessage, request as send, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One request on its way to the server. */
export interface Passing {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** Sends it on, and gives the server's answer, read to its end. */
  readonly forward: () => Promise<{ status: number; headers: IncomingMessage['headers']; body: Buffer }>;
}

/** What becomes of a request instead of its way to the server and back. */
export type Fault = (passing: Passing) => Promise<void> | void;

/** An answer of S3's own, with the name of the error. */
export const answered =
  (status: number, code: string, headers: Record<string, string> = {}): Fault =>
  ({ response }) => {
    response.writeHead(status, { 'content-type': 'application/xml', ...headers });
    response.end(`<?xml version="1.0"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`);
  };

/** The line breaks before the server sees the request. */
export const reset: Fault = ({ response }) => {
  response.socket?.resetAndDestroy();
};

/** The request takes effect, and its answer is lost. */
export const answerLost: Fault = async ({ response, forward }) => {
  await forward();
  response.socket?.resetAndDestroy();
};

/** The answer breaks off after its first `length` bytes. */
export const brokenOff =
  (length: number): Fault =>
  async ({ response, forward }) => {
    const { status, headers, body } = await forward();
    response.writeHead(status, headers);
    response.write(body.subarray(0, length), () => response.socket?.resetAndDestroy());
  };

export interface FaultyS3 {
  readonly url: string;
  /** The requests that follow meet these, one each; those after them pass. Forgets what is left of others. */
  readonly next: (...faults: Fault[]) => void;
  /** Every request from here on meets `fault`. */
  readonly always: (fault: Fault) => void;
  /** Methods and paths of the requests since `next` or `always`. */
  readonly asked: () => readonly string[];
  readonly stop: () => Promise<void>;
}

/** Stands between a client and the S3 server at `target`. The signature holds, since the host's name is passed on. */
export async function startFaultyS3(target: string): Promise<FaultyS3> {
  const { hostname, port } = new URL(target);
  let faults: Fault[] = [];
  let every: Fault | undefined;
  let asked: string[] = [];

  const through: Fault = async ({ response, forward }) => {
    const { status, headers, body } = await forward();
    response.writeHead(status, headers);
    response.end(body);
  };
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${new URL(request.url ?? '/', target).pathname}`);
    const body = bytesOf(request);
    const forward: Passing['forward'] = async () => {
      const bytes = await body;
      return new Promise((resolve, reject) => {
        const { method, url: path, headers } = request;
        const on = send({ hostname, port, method, path, headers }, (answer) => {
          const { statusCode: status = 500 } = answer;
          bytesOf(answer).then((read) => resolve({ status, headers: answer.headers, body: read }), reject);
        });
        on.once('error', reject);
        on.end(bytes);
      });
    };
    const fault = faults.shift() ?? every ?? through;
    body.then(() => fault({ request, response, forward })).catch(() => response.socket?.resetAndDestroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const begin = (following: Fault[], always?: Fault): void => {
    faults = following;
    every = always;
    asked = [];
  };
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    next: (...following) => begin(following),
    always: (fault) => begin([], fault),
    asked: () => asked,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function bytesOf(stream: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}
