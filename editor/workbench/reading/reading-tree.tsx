import { Wrench } from 'lucide-react';
import { useMemo } from 'react';
import { printedLabel } from '../../react/index.ts';
import type { PolicyReadingView } from '../api/shapes.ts';
import { placeRepairs } from './place-repairs.ts';
import { anchorOf } from './reading-text.tsx';
import { textBlocks } from './text-blocks.ts';

const levelNames = ['大项', '项', '小项', '目'];

/** 4大项，17项，6小项 */
function countLevels(clauses: PolicyReadingView['clauses']): string {
  return levelNames
    .map((name, index) => ({
      name,
      count: clauses.filter(({ level }) => (index < 3 ? level === index + 1 : level > 3)).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ name, count }) => `${count}${name}`)
    .join('，');
}

const partTitles = { notice: '通知', carried: '文件', attachment: '附件' } as const;

/** The clauses that were recognised, as a tree one can go by; a wrench where something was mended. */
export function ReadingTree({ outline }: { readonly outline: PolicyReadingView }) {
  const mended = useMemo(() => {
    const blocks = textBlocks(outline);
    const clauses = new Map(blocks.map(({ key, clause }) => [key, clause]));
    return new Set(
      placeRepairs(outline.repairs, blocks)
        .filter(({ repair }) => repair.kind !== 'wrapped-lines')
        .map(({ block }) => (block === null ? null : clauses.get(block))),
    );
  }, [outline]);
  const parts = outline.parts.map((part, index) => ({
    ...part,
    index,
    clauses: outline.clauses.filter((clause) => clause.part === index),
  }));
  const several = parts.filter(({ clauses }) => clauses.length > 0).length > 1;
  return (
    <nav className="tj-read-tree" aria-label="条款目录">
      <h2>
        认出{outline.clauses.length}个条款{' '}
        <span className="tj-muted tj-unbold tj-s">{countLevels(outline.clauses)}</span>
      </h2>
      {parts.map(({ index, role, title, clauses }) => (
        <div key={index}>
          {several && clauses.length > 0 && (
            <p className="tj-read-part" title={title}>
              {partTitles[role]}
              <span className="tj-tree-heading">{title}</span>
            </p>
          )}
          <ul>
            {clauses.map((clause) => (
              <li key={clause.id}>
                <a
                  className={`tj-read-row tj-level-${Math.min(clause.level, 4)}`}
                  href={`#${anchorOf(clause.id)}`}
                >
                  <span>{printedLabel(clause.label)}</span>
                  <span className="tj-tree-heading">{clause.heading || clause.text.slice(0, 24)}</span>
                  {mended.has(clause.id) && (
                    <Wrench
                      size={13}
                      strokeWidth={2}
                      className="tj-read-mended"
                      aria-label="有修补"
                      role="img"
                    />
                  )}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
