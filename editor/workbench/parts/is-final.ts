import type { DossierState } from '@tongjie/model';

/** True once a dossier was released: nobody changes it any more, whatever becomes of it. */
export function isFinal(state: DossierState): boolean {
  return state === 'released' || state === 'withdrawn' || state === 'superseded';
}
