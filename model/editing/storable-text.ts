/**
 * True when every string in a JSON value, keys included, can be stored: no U+0000, which PostgreSQL refuses, and no
 * half of a surrogate pair, which UTF-8 cannot write. Both pass every check of ProseMirror and fail the INSERT.
 *
 * @param depth how deep the value may nest; deeper ones are refused, as they would exhaust the stack of who reads them.
 */
export function isStorable(value: unknown, depth = 200): boolean {
  if (typeof value === 'string') return value.isWellFormed() && !value.includes('\u0000');
  if (value === null || typeof value !== 'object') return true;
  if (depth === 0) return false;
  if (Array.isArray(value)) return value.every((item) => isStorable(item, depth - 1));
  return Object.entries(value).every(([key, item]) => isStorable(key) && isStorable(item, depth - 1));
}
