/**
 * Writes a value as JSON in one canonical form (RFC 8785): keys sorted by UTF-16 code units, no spaces, numbers as
 * ECMAScript prints them. Two values that mean the same give the same characters, so their hashes can be compared.
 *
 * Properties whose value is `undefined` are left out, as `JSON.stringify` does.
 *
 * @throws {TypeError} for what JSON cannot hold: NaN, infinities, functions, big integers, half a surrogate pair.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return canonicalString(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value))
      throw new TypeError(`Cannot write ${value} as canonical JSON: it is not finite.`);
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object') {
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      // Keys of one object differ, so no comparison is equal.
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, member]) => `${canonicalString(key)}:${canonicalJson(member)}`);
    return `{${members.join(',')}}`;
  }
  throw new TypeError(`Cannot write a ${typeof value} as canonical JSON.`);
}

function canonicalString(text: string): string {
  if (!text.isWellFormed()) throw new TypeError('Cannot write half a surrogate pair as canonical JSON.');
  return JSON.stringify(text);
}
