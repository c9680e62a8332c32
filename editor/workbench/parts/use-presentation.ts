import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import {
  choiceOf,
  type Presentation,
  type PresentationChoice,
  type ThemeName,
  themeNameSchema,
} from '@tongjie/model';
import { api } from '../api/client.ts';
import { bodyOf } from '../api/problem.ts';
import { brandQuery } from '../api/queries.ts';
import type { DossierView } from '../api/shapes.ts';

/** What changes of a presentation; the rest stays as it is. */
export type PresentationChange = Partial<PresentationChoice>;

/** How a dossier is drawn, and a way to change it: what is being stored shows at once. */
export function usePresentation(dossier: DossierView | undefined) {
  const queries = useQueryClient();
  const brand = useQuery(brandQuery).data ?? null;
  const mutation = useMutation({
    mutationFn: ({ id, choice }: { id: string; choice: PresentationChoice }) =>
      bodyOf(api.dossiers[':id'].presentation.$put({ param: { id }, json: choice })),
    onSuccess: async (view) => {
      queries.setQueryData(['dossier', view.id], view);
      await queries.invalidateQueries({ queryKey: ['dossier', view.id, 'artifacts'] });
    },
  });
  const stored = dossier?.presentation;
  const own = stored?.brand ?? brand;
  const { renewBrand: _, ...pending } = mutation.isPending ? mutation.variables.choice : {};
  const shown: Presentation | undefined =
    stored && (mutation.isPending ? { ...stored, ...pending, ...(own ? { brand: own } : {}) } : stored);
  return {
    shown,
    /** The office's brand as it is now, or null. */
    brand,
    error: mutation.error,
    /** Stores a change; `then` runs once it is stored. */
    change: (change: PresentationChange, then?: () => void) => {
      if (!dossier || !stored) return;
      const choice = { ...choiceOf(shown ?? stored), ...change };
      mutation.mutate({ id: dossier.id, choice }, then ? { onSuccess: then } : {});
    },
    /** The themes that can be chosen: the office's own where it has one. */
    themes: themeNameSchema.options.filter(
      (name) => name !== 'brand' || own !== null,
    ) satisfies readonly ThemeName[],
  };
}
