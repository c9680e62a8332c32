import { check, type Dossier, type Finding } from '@tongjie/model';
import type { Database } from '../store/database.ts';
import type { DossierRow } from '../store/queries/find-dossier.ts';
import { type LoadedDossier, loadDossier } from './load-dossier.ts';

/** A dossier as it stands, with what the checks found in it. */
export interface CheckedDossier extends LoadedDossier {
  readonly findings: readonly Finding[];
}

const mostKept = 200;

/** Dossiers put together and checked, kept until their version moves on. */
export class DossierCache {
  readonly #kept = new Map<string, { readonly version: number; readonly checked: CheckedDossier }>();

  /** The dossier of a row that has just been read. A version that has changed since is loaded again. */
  async get(database: Database, row: DossierRow): Promise<CheckedDossier> {
    const kept = this.#kept.get(row.id);
    this.#kept.delete(row.id);
    const current =
      kept?.version === row.version ? kept : { version: row.version, checked: await load(database, row) };
    this.#kept.set(row.id, current);
    // A Map keeps its order of insertion: the first key is the one that was not asked for longest.
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > mostKept && oldest !== undefined) this.#kept.delete(oldest);
    return current.checked;
  }
}

async function load(database: Database, row: DossierRow): Promise<CheckedDossier> {
  const loaded = await loadDossier(database, row);
  const dossier: Dossier = loaded.dossier;
  return { ...loaded, findings: check(dossier) };
}
