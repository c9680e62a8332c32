import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { WaiverActions } from '../../react/index.ts';
import { api } from '../api/client.ts';
import { bodyOf } from '../api/problem.ts';
import type { DossierView } from '../api/shapes.ts';
import { useSession } from '../session.tsx';

/** Letting findings of a dossier through, for its drafter; null for others. */
export function useWaiverActions({ id }: DossierView): WaiverActions | null {
  const { person } = useSession();
  const queries = useQueryClient();
  return useMemo(() => {
    if (person.role !== 'drafter') return null;
    const show = (view: DossierView) => {
      queries.setQueryData(['dossier', id], view);
      void queries.invalidateQueries({ queryKey: ['dossier', id, 'findings'] });
    };
    const waiver = api.dossiers[':id'].waivers[':key'];
    return {
      give: async (key, reason) => show(await bodyOf(waiver.$put({ param: { id, key }, json: { reason } }))),
      withdraw: async (key) => show(await bodyOf(waiver.$delete({ param: { id, key } }))),
    };
  }, [person.role, id, queries]);
}
