import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Editor } from '@tiptap/core';
import { useEffect, useMemo } from 'react';
import { showSuggestions } from '../../extensions/index.ts';
import type { Decision, SuggestionActions } from '../../react/index.ts';
import { api } from '../api/client.ts';
import { bodyOf } from '../api/problem.ts';
import { suggestionsQuery } from '../api/queries.ts';
import type { DossierView, SuggestionView } from '../api/shapes.ts';
import { isFinal } from '../parts/is-final.ts';
import { useSession } from '../session.tsx';

/** What came back for a dossier, and what can be done with it. */
export interface ReturnedSuggestions {
  readonly all: readonly SuggestionView[];
  /** Null for who may not decide. */
  readonly actions: SuggestionActions | null;
  readonly readFile: (file: File) => void;
  readonly isReading: boolean;
  /** How many the file read last brought; null before. */
  readonly added: number | null;
  /** Why a file was not read, or a decision not kept. */
  readonly error: unknown;
}

/** Loads what came back, shows what waits in the editor, and keeps decisions: at once here, then in the service. */
export function useSuggestions({ id, state }: DossierView, editor: Editor): ReturnedSuggestions {
  const { person } = useSession();
  const queries = useQueryClient();
  const { queryKey } = suggestionsQuery(id);
  const { data } = useQuery(suggestionsQuery(id));
  useEffect(() => {
    if (data)
      editor.view.dispatch(
        showSuggestions(
          editor.state,
          data.filter(({ decision }) => decision === 'open'),
        ),
      );
  }, [editor, data]);
  const read = useMutation({
    mutationFn: (file: File) =>
      bodyOf(api.dossiers[':id'].suggestions.$post({ param: { id }, form: { file } })),
    onSuccess: ({ suggestions }) => queries.setQueryData(queryKey, suggestions),
  });
  const decide = useMutation({
    mutationFn: ({ key, decision }: { readonly key: string; readonly decision: Decision }) =>
      bodyOf(api.dossiers[':id'].suggestions[':key'].$put({ param: { id, key }, json: { decision } })),
    onMutate: ({ key, decision }) => {
      queries.setQueryData(queryKey, (old) =>
        old?.map((one) => (one.key === key ? { ...one, decision } : one)),
      );
    },
    onSettled: () => queries.invalidateQueries({ queryKey }),
  });
  const { mutateAsync } = decide;
  const mayDecide = person.role === 'drafter' && !isFinal(state);
  const actions = useMemo<SuggestionActions | null>(
    () =>
      mayDecide
        ? {
            decide: async (key, decision) => {
              await mutateAsync({ key, decision });
            },
          }
        : null,
    [mayDecide, mutateAsync],
  );
  return {
    all: data ?? [],
    actions,
    readFile: read.mutate,
    isReading: read.isPending,
    added: read.data?.added ?? null,
    error: read.error ?? decide.error,
  };
}
