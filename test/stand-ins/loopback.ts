import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSocket, type AddressInfo } from 'node:net';

/** What a stand-in answers to one request; `body` is JSON unless it is text or bytes. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export interface Asked {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

export interface Loopback {
  /** `http://127.0.0.1:PORT`, without a slash at its end. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

const LARGEST_BODY = 64 << 20;

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST_BODY) throw new Error('the request is too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function send(response: ServerResponse, { status, headers, body }: Answer): void {
  const raw = typeof body === 'string' || body instanceof Uint8Array;
  const type = raw ? {} : { 'content-type': 'application/json; charset=utf-8' };
  response.writeHead(status, body === undefined ? headers : { ...type, ...headers });
  response.end(body === undefined || raw ? body : JSON.stringify(body));
}

/** Serves `answer` on a free port of 127.0.0.1. What it throws is a 500 with the message as text. */
export async function listen(answer: (asked: Asked) => Promise<Answer> | Answer): Promise<Loopback> {
  const serve = async (request: IncomingMessage, response: ServerResponse) => {
    try {
      const url = new URL(request.url ?? '/', 'http://127.0.0.1');
      const { method = 'GET', headers } = request;
      send(response, await answer({ method, url, headers, body: await bodyOf(request) }));
    } catch (error) {
      send(response, { status: 500, body: String(error), headers: { 'content-type': 'text/plain' } });
    }
  };
  const server = createServer((request, response) => void serve(request, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stop };
}

/** Ports of 127.0.0.1 that were free just now, all different. */
export async function freePorts(count: number): Promise<number[]> {
  const sockets = Array.from({ length: count }, () => createSocket());
  await Promise.all(sockets.map((socket) => new Promise<void>((done) => socket.listen(0, '127.0.0.1', done))));
  const ports = sockets.map((socket) => (socket.address() as AddressInfo).port);
  await Promise.all(sockets.map((socket) => new Promise<void>((done) => socket.close(() => done()))));
  return ports;
}
