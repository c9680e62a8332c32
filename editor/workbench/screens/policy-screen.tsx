import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReadingAnswers } from '@tongjie/model';
import { useCallback, useState } from 'react';
import { Button } from 'react-aria-components';
import { api } from '../api/client.ts';
import { bodyOf } from '../api/problem.ts';
import { dossierQuery } from '../api/queries.ts';
import type { DossierView, PolicyFields, ReplacementPreview } from '../api/shapes.ts';
import { isFinal } from '../parts/is-final.ts';
import { PolicyDrop } from '../parts/policy-drop.tsx';
import { ProblemNote } from '../parts/problem-note.tsx';
import { TopBar } from '../parts/top-bar.tsx';
import { Doubts } from '../reading/doubts.tsx';
import { PolicyFieldsForm } from '../reading/policy-fields-form.tsx';
import { PredecessorBox } from '../reading/predecessor-box.tsx';
import { ReplacementReport } from '../reading/replacement-report.tsx';
import { useReading } from '../reading/use-reading.ts';
import { navigate } from '../router.tsx';
import { useSession } from '../session.tsx';

const fieldsOf = ({ policy }: DossierView): PolicyFields => ({
  title: policy.title,
  documentNumber: policy.documentNumber,
  issuers: policy.issuers,
  recipients: policy.recipients,
  dates: policy.dates,
  disclosure: policy.disclosure,
  link: policy.link,
});

function Policy({ dossier, isReadOnly }: { readonly dossier: DossierView; readonly isReadOnly: boolean }) {
  const { id } = dossier;
  const queries = useQueryClient();
  const [file, setFile] = useState<File | null>(null);
  const [edited, setEdited] = useState<PolicyFields | null>(null);
  const [done, setDone] = useState<ReplacementPreview | null>(null);
  const preview = useCallback(
    (policy: File, answers: ReadingAnswers) =>
      bodyOf(
        api.dossiers[':id'].policy.replacement.$post({
          param: { id },
          form: { policy, answers: JSON.stringify(answers) },
        }),
      ),
    [id],
  );
  const reading = useReading(file, preview);
  const found = reading.result;
  const replace = useMutation({
    mutationFn: (input: { file: File; found: ReplacementPreview }) =>
      bodyOf(
        api.dossiers[':id'].policy.$put({
          param: { id },
          form: {
            policy: input.file,
            answers: JSON.stringify(reading.answers),
            fields: JSON.stringify(edited ?? input.found.replacement.fields.after),
            version: String(input.found.version),
          },
        }),
      ),
    onSuccess: (answer) => {
      setDone(answer);
      setFile(null);
      setEdited(null);
      void queries.invalidateQueries({ queryKey: ['dossier', id] });
    },
  });
  const save = useMutation({
    mutationFn: (fields: PolicyFields) =>
      bodyOf(api.dossiers[':id'].policy.fields.$put({ param: { id }, json: fields })),
    onSuccess: (view) => {
      queries.setQueryData(['dossier', id], view);
      setEdited(null);
    },
  });
  const choose = useCallback((chosen: File) => {
    setDone(null);
    setEdited(null);
    setFile(chosen);
  }, []);
  const stored = fieldsOf(dossier);
  const report = found ?? done;
  const fields = edited ?? found?.replacement.fields.after ?? stored;
  return (
    <main className="tj-policy-screen" aria-busy={reading.isPending}>
      {report ? (
        <div className="tj-policy-report">
          {found && <Doubts outline={found.reading} reading={reading} />}
          <ReplacementReport
            replacement={report.replacement}
            isDone={found === null}
            fileName={file?.name ?? ''}
          />
        </div>
      ) : (
        <div className="tj-policy-drop-column">
          {reading.error !== null && file && <ProblemNote error={reading.error} />}
          {reading.isPending && file ? (
            <p role="status" className="tj-opening">
              正在读“{file.name}”
            </p>
          ) : isReadOnly ? (
            <p className="tj-muted tj-none">
              {isFinal(dossier.state) ? '卷宗已经发布，文件不能再换' : '由起草人换文件'}
            </p>
          ) : (
            <>
              <h2 className="tj-lone-head">文件改了？换成新的一版</h2>
              <p className="tj-muted">
                条款沿用原来的标识，引据和数据跟着走。先看受影响的地方，再换；没换以前什么都不变。
              </p>
              <PolicyDrop what="新的政策文件" onFile={choose} />
            </>
          )}
        </div>
      )}
      <aside className="tj-new-form" aria-label="文件信息">
        <h2>
          文件信息{' '}
          <span className="tj-muted tj-unbold tj-s">{found ? '换上后是这样，可以改' : '可以改'}</span>
        </h2>
        <PolicyFieldsForm
          key={found ? `${file?.name}${file?.lastModified}` : 'stored'}
          fields={fields}
          onChange={setEdited}
          isReadOnly={isReadOnly}
          {...(found
            ? { before: found.replacement.fields.before, computed: found.reading.computedDates }
            : {})}
        />
        {!found && <PredecessorBox dossier={dossier} isReadOnly={isReadOnly} />}
        <div className="tj-new-go">
          {replace.error && <ProblemNote error={replace.error} />}
          {save.error && <ProblemNote error={save.error} />}
          {found && file ? (
            <>
              <Button
                className="tj-btn tj-primary tj-big"
                isPending={replace.isPending}
                onPress={() => replace.mutate({ file, found })}
              >
                换上新文件
              </Button>
              <Button
                className="tj-btn tj-big"
                onPress={() => {
                  setFile(null);
                  setEdited(null);
                  replace.reset();
                }}
              >
                不换了
              </Button>
            </>
          ) : edited ? (
            <Button
              className="tj-btn tj-primary tj-big"
              isPending={save.isPending}
              onPress={() => save.mutate(edited)}
            >
              保存文件信息
            </Button>
          ) : (
            <Button className="tj-btn tj-big" onPress={() => navigate(`/dossiers/${id}`)}>
              回到解读
            </Button>
          )}
          <p role="status" className="tj-muted tj-s">
            {save.isSuccess && !edited ? '已保存' : ''}
          </p>
        </div>
      </aside>
    </main>
  );
}

/** The policy of a dossier: what it says of itself, another version of it, and the one that it replaces. */
export default function PolicyScreen({ id }: { readonly id: string }) {
  const { person } = useSession();
  const dossier = useQuery(dossierQuery(id));
  return (
    <div className="tj-screen">
      <TopBar
        title={dossier.data?.title ?? ''}
        documentNumber={dossier.data?.documentNumber ?? ''}
        {...(dossier.data ? { state: dossier.data.state } : {})}
      >
        <Button className="tj-btn" onPress={() => navigate(`/dossiers/${id}`)}>
          回到解读
        </Button>
      </TopBar>
      {dossier.data ? (
        <Policy
          key={id}
          dossier={dossier.data}
          isReadOnly={person.role !== 'drafter' || isFinal(dossier.data.state)}
        />
      ) : dossier.error ? (
        <main className="tj-lone">
          <ProblemNote error={dossier.error} onRetry={() => void dossier.refetch()} />
        </main>
      ) : (
        <p className="tj-opening">正在打开</p>
      )}
    </div>
  );
}
