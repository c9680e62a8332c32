import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * A folder of the project (`examples/dossiers`), found upwards from this file, whether it runs from its source or
 * built; null where the package is installed without the project.
 */
export function findInProject(path: string): string | null {
  for (let folder = import.meta.dirname; folder !== dirname(folder); folder = dirname(folder)) {
    const found = join(folder, path);
    if (existsSync(found)) return found;
  }
  return null;
}
