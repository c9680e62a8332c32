import { useQuery } from '@tanstack/react-query';
import { type Role, roleTitles } from '@tongjie/model';
import { FileText, FolderClosed, MoveRight, Plus, Search } from 'lucide-react';
import { useState } from 'react';
import { Button, DropZone, FileTrigger, Input, SearchField } from 'react-aria-components';
import { dossiersQuery } from '../api/queries.ts';
import { DossierRow, type SummaryOf } from '../parts/dossier-row.tsx';
import { Logo } from '../parts/logo.tsx';
import { handOverFile } from '../parts/pending-file.ts';
import { PersonSwitch } from '../parts/person-switch.tsx';
import { ProblemNote } from '../parts/problem-note.tsx';
import { navigate, PageLink } from '../router.tsx';
import { useSession } from '../session.tsx';

const accepted = ['.docx', '.txt', '.md', '.html', '.htm', '.pdf'];

/** Dossiers by whose move it is: one's own first, then others', then what is done. */
function groupByTurn(dossiers: readonly SummaryOf[], role: Role) {
  return [
    { title: '等您', rows: dossiers.filter((dossier) => dossier.turn === role) },
    { title: '等别人', rows: dossiers.filter((dossier) => dossier.turn !== null && dossier.turn !== role) },
    { title: '已了结', rows: dossiers.filter((dossier) => dossier.turn === null) },
  ].filter((group) => group.rows.length > 0);
}

export function HomeScreen() {
  const { person } = useSession();
  const dossiers = useQuery(dossiersQuery);
  const [search, setSearch] = useState('');
  const open = (file: File | undefined) => {
    if (!file) return;
    handOverFile(file);
    navigate('/new');
  };
  const found = (dossiers.data ?? []).filter(
    ({ title, documentNumber }) => title.includes(search) || documentNumber.includes(search),
  );
  const mayCreate = person.role === 'drafter';
  return (
    <div className="tj-home">
      <nav className="tj-home-nav" aria-label="工作台">
        <p className="tj-brand">
          <Logo size={22} />
          同解
        </p>
        <PageLink href="/" className="tj-home-link" aria-current="page">
          <FolderClosed size={17} strokeWidth={1.75} aria-hidden />
          卷宗
          <span className="tj-count">{dossiers.data?.length ?? ''}</span>
        </PageLink>
        <div className="tj-home-me">
          <PersonSwitch wide />
        </div>
      </nav>
      <main className="tj-home-main">
        <header className="tj-home-head">
          <h1>卷宗</h1>
          <SearchField className="tj-find" aria-label="按标题或文号查找" value={search} onChange={setSearch}>
            <Search size={15} strokeWidth={1.75} aria-hidden />
            <Input placeholder="标题、文号" />
          </SearchField>
        </header>
        {dossiers.error && <ProblemNote error={dossiers.error} onRetry={() => void dossiers.refetch()} />}
        {dossiers.data && (
          <div className="tj-row-heads" aria-hidden>
            <span />
            <span className="tj-tracks">
              <i>起草</i>
              <i>审核</i>
              <i>签署</i>
              <i>发布</i>
            </span>
            <span>解读要素</span>
            <span>等谁</span>
          </div>
        )}
        {groupByTurn(found, person.role).map((group) => (
          <section key={group.title} aria-label={group.title}>
            <h2 className="tj-group-head">
              {group.title}
              <span>{group.rows.length}件</span>
            </h2>
            <ul className="tj-rows">
              {group.rows.map((dossier) => (
                <DossierRow
                  key={dossier.id}
                  dossier={dossier}
                  own={dossier.turn === person.role}
                  role={person.role}
                />
              ))}
            </ul>
          </section>
        ))}
        {dossiers.data && found.length === 0 && (
          <p className="tj-muted tj-none">
            {search === '' ? '还没有卷宗。' : `没有标题或文号带“${search}”的卷宗。`}
          </p>
        )}
      </main>
      <aside className="tj-home-side">
        {mayCreate ? (
          <DropZone
            className="tj-drop"
            aria-label="把政策文件拖到这里"
            onDrop={(event) => {
              const item = event.items.find((one) => one.kind === 'file');
              if (item?.kind === 'file') void item.getFile().then(open);
            }}
          >
            <span className="tj-drop-picture" aria-hidden>
              <FileText size={28} strokeWidth={1.5} />
              <MoveRight size={16} strokeWidth={1.75} />
              <FolderClosed size={28} strokeWidth={1.5} />
            </span>
            <b>把政策文件拖到这里</b>
            <p>Word、PDF、网页、纯文本</p>
            <FileTrigger acceptedFileTypes={accepted} onSelect={(files) => open(files?.[0])}>
              <Button className="tj-btn tj-primary">
                <Plus size={15} strokeWidth={2} aria-hidden />
                新建卷宗
              </Button>
            </FileTrigger>
          </DropZone>
        ) : (
          <p className="tj-muted">起草人可以新建卷宗。您现在是{roleTitles[person.role]}。</p>
        )}
        <p className="tj-legend">
          <span>
            <i className="tj-element tj-written" aria-hidden />
            已写
          </span>
          <span>
            <i className="tj-element tj-empty" aria-hidden />
            未写
          </span>
          <span>
            <i className="tj-element tj-notApplicable" aria-hidden />
            不适用
          </span>
        </p>
      </aside>
    </div>
  );
}
