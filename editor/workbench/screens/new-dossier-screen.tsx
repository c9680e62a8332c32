import { useMutation, useQuery } from '@tanstack/react-query';
import { type ReadingAnswers, type RequirementSetId, requirementSetIdSchema } from '@tongjie/model';
import { FileText, X } from 'lucide-react';
import { useCallback, useState } from 'react';
import { Button, FileTrigger, Label, Radio, RadioGroup } from 'react-aria-components';
import { api } from '../api/client.ts';
import { bodyOf } from '../api/problem.ts';
import { requirementSetsQuery } from '../api/queries.ts';
import type { PolicyFields, PolicyReadingView } from '../api/shapes.ts';
import { handOverFile, pendingFile } from '../parts/pending-file.ts';
import { PolicyDrop } from '../parts/policy-drop.tsx';
import { acceptedFiles } from '../parts/policy-file.ts';
import { ProblemNote } from '../parts/problem-note.tsx';
import { TopBar } from '../parts/top-bar.tsx';
import { PolicyFieldsForm } from '../reading/policy-fields-form.tsx';
import { ReadingText } from '../reading/reading-text.tsx';
import { ReadingTree } from '../reading/reading-tree.tsx';
import { useReading } from '../reading/use-reading.ts';
import { navigate } from '../router.tsx';

const readPolicy = async (policy: File, answers: ReadingAnswers): Promise<PolicyReadingView> =>
  (await bodyOf(api.policies.read.$post({ form: { policy, answers: JSON.stringify(answers) } }))).reading;

/** What a reading says outside the text. */
export const fieldsOfReading = (reading: PolicyReadingView): PolicyFields => ({
  title: reading.title,
  documentNumber: reading.documentNumber,
  issuers: reading.issuers,
  recipients: reading.recipients,
  dates: reading.dates,
  disclosure: reading.disclosure,
  link: null,
});

/** From a policy file to a dossier: the file is read at once, its repairs are shown, its type is chosen. */
export default function NewDossierScreen() {
  const [file, setFile] = useState(pendingFile);
  const [type, setType] = useState<RequirementSetId>('general');
  const [edited, setEdited] = useState<PolicyFields | null>(null);
  const [unconfirmed, setUnconfirmed] = useState(0);
  const sets = useQuery(requirementSetsQuery);
  const reading = useReading(file, readPolicy);
  const create = useMutation({
    mutationFn: (policy: File) =>
      bodyOf(
        api.dossiers.$post({
          form: {
            policy,
            requirementSet: type,
            answers: JSON.stringify(reading.answers),
            ...(edited ? { fields: JSON.stringify(edited) } : {}),
          },
        }),
      ),
    onSuccess: ({ id }) => navigate(`/dossiers/${id}`),
  });
  const { reset } = create;
  const choose = useCallback(
    (chosen: File) => {
      handOverFile(chosen);
      reset();
      setEdited(null);
      setFile(chosen);
    },
    [reset],
  );
  const outline = reading.result;
  return (
    <div className="tj-screen">
      <TopBar title="新建卷宗">
        {file && (
          <span className="tj-tag tj-file-name">
            <FileText size={13} strokeWidth={2} aria-hidden />
            <span>{file.name}</span>
          </span>
        )}
        {file && (
          <FileTrigger
            acceptedFileTypes={acceptedFiles}
            onSelect={(files) => {
              const [chosen] = files ?? [];
              if (chosen) choose(chosen);
            }}
          >
            <Button className="tj-btn tj-sm">换一个文件</Button>
          </FileTrigger>
        )}
        <Button className="tj-icon-button" aria-label="不建了，回到卷宗" onPress={() => navigate('/')}>
          <X size={17} strokeWidth={1.75} aria-hidden />
        </Button>
      </TopBar>
      {outline && file ? (
        <main className="tj-new-dossier" aria-busy={reading.isPending}>
          <ReadingTree outline={outline} />
          <ReadingText outline={outline} reading={reading} onUnconfirmed={setUnconfirmed} />
          <aside className="tj-new-form" aria-label="文件信息">
            <h2>
              文件信息 <span className="tj-muted tj-unbold tj-s">核对后可改</span>
            </h2>
            <PolicyFieldsForm
              key={`${file.name}${file.lastModified}${JSON.stringify(fieldsOfReading(outline))}`}
              fields={edited ?? fieldsOfReading(outline)}
              computed={outline.computedDates}
              onChange={setEdited}
            />
            <RadioGroup
              className="tj-types"
              value={type}
              onChange={(value) => setType(requirementSetIdSchema.parse(value))}
            >
              <Label className="tj-form-head">
                政策类型 <span className="tj-muted tj-unbold tj-s">决定必备要素</span>
              </Label>
              <div className="tj-type-grid">
                {sets.data?.map((set) => (
                  <Radio key={set.id} value={set.id} className="tj-type">
                    <b>{set.title}</b>
                    <span className="tj-muted tj-s">
                      {set.sections.length}要素。{set.purpose}
                    </span>
                  </Radio>
                ))}
              </div>
            </RadioGroup>
            <div className="tj-new-go">
              {reading.error !== null && <ProblemNote error={reading.error} />}
              {create.error && <ProblemNote error={create.error} />}
              <Button
                className="tj-btn tj-primary tj-big"
                isPending={create.isPending}
                onPress={() => create.mutate(file)}
              >
                建立卷宗
              </Button>
              {unconfirmed > 0 && (
                <p className="tj-muted tj-s">还有{unconfirmed}处修补没确认，可以以后再看</p>
              )}
            </div>
          </aside>
        </main>
      ) : (
        <main className="tj-lone tj-wide">
          {reading.isPending && file ? (
            <p role="status" className="tj-opening">
              正在读“{file.name}”
            </p>
          ) : (
            <>
              {reading.error !== null && file && <ProblemNote error={reading.error} />}
              <PolicyDrop what="政策文件" onFile={choose} />
            </>
          )}
        </main>
      )}
    </div>
  );
}
