import { execFile } from 'node:child_process';
import { generateKeyPairSync, verify } from 'node:crypto';
import { chmodSync, existsSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { publicKeyOf } from '../../src/registry/envelope.ts';
import { signerFor } from '../../src/registry/signing-key.ts';
import { trustFrom } from '../../src/registry/trust-file.ts';
import { folder, put } from '../intake/folder.ts';
import { needs } from '../needs.ts';
import { otherRuntimes, runtimes } from '../runtimes/runtimes.ts';

const pem = (type: 'ed25519' | 'x25519' = 'ed25519') =>
  generateKeyPairSync(type as 'ed25519')
    .privateKey.export({ type: 'pkcs8', format: 'pem' })
    .toString();

/** A key file that only its owner can read. */
function keyFile(text: string | Uint8Array, mode = 0o600): string {
  const at = folder({ 'key.pem': text });
  chmodSync(join(at, 'key.pem'), mode);
  return join(at, 'key.pem');
}

describe('a key', () => {
  test('is the one in the file, else the text, else the user’s own', async () => {
    const [one, two] = [pem(), pem()];
    const own = join(folder(), 'key.pem');
    const byFile = await signerFor({ file: keyFile(one), text: two, own });
    const byText = await signerFor({ text: one, own });
    expect(byFile.keyid).toBe(byText.keyid);
    expect(existsSync(own)).toBe(false);
    expect((await signerFor({ own })).keyid).not.toBe(byFile.keyid);
  });

  test('signs what its name verifies', async () => {
    const { keyid, sign } = await signerFor({ text: pem() });
    const key = publicKeyOf(keyid);
    expect(key !== undefined && verify(null, Buffer.from('x'), key, sign(Buffer.from('x')))).toBe(true);
  });

  test.for([
    ['is not there', 'key-missing', () => ({ file: '/nowhere/key.pem' })],
    ['is nowhere named', 'key-missing', () => ({})],
    ['is a folder', 'key-unreadable', () => ({ file: closed(folder()) })],
    ['is empty', 'key-unreadable', () => ({ file: keyFile('') })],
    ['is junk', 'key-unreadable', () => ({ file: keyFile(Buffer.from([0xff, 0, 1])) })],
    ['is of another kind', 'key-unreadable', () => ({ file: keyFile(pem('x25519')) })],
    ['is junk in the variable', 'key-unreadable', () => ({ text: 'hunter2' })],
    ['cannot be made', 'key-unreadable', () => ({ own: join(keyFile(''), 'below', 'key.pem') })],
    ['can be read by the group', 'key-exposed', () => ({ file: keyFile(pem(), 0o640) })],
    ['can be read by all', 'key-exposed', () => ({ file: keyFile(pem(), 0o604) })],
    ['can be read by all behind a link', 'key-exposed', () => ({ file: linkTo(keyFile(pem(), 0o644)) })],
    ['is the user’s own and can be read by all', 'key-exposed', () => ({ own: keyFile(pem(), 0o644) })],
  ] as const)('that %s is refused: %s', async ([, code, wish]) => {
    await expect(signerFor(wish())).rejects.toMatchObject({ code });
  });

  test('that is refused stands in no error', async () => {
    const text = `${pem()}x`.replace('PRIVATE KEY-----\n', 'PRIVATE KEY-----\n@');
    const error = await signerFor({ text }).catch((thrown: unknown) => thrown as Error);
    const told = `${error}${JSON.stringify(error)}${String((error as Error).cause)}`;
    expect(told).toContain('key');
    expect(told).not.toContain(text.split('\n')[1]?.slice(1, 20));
  });
});

describe('a key of one’s own', () => {
  test('is made once, for its owner alone, with nothing beside it', async () => {
    const own = join(folder(), 'config', 'skill-assay', 'key.pem');
    const { keyid } = await signerFor({ own });
    expect((await signerFor({ own })).keyid).toBe(keyid);
    expect((await signerFor({ file: own })).keyid).toBe(keyid);
    expect([statSync(own).mode & 0o777, statSync(join(own, '..')).mode & 0o777]).toEqual([0o600, 0o700]);
    expect(readdirSync(join(own, '..'))).toEqual(['key.pem']);
  });

  test('is one, whoever makes it at once', async () => {
    const own = join(folder(), 'skill-assay', 'key.pem');
    const signers = await Promise.all(Array.from({ length: 16 }, () => signerFor({ own })));
    expect(new Set(signers.map(({ keyid }) => keyid)).size).toBe(1);
    expect(readdirSync(join(own, '..'))).toEqual(['key.pem']);
  });

  test('is one for processes too, under Node and Deno', async (context) => {
    await needs(context, 'runtimes', otherRuntimes);
    const config = folder();
    const main = fileURLToPath(new URL('../../src/bin/cli.ts', import.meta.url));
    const started = [
      [runtimes.node, [main, 'key']],
      [runtimes.deno, ['run', '--no-prompt', '--allow-all', main, 'key']],
      [runtimes.node, [main, 'key', '--format', 'json']],
    ] as const;
    const env = { ...process.env, XDG_CONFIG_HOME: config, ASSAY_KEY: '', DENO_NO_UPDATE_CHECK: '1' };
    const cwd = fileURLToPath(new URL('../../', import.meta.url));
    const ran = await Promise.all(started.map(([program, args]) => promisify(execFile)(program, args, { env, cwd })));
    const [node = '', deno, json = ''] = ran.map(({ stdout }) => stdout.trim());
    expect(deno).toBe(node);
    expect(JSON.parse(json)).toEqual({ schema: 'skill-assay/trust/1', keys: [node] });
    expect(ran.map(({ stdout, stderr }) => stdout + stderr).join('')).not.toContain(
      readFileSync(join(config, 'skill-assay', 'key.pem'), 'utf8').split('\n')[1],
    );
  }, 60_000);
});

describe('a trust file', () => {
  const KEY = `ed25519:${'A'.repeat(43)}`;

  test('names whom to trust', async () => {
    const { keyid } = await signerFor({ text: pem() });
    const at = folder({ 'trust.json': JSON.stringify({ schema: 'skill-assay/trust/1', keys: [keyid] }) });
    expect([...(await trustFrom(join(at, 'trust.json')))]).toEqual([keyid]);
  });

  test.for([
    ['names nobody', { schema: 'skill-assay/trust/1', keys: [] }],
    ['trusts what nobody signed', { schema: 'skill-assay/trust/1', keys: ['unsigned'] }],
    ['names no key', { schema: 'skill-assay/trust/1', keys: [`${KEY}A`] }],
    ['spells a key in a second way', { schema: 'skill-assay/trust/1', keys: [`ed25519:${'A'.repeat(42)}B`] }],
    ['has a key that we do not know', { schema: 'skill-assay/trust/1', keys: [KEY], until: '2027' }],
    ['is of another schema', { schema: 'skill-assay/trust/2', keys: [KEY] }],
    ['is a list', [KEY]],
  ])('that %s is refused: trust-invalid', async ([, content]) => {
    const at = folder({ 'trust.json': JSON.stringify(content) });
    await expect(trustFrom(join(at, 'trust.json'))).rejects.toMatchObject({ code: 'trust-invalid' });
  });

  test.for(['absent.json', '.'])('at %s is refused: trust-invalid', async (path) => {
    await expect(trustFrom(join(folder(), path))).rejects.toMatchObject({ code: 'trust-invalid' });
  });

  test('that is a private key is refused, and not told: trust-invalid', async () => {
    const at = folder();
    put(at, { 'key.pem': pem() });
    const error = await trustFrom(join(at, 'key.pem')).catch((thrown: unknown) => thrown as Error);
    expect(error).toMatchObject({ code: 'trust-invalid' });
  });
});

function closed(at: string): string {
  chmodSync(at, 0o700);
  return at;
}

function linkTo(file: string): string {
  const at = join(folder(), 'link.pem');
  symlinkSync(file, at);
  return at;
}
