import type { StorySource } from '@tongjie/model';

/** Words of a citation; those with a source are linked to its clause. */
export interface CitationPiece {
  readonly text: string;
  readonly source: StorySource | null;
}

const plain = (text: string): CitationPiece => ({ text, source: null });

function labelled(sources: readonly StorySource[], lead: string): readonly CitationPiece[] {
  return sources.flatMap((source, index) => [
    plain(index === 0 ? lead : '、'),
    { text: source.label, source },
  ]);
}

/** （引自原文一（三）、第五条（二）；旧文件第十条）, or nothing without sources. Labels into the predecessor say 旧文件. */
export function citationPieces(sources: readonly StorySource[]): readonly CitationPiece[] {
  if (sources.length === 0) return [];
  const own = labelled(
    sources.filter(({ of }) => of === 'policy'),
    '原文',
  );
  const old = labelled(
    sources.filter(({ of }) => of === 'predecessor'),
    '',
  );
  const between = own.length > 0 && old.length > 0 ? [plain('；')] : [];
  return [plain('（引自'), ...own, ...between, ...old, plain('）')].filter(({ text }) => text !== '');
}

/** A citation as one text. */
export function citationText(sources: readonly StorySource[]): string {
  return citationPieces(sources)
    .map(({ text }) => text)
    .join('');
}
