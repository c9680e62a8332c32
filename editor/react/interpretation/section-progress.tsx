import type { Node } from '@tiptap/pm/model';
import type { Finding, SectionKind } from '@tongjie/model';
import { sectionTitles } from '@tongjie/model';
import { sectionStatus, sectionsOf } from '../../extensions/index.ts';

interface SectionProgressProps {
  readonly document: Node;
  readonly findings: readonly Finding[];
  readonly current: SectionKind | null;
  readonly onGo: (kind: SectionKind, position: number) => void;
}

const words = { empty: '未写', written: '已写', notApplicable: '不适用' } as const;

/** The required sections by name: which are written, which are missing, and where the caret is. */
export function SectionProgress({ document, findings, current, onGo }: SectionProgressProps) {
  return (
    <nav className="tj-progress" aria-label="解读要素">
      {sectionsOf(document).flatMap(({ node, position, kind }) => {
        if (!kind) return [];
        const status = sectionStatus(node);
        const faulty = findings.some(
          (finding) => finding.severity === 'error' && finding.place.section === kind,
        );
        const half = status === 'written' && faulty;
        return [
          <button
            type="button"
            key={kind}
            className={`tj-progress-item tj-${half ? 'half' : status}`}
            aria-current={kind === current ? 'location' : undefined}
            onClick={() => onGo(kind, position)}
          >
            {sectionTitles[kind]}
            <span className="tj-hidden-words">，{half ? '有错误' : words[status]}</span>
          </button>,
        ];
      })}
    </nav>
  );
}
