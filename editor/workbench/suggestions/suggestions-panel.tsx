import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { FileUp, RotateCcw, X } from 'lucide-react';
import { Button, FileTrigger } from 'react-aria-components';
import { acceptSuggestion, type OpenSuggestion, suggestionsIn } from '../../extensions/index.ts';
import { changeOf, type Decision, SuggestionNote, saidBy } from '../../react/index.ts';
import type { SuggestionView } from '../api/shapes.ts';
import { ProblemNote } from '../parts/problem-note.tsx';
import type { ReturnedSuggestions } from './use-suggestions.ts';

const decisionTitles = { accepted: '已采纳', refused: '不采纳' } as const;

interface SuggestionsPanelProps {
  readonly editor: Editor;
  readonly returned: ReturnedSuggestions;
  readonly onClose: () => void;
}

/** Puts the caret where a suggestion belongs and brings it into view. */
function goTo(editor: Editor, { place }: OpenSuggestion): void {
  if (place) editor.chain().setTextSelection(place).scrollIntoView().focus().run();
}

function Decided({ suggestion, onReopen }: { suggestion: SuggestionView; onReopen: (() => void) | null }) {
  const { kind, comment, decision } = suggestion;
  const what = kind === 'comment' ? comment : changeOf(suggestion);
  return (
    <li className="tj-decided">
      <p>{what}</p>
      <p className="tj-muted tj-s">
        {saidBy(suggestion)}
        {decision !== 'open' && `　${decisionTitles[decision]}`}
        {onReopen && (
          <Button className="tj-btn tj-sm tj-quiet" aria-label={`改回待处理：${what}`} onPress={onReopen}>
            <RotateCcw size={13} strokeWidth={2} aria-hidden />
            改回待处理
          </Button>
        )}
      </p>
    </li>
  );
}

/** Changes and comments that came back in Word files (修改意见): those that wait, those whose words are gone, those decided. */
export function SuggestionsPanel({ editor, returned, onClose }: SuggestionsPanelProps) {
  const open = useEditorState({ editor, selector: ({ editor: now }) => suggestionsIn(now.state) });
  const { all, actions, readFile, isReading, added, error } = returned;
  const placed = open.filter(({ place }) => place !== null);
  const lost = open.filter(({ place }) => place === null);
  const decided = all.filter(({ decision }) => decision !== 'open');
  const decide = async ({ key }: OpenSuggestion, decision: Decision) => {
    const accepted = decision === 'accepted' ? acceptSuggestion(editor.state, key) : null;
    if (accepted) editor.view.dispatch(accepted);
    await actions?.decide(key, decision);
  };
  const list = (suggestions: readonly OpenSuggestion[]) => (
    <ul>
      {suggestions.map((suggestion) => (
        <li className="tj-note tj-suggestion" key={suggestion.key}>
          <SuggestionNote
            suggestion={suggestion}
            onGo={() => goTo(editor, suggestion)}
            onDecide={actions ? (decision) => decide(suggestion, decision) : null}
          />
          {suggestion.place === null && suggestion.context !== '' && (
            <p className="tj-muted tj-s">原话：{suggestion.context}</p>
          )}
        </li>
      ))}
    </ul>
  );
  return (
    <section className="tj-plan-panel tj-suggestions-panel" aria-label="修改意见">
      <header>
        <h2>修改意见</h2>
        <span className="tj-muted tj-s" role="status">
          {isReading ? '正在读' : added === null ? '' : added === 0 ? '没有新的意见' : `新读入${added}条`}
        </span>
        <span className="tj-spring" />
        <Button className="tj-icon-button" aria-label="收起修改意见" onPress={onClose}>
          <X size={16} strokeWidth={1.75} aria-hidden />
        </Button>
      </header>
      {actions && (
        <FileTrigger
          acceptedFileTypes={['.docx']}
          onSelect={(files) => {
            const [file] = files ?? [];
            if (file) readFile(file);
          }}
        >
          <Button className="tj-btn" isPending={isReading}>
            <FileUp size={15} strokeWidth={1.75} aria-hidden />
            读入退回的 Word 稿
          </Button>
        </FileTrigger>
      )}
      {error !== null && <ProblemNote error={error} />}
      {all.length === 0 && (
        <p className="tj-muted">
          领导在 Word 或 WPS 里改过、批注过的稿子，读进来后逐条处理。文稿不会自动改动。
        </p>
      )}
      {placed.length > 0 && (
        <>
          <h3>待处理（{placed.length}）</h3>
          {list(placed)}
        </>
      )}
      {lost.length > 0 && (
        <>
          <h3>找不到原话（{lost.length}）</h3>
          <p className="tj-muted tj-s">
            这些话在文稿里已经改过、是整段新增，或者是绑定的数据。请对照着改，改好后点“已改好”。
          </p>
          {list(lost)}
        </>
      )}
      {decided.length > 0 && (
        <details>
          <summary>已处理（{decided.length}）</summary>
          <ul>
            {decided.map((suggestion) => (
              <Decided
                key={suggestion.key}
                suggestion={suggestion}
                onReopen={actions && (() => void actions.decide(suggestion.key, 'open'))}
              />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
