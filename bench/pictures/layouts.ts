import { type Story, tellStory } from '@tongjie/model';
import { type Drawing, drawInfographic, showPiece, type Theme, themeOf } from '@tongjie/templates';
import { cloneElement, isValidElement, type ReactElement } from 'react';
import { readDossierFolder } from '../../render-service/dist/dossier-folder/dossier-folder.js';
import { cutStrips } from '../../render-service/dist/engine/painters/cut-strips.js';

/** Height in px of the picture that is compared. */
const tallest = 7000;

const dossier = await readDossierFolder(
  new URL('../../examples/dossiers/minimum-living-2025', import.meta.url).pathname,
);
export const story: Story = tellStory(dossier);
const theme: Theme = themeOf(dossier.presentation);

/** A story's long picture, cut below 7,000 px where a block ends. */
export function drawLong(told: Story): Drawing {
  const whole = drawInfographic(told, theme, new Map());
  const height = Math.max(
    ...cutStrips(whole.piece)
      .map((strip) => strip.top + strip.height)
      .filter((bottom) => bottom <= tallest),
  );
  const marks = whole.piece.marks.filter(({ y }) => y < height);
  return { ...whole, height, ...showPiece({ width: whole.width, height, marks }, whole.ground) };
}

const letters = [...new Set(JSON.stringify(story).match(/[\u4e00-\u9fa5]/g))];

/**
 * The story in other words: each character is another of the same story, so that no line and no row has been seen
 * before, and every glyph has.
 */
export function reword(told: Story, round: number): Story {
  return mapStrings(told, (text) =>
    text.replace(/[\u4e00-\u9fa5]/g, (letter) => {
      const place = letters.indexOf(letter);
      return letters[(place + round) % letters.length] ?? letter;
    }),
  );
}

/** The story with other words in one block in its middle. */
export function changeOneBlock(told: Story, round: number): Story {
  const sections = told.sections.map((section, index) =>
    index !== 1
      ? section
      : {
          ...section,
          blocks: section.blocks.with(
            0,
            reword({ ...told, sections: [{ ...section, blocks: section.blocks.slice(0, 1) }] }, round)
              .sections[0]?.blocks[0] ?? section.blocks[0],
          ),
        },
  );
  return { ...told, sections };
}

/** Words alone are changed, no names of kinds. */
function mapStrings<Value>(value: Value, change: (text: string) => string): Value {
  return JSON.parse(JSON.stringify(value), (_, part: unknown) =>
    typeof part === 'string' ? change(part) : part,
  );
}

/** The same with a soft shadow under every field that does not span the picture. */
export function castShadows({ element, width }: Drawing): ReactElement {
  const root: ReactElement<{ children: readonly unknown[] }> = cloneElement(element);
  const shaded = root.props.children.map((child) => {
    if (!isValidElement<{ style: Record<string, unknown> }>(child)) return child;
    const { style } = child.props;
    if (style.backgroundColor === undefined || style.width === width) return child;
    return cloneElement(child, { style: { ...style, boxShadow: '0 8px 24px rgba(0, 0, 0, 0.2)' } });
  });
  return cloneElement(root, {}, ...shaded);
}
