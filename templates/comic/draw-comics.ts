import { type Story, type StoryBlock, uniqueSources } from '@tongjie/model';
import type { Drawing } from '../drawing.ts';
import { drawPanels } from '../parts/comic/panel.tsx';
import { shareUtterances } from '../parts/comic/share-utterances.ts';
import type { Utterance } from '../parts/comic/utterance.ts';
import { issuerNames } from '../parts/issuers.ts';
import { showPiece } from '../parts/paint-piece.tsx';
import { emptyPiece, type Piece, pad, placeAt, stack } from '../parts/piece.ts';
import { drawQrCode } from '../parts/qr-code.tsx';
import { setLine, setText } from '../parts/set-text.ts';
import { type Setting, textStyle } from '../parts/setting.ts';
import { sourcesText } from '../parts/sources.ts';
import { blockText, sectionTitle } from '../parts/story-text.ts';
import type { Theme } from '../themes/theme.ts';

type Dialogue = Extract<StoryBlock, { kind: 'dialogue' }>;

const WIDTH = 1080;
const MARGIN = 48;
const MOST_PANELS = 4;
/** Comics have colours of their own in every theme: cream paper, and the one red that stresses words. */
const cream = '#FFF9EE';
const line = '#23242C';
const quiet = '#5C5A55';
const red = '#B8201F';
const QR = 168;

/** Comic strips (漫画), 1080 px wide: two to four panels each from the dialogues of a story. */
export function drawComics(story: Story, theme: Theme): Drawing[] {
  const strips = story.sections.flatMap((section) =>
    section.blocks.flatMap((block) =>
      block.kind === 'dialogue' ? sharePanels(block).map((part) => ({ part, section })) : [],
    ),
  );
  return strips.map(({ part, section }, index) => {
    const title = part.title || sectionTitle(section);
    const piece = drawStrip(part, title, story, theme);
    return {
      medium: 'comic',
      name: `comic-${String(index + 1).padStart(2, '0')}`,
      width: WIDTH,
      height: piece.height,
      ...showPiece(piece, cream),
      alt: `漫画：${title}。${part.utterances.length}句对话。`,
      text: [
        title,
        blockText({ ...part, title: '' }),
        story.documentNumber,
        '人物为情景演示，内容以政策原文为准',
      ]
        .filter((words) => words !== '')
        .join('\n'),
    };
  });
}

/** A dialogue in strips of at most four panels, as even as they come. */
function sharePanels(dialogue: Dialogue): Dialogue[] {
  const panels = shareUtterances(dialogue.utterances);
  const strips = Math.ceil(panels.length / MOST_PANELS);
  const size = Math.ceil(panels.length / Math.max(1, strips));
  return Array.from({ length: strips }, (_, index) => ({
    ...dialogue,
    utterances: panels.slice(index * size, (index + 1) * size).flat(),
  }));
}

function drawStrip({ utterances }: Dialogue, title: string, story: Story, theme: Theme): Piece {
  const ground = { ...theme.grounds.paper, fill: cream, ink: line, quiet, accent: red };
  const setting: Setting = {
    theme,
    ground,
    width: WIDTH - MARGIN * 2,
    bleed: { left: MARGIN, right: MARGIN },
    scale: 1,
    images: new Map(),
    documentNumber: story.documentNumber,
    names: issuerNames(story),
  };
  const kicker = setLine('漫画说政策', textStyle(setting, 36, 56, { weight: 700, colour: red }));
  const heading = setText(title, textStyle(setting, 84, 112, { weight: 700 }), setting.width, {
    balanced: true,
  });
  const panels = drawPanels(shareUtterances(utterances), 36);
  const body = stack(
    [stack([kicker, heading], 4), stack(panels, 24), drawOrigin(utterances, story, setting)],
    28,
  );
  return { ...pad({ ...body, width: setting.width }, 56, MARGIN, 56, MARGIN), width: WIDTH };
}

/** What the strip rests on, and that its people are drawn; the QR code of the policy on the right. */
function drawOrigin(utterances: readonly Utterance[], story: Story, setting: Setting): Piece {
  const { width } = setting;
  const code = story.link === null ? emptyPiece : drawQrCode(story.link, QR);
  const measure = code.width > 0 ? width - QR - 40 : width;
  const sources = sourcesText(uniqueSources(utterances.flatMap((utterance) => [...utterance.text.sources])));
  const basis = [story.documentNumber, sources].filter((part) => part !== '').join('　');
  const words = stack(
    [
      setText(basis === '' ? '' : `依据：${basis}`, textStyle(setting, 32, 48), measure),
      setText(
        '人物为情景演示，内容以政策原文为准。',
        textStyle(setting, 28, 42, { colour: setting.ground.quiet }),
        measure,
      ),
    ].filter((piece) => piece.height > 0),
    4,
  );
  return {
    width,
    height: Math.max(words.height, code.height),
    marks: [...words.marks, ...placeAt(code, width - QR, 0)],
  };
}
