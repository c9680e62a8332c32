import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { artifactsQuery } from './queries.ts';

/** The artifacts of a dossier, asked for again while they are rendered; the dossier follows when they are done. */
export function useArtifacts(id: string) {
  const queries = useQueryClient();
  const artifacts = useQuery(artifactsQuery(id));
  const status = artifacts.data?.status;
  const before = useRef(status);
  useEffect(() => {
    if (before.current === 'rendering' && status !== 'rendering') {
      void queries.invalidateQueries({ queryKey: ['dossier', id], exact: true });
    }
    before.current = status;
  }, [status, queries, id]);
  return artifacts;
}
