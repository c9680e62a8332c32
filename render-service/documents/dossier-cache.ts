import {
  Checker,
  type CheckSettings,
  type Finding,
  type SettledFindings,
  settleFindings,
} from '@tongjie/model';
import type { Database } from '../store/database.ts';
import type { DossierRow } from '../store/queries/find-dossier.ts';
import { type LoadedDossier, loadDossier } from './load-dossier.ts';
import { RecentlyUsed } from './recently-used.ts';

/** A dossier as it stands, with what the checks found in it. */
export interface CheckedDossier extends LoadedDossier {
  /** Everything that was found, also what is let through. */
  readonly findings: readonly Finding[];
  readonly settled: SettledFindings;
}

const mostKept = 200;
/** A checker keeps its policy ready for alignment: some megabytes for a long one. */
const mostCheckers = 40;

/** Dossiers put together and checked, kept until their version moves on. */
export class DossierCache {
  readonly #settings: CheckSettings;
  readonly #kept = new RecentlyUsed<{ readonly version: number; readonly checked: CheckedDossier }>(mostKept);
  /** After an edit only what it touched is checked again. */
  readonly #checkers = new RecentlyUsed<Checker>(mostCheckers);

  constructor(settings: CheckSettings) {
    this.#settings = settings;
  }

  /** The dossier of a row that has just been read. A version that has changed since is loaded again. */
  async get(database: Database, row: DossierRow): Promise<CheckedDossier> {
    const kept = this.#kept.get(row.id);
    if (kept?.version === row.version) return kept.checked;
    const checked = this.#check(await loadDossier(database, row));
    this.#kept.set(row.id, { version: row.version, checked });
    return checked;
  }

  #check(loaded: LoadedDossier): CheckedDossier {
    const { dossier, interpretation } = loaded;
    const checker = this.#checkers.get(dossier.id) ?? new Checker(this.#settings);
    this.#checkers.set(dossier.id, checker);
    const findings = checker.check(dossier, interpretation.doc);
    return { ...loaded, findings, settled: settleFindings(findings, dossier.waivers) };
  }
}
