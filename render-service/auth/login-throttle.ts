const windowMilliseconds = 5 * 60 * 1000;
const mostFailures = 8;
const mostKeys = 10_000;

/** Counts failed sign-ins by name and by address, and says when it is enough for five minutes. */
export class LoginThrottle {
  readonly #failures = new Map<string, { count: number; until: number }>();
  readonly #now: () => number;

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  /** True while one of the keys has failed too often. */
  isBlocked(keys: readonly string[]): boolean {
    return keys.some((key) => {
      const failures = this.#failures.get(key);
      return failures !== undefined && failures.until > this.#now() && failures.count >= mostFailures;
    });
  }

  /** Counts an attempt before its password is looked at, so that attempts at once all count. */
  count(keys: readonly string[]): void {
    const now = this.#now();
    for (const key of keys) {
      const earlier = this.#failures.get(key);
      const count = earlier && earlier.until > now ? earlier.count + 1 : 1;
      this.#failures.delete(key);
      this.#failures.set(key, { count, until: now + windowMilliseconds });
    }
    for (const key of this.#failures.keys()) {
      if (this.#failures.size <= mostKeys) break;
      this.#failures.delete(key);
    }
  }

  /** The right password was given: earlier mistakes are forgiven. */
  forgive(keys: readonly string[]): void {
    for (const key of keys) this.#failures.delete(key);
  }
}
