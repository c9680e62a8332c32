import { useMutation, useQueryClient } from '@tanstack/react-query';
import { FileDiff, FileUp, Trash2 } from 'lucide-react';
import { Button, FileTrigger } from 'react-aria-components';
import { api } from '../api/client.ts';
import { bodyOf } from '../api/problem.ts';
import type { DossierView } from '../api/shapes.ts';
import { acceptedFiles } from '../parts/policy-file.ts';
import { ProblemNote } from '../parts/problem-note.tsx';
import { navigate } from '../router.tsx';

interface PredecessorBoxProps {
  readonly dossier: DossierView;
  readonly isReadOnly: boolean;
}

/** The policy that this one replaces: put in, replaced, taken out, compared. */
export function PredecessorBox({ dossier, isReadOnly }: PredecessorBoxProps) {
  const { id, predecessor } = dossier;
  const queries = useQueryClient();
  const keep = (view: DossierView) => {
    queries.setQueryData(['dossier', id], view);
    void queries.invalidateQueries({ queryKey: ['dossier', id] });
  };
  const put = useMutation({
    mutationFn: (policy: File) =>
      bodyOf(api.dossiers[':id'].predecessor.$put({ param: { id }, form: { policy } })),
    onSuccess: (answer) => keep(answer.dossier),
  });
  const remove = useMutation({
    mutationFn: () => bodyOf(api.dossiers[':id'].predecessor.$delete({ param: { id } })),
    onSuccess: keep,
  });
  const error = put.error ?? remove.error;
  return (
    <section className="tj-predecessor-box" aria-label="被替代的旧文件">
      <h2>
        被替代的旧文件 <span className="tj-muted tj-unbold tj-s">用来逐条比对</span>
      </h2>
      {predecessor ? (
        <p className="tj-issued tj-predecessor-title">
          {predecessor.title}
          <span className="tj-muted">{predecessor.documentNumber}</span>
        </p>
      ) : (
        <p className="tj-muted">没有放入旧文件。全新的政策不用放。</p>
      )}
      {error && <ProblemNote error={error} />}
      <div className="tj-acts">
        {predecessor && (
          <Button className="tj-btn tj-sm" onPress={() => navigate(`/dossiers/${id}/compare`)}>
            <FileDiff size={14} strokeWidth={2} aria-hidden />
            逐条比对
          </Button>
        )}
        {!isReadOnly && (
          <FileTrigger
            acceptedFileTypes={acceptedFiles}
            onSelect={(files) => {
              const [file] = files ?? [];
              if (file) put.mutate(file);
            }}
          >
            <Button className="tj-btn tj-sm" isPending={put.isPending}>
              <FileUp size={14} strokeWidth={2} aria-hidden />
              {predecessor ? '换旧文件' : '放入旧文件'}
            </Button>
          </FileTrigger>
        )}
        {predecessor && !isReadOnly && (
          <Button
            className="tj-btn tj-sm tj-quiet"
            isPending={remove.isPending}
            onPress={() => remove.mutate()}
          >
            <Trash2 size={14} strokeWidth={2} aria-hidden />
            取出
          </Button>
        )}
      </div>
    </section>
  );
}
