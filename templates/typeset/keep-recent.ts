/**
 * Keeps the results of a pure function by a key that says everything it depends on: `most` of them, the least recently
 * used forgotten first.
 */
export function keepRecent<Value>(most: number): (key: string, make: () => Value) => Value {
  const known = new Map<string, { readonly value: Value }>();
  return (key, make) => {
    const found = known.get(key);
    if (found) known.delete(key);
    const kept = found ?? { value: make() };
    known.set(key, kept);
    const [oldest] = known.keys();
    if (known.size > most && oldest !== undefined) known.delete(oldest);
    return kept.value;
  };
}
