import type { Value } from '../../sandbox/values.ts';
import { type Source, textOf } from '../../syntax/source.ts';
import type { PyNode } from '../../syntax/tree.ts';
import { itemsOf } from '../inputs/literals.ts';
import { constantValue } from './constants.ts';

/** A constant that cannot be read: whoever writes it so does not want it to be. */
export const UNREADABLE = 20;

/** What it takes to be equal to a constant. */
export function bitsOf(source: Source, node: PyNode): number {
  const value = constantValue(source, node);
  if (value !== undefined) return bitsIn(value);
  // `math.inf`, `string.digits`, `Colour.RED`, `None`; but not what is put together out of sight.
  return /^[\w.]+$|^float\(|^len\(/.test(textOf(source, node)) ? 4 : UNREADABLE;
}

/** What it takes to be one of a constant's parts. */
export function bitsWithin(source: Source, node: PyNode): number {
  const value = constantValue(source, node);
  if (value === undefined) return 0;
  if (value.type === 'str') return 3;
  const items = itemsOf(value) ?? [];
  return items.length === 0 ? 0 : Math.max(1, Math.min(...items.map(bitsIn)) - Math.log2(items.length));
}

export function bitsIn(value: Value): number {
  if (value.type === 'str' || value.type === 'bytes') {
    const { length } = textIn(value);
    return length <= 3 ? Math.max(2, 5 * length) : Math.max(15, 3 * length);
  }
  if (value.type === 'int') return digits(Number(value.value));
  if (value.type === 'float') return Number.isFinite(value.value) ? digits(value.value) : 4;
  if (value.type === 'list' || value.type === 'tuple') return value.items.reduce((sum, each) => sum + bitsIn(each), 0);
  return 1;
}

export const textIn = (value: Value): string =>
  value.type === 'str' ? value.value : value.type === 'bytes' ? atob(value.base64) : '';

/** Zeros at the end are no secret: 1000000 is what anybody may write. But its size counts. */
export function digits(number: number): number {
  const spelled = String(Math.abs(number))
    .replace(/e.*|\./g, '')
    .replace(/^0+/, '');
  return spelled.length <= 1 ? 2 : 3.33 * spelled.length;
}
