import type { CheckedDossier } from '../documents/dossier-cache.ts';
import { Problem } from '../problem.ts';
import type { Service } from '../service.ts';
import type { Database } from '../store/database.ts';
import { type DossierRow, findDossier, lockDossier } from '../store/queries/find-dossier.ts';

/** A dossier's row and everything that it stands for. */
export interface CurrentDossier extends CheckedDossier {
  readonly row: DossierRow;
}

/** Nothing is known of this dossier. */
export function dossierNotFound(id: string): Problem {
  return new Problem({
    status: 404,
    code: 'dossier-not-found',
    title: '没有这份卷宗',
    detail: `没有编号为“${id}”的卷宗。请回到首页，从列表里打开。`,
  });
}

/** The row of a dossier. @throws Problem `dossier-not-found` */
export async function getDossierRow(database: Database, id: string): Promise<DossierRow> {
  const row = await findDossier(database, id);
  if (!row) throw dossierNotFound(id);
  return row;
}

/** A dossier as it stands. @throws Problem `dossier-not-found` */
export async function getDossier(service: Service, id: string): Promise<CurrentDossier> {
  const { database } = service.store;
  const row = await getDossierRow(database, id);
  return { row, ...(await service.dossiers.get(database, row)) };
}

/**
 * As `getDossier`, and nobody else changes the dossier until the transaction ends.
 *
 * @throws Problem `dossier-not-found`
 */
export async function getLockedDossier(
  service: Service,
  transaction: Database,
  id: string,
): Promise<CurrentDossier> {
  const row = await lockDossier(transaction, id);
  if (!row) throw dossierNotFound(id);
  return { row, ...(await service.dossiers.get(transaction, row)) };
}
