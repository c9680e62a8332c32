import type { StorySource } from '@tongjie/model';

/** （引自原文一（三）、第五条（二）；旧文件第十条）, or empty without sources. Labels into the predecessor say 旧文件. */
export function citationText(sources: readonly StorySource[]): string {
  if (sources.length === 0) return '';
  const labelsOf = (of: StorySource['of']) =>
    sources
      .filter((source) => source.of === of)
      .map(({ label }) => label)
      .join('、');
  const own = labelsOf('policy');
  const old = labelsOf('predecessor');
  return `（引自${[own === '' ? '' : `原文${own}`, old].filter((part) => part !== '').join('；')}）`;
}
