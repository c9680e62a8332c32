import { useQuery, useQueryClient } from '@tanstack/react-query';
import { interpretationSchema, policyDocumentSchema } from '@tongjie/model';
import { useCallback } from 'react';
import { type SharedDocument, useSharedDocument } from '../../react/index.ts';
import { documentQuery, dossierQuery } from '../api/queries.ts';
import { ProblemNote } from '../parts/problem-note.tsx';
import { TopBar } from '../parts/top-bar.tsx';
import { WritingDesk } from './writing-desk.tsx';

function socketUrl(id: string, document: 'policy' | 'interpretation'): string {
  const scheme = location.protocol === 'https:' ? 'wss' : 'ws';
  return `${scheme}://${location.host}/api/dossiers/${id}/documents/${document}/socket`;
}

const isOpen = (
  shared: SharedDocument | null,
): shared is SharedDocument & { opened: NonNullable<SharedDocument['opened']> } =>
  shared?.opened !== null && shared?.opened !== undefined;

/** Opens a dossier for writing: both documents over their connections, and what surrounds them. */
export default function EditorScreen({ id }: { readonly id: string }) {
  const queries = useQueryClient();
  const dossier = useQuery(dossierQuery(id));
  const predecessor = useQuery({
    ...documentQuery(id, 'predecessor'),
    enabled: dossier.data?.predecessor != null,
  });
  const onDossierChanged = useCallback(() => {
    void queries.invalidateQueries({ queryKey: ['dossier', id] });
  }, [queries, id]);
  const policy = useSharedDocument({
    name: `${id}/policy`,
    socketUrl: socketUrl(id, 'policy'),
    schema: policyDocumentSchema,
    onDossierChanged,
  });
  const interpretation = useSharedDocument({
    name: `${id}/interpretation`,
    socketUrl: socketUrl(id, 'interpretation'),
    schema: dossier.data ? interpretationSchema(dossier.data.requirementSet) : null,
    onDossierChanged,
  });
  if (dossier.error) {
    return (
      <main className="tj-lone">
        <ProblemNote error={dossier.error} onRetry={() => void dossier.refetch()} />
      </main>
    );
  }
  if (!dossier.data || !isOpen(policy) || !isOpen(interpretation)) {
    return (
      <>
        <TopBar title={dossier.data?.title ?? ''} />
        <p className="tj-opening">正在打开</p>
      </>
    );
  }
  return (
    <WritingDesk
      key={`${policy.opened.generation}:${interpretation.opened.generation}:${dossier.data.requirementSet}`}
      dossier={dossier.data}
      policy={policy}
      interpretation={interpretation}
      predecessor={predecessor.data ?? null}
    />
  );
}
