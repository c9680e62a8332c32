import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Editor } from '@tiptap/core';
import {
  Check,
  ClipboardList,
  CloudOff,
  Ellipsis,
  FileDiff,
  FileText,
  Image,
  Info,
  Keyboard,
  MessageSquareDiff,
  OctagonX,
  RefreshCw,
  SendHorizontal,
  Stamp,
  TriangleAlert,
} from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { ConnectionState } from '../../extensions/index.ts';
import { findSection } from '../../extensions/index.ts';
import { goToSection } from '../../react/index.ts';
import { api } from '../api/client.ts';
import { bodyOf } from '../api/problem.ts';
import type { DossierView } from '../api/shapes.ts';
import { navigate } from '../router.tsx';
import { useSession } from '../session.tsx';
import { ProblemNote } from './problem-note.tsx';
import { TopBar } from './top-bar.tsx';

interface DeskBarProps {
  readonly dossier: DossierView;
  readonly editor: Editor;
  readonly counts: { readonly error: number; readonly warning: number; readonly hint: number };
  readonly connections: readonly ConnectionState[];
  /** Suggestions that wait to be decided on. */
  readonly waiting: number;
  readonly onPlan: () => void;
  readonly onSuggestions: () => void;
  readonly onKeyList: () => void;
}

/** Whether what was typed is stored. Spoken politely, never in the way. */
export function SaveStatus({ connections }: { readonly connections: readonly ConnectionState[] }) {
  const has = (status: ConnectionState['status']) =>
    connections.some((connection) => connection.status === status);
  const [Icon, words] = has('stopped')
    ? ([CloudOff, '没有保存'] as const)
    : has('offline')
      ? ([CloudOff, '断网，存在本机'] as const)
      : has('saving')
        ? ([RefreshCw, '正在保存'] as const)
        : ([Check, '已保存'] as const);
  return (
    <span className="tj-save-status" role="status">
      <Icon size={15} strokeWidth={1.75} aria-hidden />
      {words}
    </span>
  );
}

function Counts({
  counts,
  onFirst,
}: {
  readonly counts: DeskBarProps['counts'];
  readonly onFirst: () => void;
}) {
  const { error, warning, hint } = counts;
  if (error + warning + hint === 0) return <span className="tj-muted">没有问题</span>;
  return (
    <Button className="tj-counts" onPress={onFirst}>
      <span className="tj-c-red">
        <OctagonX size={15} strokeWidth={1.75} aria-hidden />
        {error}
        <span className="tj-hidden-words">个错误，</span>
      </span>
      <span className="tj-c-amber">
        <TriangleAlert size={15} strokeWidth={1.75} aria-hidden />
        {warning}
        <span className="tj-hidden-words">个警告，</span>
      </span>
      <span className="tj-c-hint">
        <Info size={15} strokeWidth={1.75} aria-hidden />
        {hint}
        <span className="tj-hidden-words">个提示，看第一个</span>
      </span>
    </Button>
  );
}

/** The top bar of the editor: saved or not, what is wrong, and sending for review. */
export function DeskBar({
  dossier,
  editor,
  counts,
  connections,
  waiting,
  onPlan,
  onSuggestions,
  onKeyList,
}: DeskBarProps) {
  const { person } = useSession();
  const queries = useQueryClient();
  const submit = useMutation({
    mutationFn: () => bodyOf(api.dossiers[':id'].submission.$post({ param: { id: dossier.id } })),
    onSuccess: (view) => {
      queries.setQueryData(['dossier', dossier.id], view);
      navigate(`/dossiers/${dossier.id}/review`);
    },
  });
  const [missing] = dossier.missing;
  const goToMissing = () => {
    if (!missing) return;
    const section = missing.section ? findSection(editor.state.doc, missing.section) : undefined;
    if (section && missing.section) goToSection(editor, missing.section, section.position);
    else if (missing.code.startsWith('plan')) onPlan();
    else firstNote()?.click();
  };
  const maySubmit = person.role === 'drafter' && dossier.state === 'drafting';
  return (
    <>
      <TopBar title={dossier.title} documentNumber={dossier.documentNumber} state={dossier.state}>
        <SaveStatus connections={connections} />
        <Counts counts={counts} onFirst={() => firstNote()?.click()} />
        {waiting > 0 && (
          <Button className="tj-btn" onPress={onSuggestions}>
            <MessageSquareDiff size={15} strokeWidth={1.75} aria-hidden />
            修改意见 {waiting}
          </Button>
        )}
        {maySubmit && (
          <Button
            className={`tj-btn${missing ? ' tj-off' : ' tj-primary'}`}
            {...(missing ? { 'aria-disabled': true, 'aria-describedby': 'missing-words' } : {})}
            onPress={() => (missing ? goToMissing() : submit.mutate())}
          >
            <SendHorizontal size={15} strokeWidth={1.75} aria-hidden />
            送审
            {missing && (
              <span className="tj-s" id="missing-words">
                还差{dossier.missing.length}项
              </span>
            )}
          </Button>
        )}
        {dossier.state !== 'drafting' && (
          <Button className="tj-btn" onPress={() => navigate(`/dossiers/${dossier.id}/review`)}>
            <Stamp size={15} strokeWidth={1.75} aria-hidden />
            审签
          </Button>
        )}
        <MenuTrigger>
          <Button className="tj-icon-button" aria-label="更多">
            <Ellipsis size={18} strokeWidth={1.75} aria-hidden />
          </Button>
          <Popover className="tj-popover" placement="bottom end">
            <Menu
              aria-label="更多"
              onAction={(key) => {
                if (key === 'plan') onPlan();
                if (key === 'suggestions') onSuggestions();
                if (key === 'policy') navigate(`/dossiers/${dossier.id}/policy`);
                if (key === 'compare') navigate(`/dossiers/${dossier.id}/compare`);
                if (key === 'artifacts') navigate(`/dossiers/${dossier.id}/artifacts`);
                if (key === 'review') navigate(`/dossiers/${dossier.id}/review`);
                if (key === 'keys') onKeyList();
              }}
            >
              <MenuItem id="plan" className="tj-menu-option">
                <ClipboardList size={15} strokeWidth={1.75} aria-hidden />
                解读方案
              </MenuItem>
              <MenuItem id="suggestions" className="tj-menu-option">
                <MessageSquareDiff size={15} strokeWidth={1.75} aria-hidden />
                修改意见
              </MenuItem>
              <MenuItem id="policy" className="tj-menu-option">
                <FileText size={15} strokeWidth={1.75} aria-hidden />
                政策文件
              </MenuItem>
              <MenuItem id="compare" className="tj-menu-option">
                <FileDiff size={15} strokeWidth={1.75} aria-hidden />
                新旧比对
              </MenuItem>
              <MenuItem id="artifacts" className="tj-menu-option">
                <Image size={15} strokeWidth={1.75} aria-hidden />
                成品
              </MenuItem>
              <MenuItem id="review" className="tj-menu-option">
                <Stamp size={15} strokeWidth={1.75} aria-hidden />
                审签
              </MenuItem>
              <MenuItem id="keys" className="tj-menu-option">
                <Keyboard size={15} strokeWidth={1.75} aria-hidden />
                快捷键
              </MenuItem>
            </Menu>
          </Popover>
        </MenuTrigger>
      </TopBar>
      {submit.error && <ProblemNote error={submit.error} />}
    </>
  );
}

/** The first note in the margin, by its place. */
function firstNote(): HTMLElement | null {
  return document.querySelector<HTMLElement>('.tj-note.tj-error .tj-note-head, .tj-note .tj-note-head');
}
