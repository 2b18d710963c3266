import { carriedIn } from './carried.ts';

/** Markdown and HTML links, images and other addresses that whoever renders a text follows or shows as a link. */
const LINKS =
  /\]\(\s*<?((?:https?:)?\/\/[^\s)>]+)|\b(?:href|src|action)\s*=\s*["']?((?:https?:)?\/\/[^\s"'>]+)|<(https?:\/\/[^\s>]+)>|^\s{0,3}\[[^\]\n]+\]:\s*<?((?:https?:)?\/\/[^\s>]+)/gim;

/** Shorter texts stand in addresses by chance. */
const SHORTEST = 4;

/**
 * The first link in `text` whose address holds one of `texts`, as it is or in disguise, and leads to a host of which
 * `known` says nothing.
 */
export function courierIn(text: string, texts: readonly string[], known: string): string | undefined {
  const pieces = [...new Set(texts.flatMap((one) => [one, ...one.split(/\s+/)]))].filter(
    (one) => one.length >= SHORTEST && new Set(one).size > 2,
  );
  if (pieces.length === 0) return undefined;
  const addresses = [...text.matchAll(LINKS)].map((match) => match.slice(1).find((one) => one !== undefined)!);
  return addresses.find((address) => !isKnown(address, known) && holds(address, pieces));
}

function isKnown(address: string, known: string): boolean {
  const host = (/\/\/([^/?#:]*)/.exec(address)?.[1] ?? '').toLowerCase();
  const isNamed = (label: string) => label.length >= SHORTEST && known.includes(label);
  return known.includes(host) || host.split('.').slice(0, -1).some(isNamed);
}

function holds(address: string, pieces: readonly string[]): boolean {
  const plain = decoded(address);
  return pieces.some((piece) => plain.includes(piece)) || carriedIn(plain, pieces).length > 0;
}

function decoded(address: string): string {
  return address.replace(/(?:%[0-9a-f]{2})+/gi, (bytes) =>
    Buffer.from(bytes.replaceAll('%', ''), 'hex').toString('utf8'),
  );
}
