import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StoreError } from './store-error.ts';

/** Holds a data folder for this process alone. */
export interface FolderLock {
  release(): void;
}

/**
 * Takes the lock of a data folder, which two processes would silently ruin if both wrote to it. The lock is an exclusive
 * transaction on a small SQLite file: the operating system gives it up with the process, however that ends.
 *
 * @throws {StoreError} `data-folder-in-use`
 */
export function lockFolder(folder: string): FolderLock {
  const database = new DatabaseSync(join(folder, 'lock.sqlite'), { timeout: 0 });
  try {
    database.exec('begin exclusive');
  } catch (error) {
    database.close();
    throw new StoreError(
      'data-folder-in-use',
      `数据目录 ${folder} 正被另一个同解服务使用。两个服务同时写会损坏数据，所以没有启动。请先停止那个服务，或用 --data 换一个目录。`,
      { cause: error },
    );
  }
  return { release: () => database.close() };
}
