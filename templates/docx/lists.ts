import { AlignmentType, type INumberingOptions, LevelFormat, LevelSuffix } from 'docx';
import { fontOf, sizes } from './faces.ts';
import { characters } from './paragraphs.ts';

const LEVELS = [0, 1, 2];

const listIndent = (level: number) => ({ left: characters(3.5 + level * 1.5), hanging: characters(1.5) });
const cellIndent = (level: number) => ({ left: 320 + level * 320, hanging: 320 });

function levels(
  kind: 'bullet' | 'number',
  indentOf: (level: number) => { left: number; hanging: number },
  size?: number,
) {
  return LEVELS.map((level) => ({
    level,
    format: kind === 'bullet' ? LevelFormat.BULLET : LevelFormat.DECIMAL,
    text: kind === 'bullet' ? '•' : `%${level + 1}.`,
    alignment: AlignmentType.LEFT,
    suffix: LevelSuffix.TAB,
    style: {
      paragraph: { indent: indentOf(level) },
      run: { ...(kind === 'bullet' ? { font: fontOf('songTi') } : {}), ...(size ? { size: size * 2 } : {}) },
    },
  }));
}

/** Names of the numberings that paragraphs refer to. `cell…` are those inside tables; `steps` counts 第1步. */
export type ListName = 'bullets' | 'numbers' | 'cellBullets' | 'cellNumbers' | 'steps';

/** Real Word numbering, so that lists go on counting when an office edits them. */
export const listNumbering: INumberingOptions = {
  config: [
    { reference: 'bullets', levels: levels('bullet', listIndent) },
    { reference: 'numbers', levels: levels('number', listIndent) },
    { reference: 'cellBullets', levels: levels('bullet', cellIndent, sizes.smallFourth) },
    { reference: 'cellNumbers', levels: levels('number', cellIndent, sizes.smallFourth) },
    {
      reference: 'steps',
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: '第%1步',
          alignment: AlignmentType.LEFT,
          suffix: LevelSuffix.TAB,
          style: {
            run: { font: fontOf('heiTi') },
            paragraph: { indent: { left: characters(5), hanging: characters(3) } },
          },
        },
      ],
    },
  ],
};

/** Reference of a paragraph to its numbering. */
export function listed(reference: ListName, instance: number, level = 0) {
  return { reference, instance, level: Math.min(level, LEVELS.length - 1) };
}
