/** What JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };

/**
 * `value` in the one form in which equal values have equal bytes: RFC 8785 (JSON Canonicalization Scheme).
 * Members that are `undefined` are left out. Throws a TypeError for what I-JSON cannot hold: NaN, infinities,
 * lone surrogates.
 */
export function canonical(value: Json): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item)).join(',')}]`;
  if (typeof value === 'object' && value !== null) return canonicalObject(value as { [key: string]: Json | undefined });
  if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError('a number that JSON cannot hold');
  if (typeof value === 'string' && !value.isWellFormed()) throw new TypeError('a string with a lone surrogate');
  return JSON.stringify(value);
}

/** Keys are ordered by UTF-16 code units, which is what the default sort compares (RFC 8785, 3.2.3). */
function canonicalObject(value: { [key: string]: Json | undefined }): string {
  const members = Object.keys(value)
    .filter((key) => value[key] !== undefined)
    .sort()
    .map((key) => `${canonical(key)}:${canonical(value[key] as Json)}`);
  return `{${members.join(',')}}`;
}
