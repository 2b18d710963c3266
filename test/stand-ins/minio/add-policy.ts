import { createHash, createHmac } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { SignatureV4 } from '@smithy/signature-v4';

/** The hash that the signer wants, from Node's own. */
class Sha256 {
  readonly #hash;
  constructor(secret?: string | ArrayBuffer | ArrayBufferView) {
    this.#hash = secret === undefined ? createHash('sha256') : createHmac('sha256', bytes(secret));
  }
  update(data: string | ArrayBuffer | ArrayBufferView): void {
    this.#hash.update(bytes(data));
  }
  async digest(): Promise<Uint8Array> {
    return this.#hash.digest();
  }
  reset(): void {
    throw new Error('a hash is used once');
  }
}

function bytes(data: string | ArrayBuffer | ArrayBufferView): Uint8Array {
  if (typeof data === 'string') return Buffer.from(data);
  return ArrayBuffer.isView(data)
    ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
    : new Uint8Array(data);
}

/**
 * Makes or replaces the server's canned policy `name`. That is a request of MinIO's administration, signed like any
 * other for S3; it works on a running server, before which its roles answer "None of the given policies".
 */
export async function addPolicy(
  endpoint: string,
  region: string,
  credentials: { readonly accessKeyId: string; readonly secretAccessKey: string },
  name: string,
  document: object,
): Promise<void> {
  const { hostname, port, host } = new URL(endpoint);
  const body = JSON.stringify(document);
  const signer = new SignatureV4({ service: 's3', region, credentials, sha256: Sha256 });
  const { method, path, query, headers } = await signer.sign({
    method: 'PUT',
    protocol: 'http:',
    hostname,
    port: Number(port),
    path: '/minio/admin/v3/add-canned-policy',
    query: { name },
    headers: { host, 'content-type': 'application/json', 'x-amz-content-sha256': sha256(body) },
    body,
  });
  const url = `${endpoint}${path}?${new URLSearchParams(query as Record<string, string>)}`;
  const { host: _, ...sent } = headers;
  for (let tries = 0; ; tries += 1) {
    const answer = await fetch(url, { method, headers: sent, body, signal: AbortSignal.timeout(10_000) });
    if (answer.ok) return;
    // For a moment after it calls itself ready, the server has not read its users yet.
    if (answer.status !== 503 || tries === 100)
      throw new Error(`minio refused the policy ${name}: ${answer.status} ${await answer.text()}`);
    await answer.body?.cancel();
    await sleep(100);
  }
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
