import { undo } from '@tiptap/pm/history';
import { insertBlock, sectionsOf } from '@tongjie/editor';
import { DossierEditor, type DossierEditorDesk } from '@tongjie/editor/react';
import { useState } from 'react';
import { openDossier, storeDossier } from './store.ts';

const createCheckWorker = () => new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' });

/** The page's own toolbar: its look and its words, with the editor's commands behind it. */
function Toolbar({ desk, stored }: { readonly desk: DossierEditorDesk; readonly stored: string }) {
  const errors = desk.findings.filter(({ severity }) => severity === 'error').length;
  return (
    <div className="host-toolbar" role="toolbar" aria-label="栏目工具">
      <button
        type="button"
        className="btn"
        onClick={() => undo(desk.editor.state, desk.editor.view.dispatch)}
      >
        撤销
      </button>
      <button
        type="button"
        className="btn"
        onClick={() => {
          const transaction = insertBlock(desk.editor.state, 'keyFigures');
          if (transaction) desk.editor.view.dispatch(transaction);
        }}
      >
        数字看点
      </button>
      <span>要素{sectionsOf(desk.editor.state.doc).length}项</span>
      <span>{errors > 0 ? `${errors}处错误` : '没有错误'}</span>
      <span role="status">{stored}</span>
    </div>
  );
}

export function App() {
  const [dossier] = useState(openDossier);
  const [stored, setStored] = useState('');
  return (
    <>
      <header className="page-head">
        <h1>青河县门户网站后台</h1>
        <button type="button" className="btn">
          退出
        </button>
      </header>
      <main>
        <DossierEditor
          dossier={dossier}
          panes={['policy', 'interpretation']}
          createCheckWorker={createCheckWorker}
          onChange={(changed) => {
            storeDossier(changed);
            setStored('已存');
          }}
          toolbar={(desk) => <Toolbar desk={desk} stored={stored} />}
        />
      </main>
    </>
  );
}
