import {
  type StoryBlock,
  type StoryProse,
  type StorySource,
  type StoryText,
  uniqueSources,
} from '@tongjie/model';
import { nameClauses } from './name-clauses.ts';
import type { Piece } from './piece.ts';
import { setText } from './set-text.ts';
import { joinSegments, px, type Segment, type Setting, textStyle } from './setting.ts';

const ofTexts = (texts: readonly StoryText[]): StorySource[] => texts.flatMap((text) => [...text.sources]);

function ofProse(prose: readonly StoryProse[]): StorySource[] {
  return prose.flatMap((part) =>
    part.kind === 'paragraph' ? [...part.text.sources] : part.items.flatMap(ofProse),
  );
}

/** Clauses that a block rests on, each once, in reading order. */
export function sourcesOf(block: StoryBlock): readonly StorySource[] {
  switch (block.kind) {
    case 'paragraph':
    case 'bulletList':
    case 'orderedList':
      return uniqueSources(ofProse([block]));
    case 'subheading':
      return [];
    case 'table':
      return uniqueSources(block.rows.flatMap((row) => row.flatMap((cell) => ofProse(cell.content))));
    case 'keyFigures':
      return uniqueSources(block.figures.map((figure) => figure.source));
    case 'steps':
      return uniqueSources(block.steps.flatMap((step) => ofTexts(step.text)));
    case 'timeline':
      return uniqueSources(block.entries.flatMap((entry) => [entry.source, ...ofTexts(entry.text)]));
    case 'comparison':
      return uniqueSources(block.rows.flatMap((row) => [...ofTexts(row.before), ...ofTexts(row.after)]));
    case 'questionAnswer':
      return uniqueSources(ofProse(block.answer));
    case 'caseExample':
      return uniqueSources([...ofTexts(block.situation), ...ofTexts(block.outcome), block.source]);
    case 'serviceCard':
      return uniqueSources(block.items.flatMap((item) => ofProse(item.content)));
    case 'diagram':
    case 'chart':
      return uniqueSources(block.sources);
    case 'dialogue':
      return uniqueSources(block.utterances.flatMap((utterance) => utterance.text.sources));
    case 'quotation':
      return uniqueSources([block.source]);
    case 'term':
      return uniqueSources(ofTexts(block.definition));
  }
}

/** 原文一（三）、二（一）；旧文件第五条至第八条, or empty without sources. */
export function sourcesText(sources: readonly StorySource[]): string {
  const own = sources.filter((source) => source.of === 'policy').map((source) => source.label);
  const old = sources
    .filter((source) => source.of === 'predecessor')
    .map((source) => source.label.replace(/^旧(?:文件)?/, ''));
  return [own.length > 0 ? `原文${nameClauses(own)}` : '', old.length > 0 ? `旧文件${nameClauses(old)}` : '']
    .filter((part) => part !== '')
    .join('；');
}

/** The line below a block that says which clauses it rests on: small, never absent. */
export function drawSources(sources: readonly StorySource[], setting: Setting): Segment[] {
  const text = sourcesText(sources);
  if (text === '') return [];
  const style = textStyle(setting, 28, 40, { colour: setting.ground.quiet });
  return [{ piece: setText(text, style, setting.width), gap: px(setting, 16) }];
}

/** The last part of a block and its line of sources in one: they stay together on every page. */
export function withSources(last: Segment, cited: Segment, setting: Setting): Segment {
  const under = (piece: Piece): Piece => joinSegments([{ piece, gap: 0 }, cited], setting.width);
  const { within } = last;
  const room = cited.gap + cited.piece.height;
  return {
    ...last,
    piece: under(last.piece),
    ...(within ? { within: (height: number) => under(within(height - room)) } : {}),
  };
}
