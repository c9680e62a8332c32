import { queryOptions } from '@tanstack/react-query';
import type { DocumentJson } from '@tongjie/model';
import { api } from './client.ts';
import { bodyOf } from './problem.ts';

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: () => bodyOf(api.session.$get()),
});

export const requirementSetsQuery = queryOptions({
  queryKey: ['requirement-sets'],
  queryFn: async () => (await bodyOf(api['requirement-sets'].$get())).requirementSets,
  staleTime: Number.POSITIVE_INFINITY,
});

export const checkSettingsQuery = queryOptions({
  queryKey: ['check-settings'],
  queryFn: () => bodyOf(api['check-settings'].$get()),
  staleTime: Number.POSITIVE_INFINITY,
});

export const brandQuery = queryOptions({
  queryKey: ['brand'],
  queryFn: async () => (await bodyOf(api.brand.$get())).brand,
  staleTime: Number.POSITIVE_INFINITY,
});

export const dossiersQuery = queryOptions({
  queryKey: ['dossiers'],
  queryFn: async () => (await bodyOf(api.dossiers.$get())).dossiers,
});

export const dossierQuery = (id: string) =>
  queryOptions({
    queryKey: ['dossier', id],
    queryFn: () => bodyOf(api.dossiers[':id'].$get({ param: { id } })),
  });

export const findingsQuery = (id: string) =>
  queryOptions({
    queryKey: ['dossier', id, 'findings'],
    queryFn: () => bodyOf(api.dossiers[':id'].findings.$get({ param: { id } })),
  });

export const suggestionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['dossier', id, 'suggestions'],
    queryFn: async () => (await bodyOf(api.dossiers[':id'].suggestions.$get({ param: { id } }))).suggestions,
  });

export const artifactsQuery = (id: string) =>
  queryOptions({
    queryKey: ['dossier', id, 'artifacts'],
    queryFn: () => bodyOf(api.dossiers[':id'].artifacts.$get({ param: { id } })),
    refetchInterval: ({ state }) => (state.data?.status === 'rendering' ? 800 : false),
  });

export const documentQuery = (id: string, document: 'policy' | 'interpretation' | 'predecessor') =>
  queryOptions({
    queryKey: ['dossier', id, 'document', document],
    queryFn: async (): Promise<DocumentJson> =>
      (await bodyOf(api.dossiers[':id'].documents[':document'].$get({ param: { id, document } }))).doc,
  });

export const blocksQuery = (id: string) =>
  queryOptions({
    queryKey: ['dossier', id, 'blocks'],
    queryFn: async () => (await bodyOf(api.dossiers[':id'].blocks.$get({ param: { id } }))).sections,
  });

export const comparisonQuery = (id: string) =>
  queryOptions({
    queryKey: ['dossier', id, 'comparison'],
    queryFn: () => bodyOf(api.dossiers[':id'].comparison.$get({ param: { id } })),
    retry: false,
  });
