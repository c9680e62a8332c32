import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto';

const keyBytes = 32;
/** 32 MB and about 0.1 s a guess (OWASP: N = 2^15, r = 8, p = 3). */
const cost = { N: 2 ** 15, r: 8, p: 3 };

function derive(password: string, salt: Buffer, length: number, { N, r, p }: typeof cost): Promise<Buffer> {
  const options: ScryptOptions = { N, r, p, maxmem: 256 * N * r };
  return new Promise((resolve, reject) => {
    // One form of composed characters, however they were typed (RFC 8265).
    scrypt(password.normalize('NFC'), salt, length, options, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });
}

/** Hashes a password for the accounts file: `scrypt$N$r$p$salt$key`. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await derive(password, salt, keyBytes, cost);
  return ['scrypt', cost.N, cost.r, cost.p, salt.toString('base64url'), key.toString('base64url')].join('$');
}

const form = /^scrypt\$(\d{1,8})\$(\d{1,2})\$(\d{1,2})\$([\w-]{16,})\$([\w-]{43,})$/;

/** A hash of no password, at the usual cost: to verify against it takes as long as against a real one. */
export const nobodysHash = ['scrypt', cost.N, cost.r, cost.p, 'A'.repeat(22), 'A'.repeat(43)].join('$');

/** True when a string is a hash that `verifyPassword` can verify at a bearable cost. */
export function isPasswordHash(hash: string): boolean {
  const [, N = '0', r = '0', p = '0'] = form.exec(hash) ?? [];
  const [n, blocks] = [Number(N), Number(r)];
  return n >= 2 ** 14 && n <= 2 ** 20 && (n & (n - 1)) === 0 && blocks >= 1 && blocks <= 16 && Number(p) >= 1;
}

/** True when the password is the one that was hashed. Takes the same time either way. */
export async function verifyPassword(password: string, hash: string): Promise<boolean> {
  const [, N = '', r = '', p = '', salt = '', key = ''] = form.exec(hash) ?? [];
  const expected = Buffer.from(key, 'base64url');
  const costs = { N: Number(N), r: Number(r), p: Number(p) };
  const actual = await derive(password, Buffer.from(salt, 'base64url'), expected.length, costs);
  return timingSafeEqual(actual, expected);
}
