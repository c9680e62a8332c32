import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { syncPath } from './sync-tree.ts';

/** Bytes kept under the SHA-256 of what they are. */
export interface Blobs {
  /** Keeps the bytes and returns their SHA-256 (hex). When it returns, they are on the disk. */
  put(bytes: Uint8Array): Promise<string>;
  /** The bytes, or null where none of that hash are kept or what is kept has decayed. */
  get(sha256: string): Promise<Uint8Array | null>;
}

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Keeps bytes in memory, for a store that lives there. */
export function createMemoryBlobs(): Blobs {
  const kept = new Map<string, Uint8Array>();
  return {
    put: async (bytes) => {
      const sha256 = hashOf(bytes);
      kept.set(sha256, bytes);
      return sha256;
    },
    get: async (sha256) => kept.get(sha256) ?? null,
  };
}

async function readIntact(path: string, sha256: string): Promise<Uint8Array | null> {
  try {
    const bytes = await readFile(path);
    return hashOf(bytes) === sha256 ? bytes : null;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/**
 * Keeps bytes as files of a folder. They are written aside, synced and renamed, so a file under its final name is whole
 * whatever happens to the process or the power.
 */
export function createFolderBlobs(folder: string): Blobs {
  const pathOf = (sha256: string) => join(folder, sha256.slice(0, 2), sha256.slice(2));
  return {
    put: async (bytes) => {
      const sha256 = hashOf(bytes);
      const path = pathOf(sha256);
      if (await readIntact(path, sha256)) return sha256;
      await mkdir(dirname(path), { recursive: true });
      const aside = `${path}.${randomUUID()}.part`;
      try {
        const file = await open(aside, 'wx');
        try {
          await file.writeFile(bytes);
          await file.sync();
        } finally {
          await file.close();
        }
        await rename(aside, path);
      } finally {
        await rm(aside, { force: true });
      }
      await syncPath(dirname(path));
      await syncPath(folder);
      return sha256;
    },
    get: async (sha256) => (/^[0-9a-f]{64}$/.test(sha256) ? readIntact(pathOf(sha256), sha256) : null),
  };
}
