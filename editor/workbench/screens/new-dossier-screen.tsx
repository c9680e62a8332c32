import { useMutation, useQuery } from '@tanstack/react-query';
import { type RequirementSetId, requirementSetIdSchema } from '@tongjie/model';
import { FileText, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button, FileTrigger, Label, Radio, RadioGroup } from 'react-aria-components';
import { api } from '../api/client.ts';
import { bodyOf } from '../api/problem.ts';
import { requirementSetsQuery } from '../api/queries.ts';
import { handOverFile, pendingFile } from '../parts/pending-file.ts';
import { OutlineTree, PolicyFields, ReadText } from '../parts/policy-reading.tsx';
import { ProblemNote } from '../parts/problem-note.tsx';
import { TopBar } from '../parts/top-bar.tsx';
import { navigate } from '../router.tsx';

const accepted = ['.docx', '.txt', '.md', '.html', '.htm', '.pdf'];

/** From a policy file to a dossier: the file is read at once, its repairs are shown, its type is chosen. */
export default function NewDossierScreen() {
  const [file, setFile] = useState(pendingFile);
  const [type, setType] = useState<RequirementSetId>('general');
  const sets = useQuery(requirementSetsQuery);
  const reading = useMutation({
    mutationFn: async (policy: File) => (await bodyOf(api.policies.read.$post({ form: { policy } }))).reading,
  });
  const create = useMutation({
    mutationFn: (policy: File) => bodyOf(api.dossiers.$post({ form: { policy, requirementSet: type } })),
    onSuccess: ({ id }) => navigate(`/dossiers/${id}`),
  });
  const { mutate: read } = reading;
  useEffect(() => {
    if (file) read(file);
  }, [file, read]);
  const choose = (files: FileList | null) => {
    const [chosen] = files ?? [];
    if (!chosen) return;
    handOverFile(chosen);
    create.reset();
    setFile(chosen);
  };
  const outline = reading.data;
  return (
    <div className="screen">
      <TopBar title="新建卷宗">
        {file && (
          <span className="tag">
            <FileText size={13} strokeWidth={2} aria-hidden />
            {file.name}
          </span>
        )}
        <FileTrigger acceptedFileTypes={accepted} onSelect={choose}>
          <Button className="btn sm">{file ? '换一个文件' : '选政策文件'}</Button>
        </FileTrigger>
        <Button className="icon-button" aria-label="不建了，回到卷宗" onPress={() => navigate('/')}>
          <X size={17} strokeWidth={1.75} aria-hidden />
        </Button>
      </TopBar>
      {!file || reading.isPending || reading.error ? (
        <main className="lone">
          {!file && <p>选一个政策文件：Word、PDF、网页或纯文本。</p>}
          {reading.isPending && <p role="status">正在读“{file?.name}”</p>}
          {reading.error && <ProblemNote error={reading.error} />}
        </main>
      ) : (
        outline && (
          <main className="new-dossier">
            <OutlineTree outline={outline} />
            <ReadText outline={outline} />
            <aside className="new-form" aria-label="文件信息">
              <PolicyFields outline={outline} />
              <RadioGroup
                className="types"
                value={type}
                onChange={(value) => setType(requirementSetIdSchema.parse(value))}
              >
                <Label className="form-head">
                  政策类型 <span className="muted unbold s">决定必备要素</span>
                </Label>
                <div className="type-grid">
                  {sets.data?.map((set) => (
                    <Radio key={set.id} value={set.id} className="type">
                      <b>{set.title}</b>
                      <span className="muted s">
                        {set.sections.length}要素。{set.purpose}
                      </span>
                    </Radio>
                  ))}
                </div>
              </RadioGroup>
              <div className="new-go">
                {create.error && <ProblemNote error={create.error} />}
                <Button
                  className="btn primary big"
                  isPending={create.isPending}
                  onPress={() => create.mutate(file)}
                >
                  建立卷宗
                </Button>
                {outline.repairs.length > 0 && (
                  <p className="muted s">修补过的{outline.repairs.length}处都留了记号，可以以后再看</p>
                )}
              </div>
            </aside>
          </main>
        )
      )}
    </div>
  );
}
