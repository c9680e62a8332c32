import { plainText, type Story, type StorySection } from '@tongjie/model';
import { chooseGrounds } from '../infographic/rhythm.ts';
import { drawGroups, drawNotApplicable } from '../infographic/section.ts';
import { drawSectionHead } from '../infographic/section-head.tsx';
import { onPanel, panelSetting } from '../parts/field-panel.ts';
import { type Piece, stack } from '../parts/piece.ts';
import { setText } from '../parts/set-text.ts';
import { px, type Segment, type Setting, textStyle } from '../parts/setting.ts';
import { spansOf } from '../parts/spans.ts';
import { sectionTitle } from '../parts/story-text.ts';

/** Room above a section in a column, in px at 1080. */
const SECTION_GAP = 88;

/** The whole story as parts that columns share out: lead, then every section. */
export function drawBoardBody(story: Story, setting: Setting): Segment[] {
  const grounds = chooseGrounds(story.sections, setting.theme);
  const lead =
    plainText(story.lead) === ''
      ? []
      : [{ piece: setText(spansOf(story.lead), textStyle(setting, 44, 72), setting.width), gap: 0 }];
  const sections = story.sections.flatMap((section, index) => {
    const own = grounds[index] === 'field' ? drawOnField(section, setting) : drawOnPaper(section, setting);
    const gap = px(setting, section.notApplicable === null ? SECTION_GAP : 48);
    return own.map((segment, at) => (at === 0 ? { ...segment, gap } : segment));
  });
  return [...lead, ...sections];
}

/** The head of a section stays with the first of its blocks. */
function drawOnPaper(section: StorySection, setting: Setting): Segment[] {
  if (section.notApplicable !== null) return [{ piece: drawNotApplicable(section, setting), gap: 0 }];
  const head = drawSectionHead(section.number, sectionTitle(section), setting);
  const [first, ...rest] = drawGroups(section.blocks, setting);
  if (!first) return [{ piece: head, gap: 0 }];
  const gap = px(setting, 40);
  const under = (piece: Piece): Piece => ({ ...stack([head, piece], gap), width: setting.width });
  const { within } = first;
  const opening: Segment = {
    ...first,
    piece: under(first.piece),
    gap: 0,
    // Art that is higher than a column is drawn smaller below its head, never without it.
    ...(within ? { within: (height: number) => under(within(height - head.height - gap)) } : {}),
  };
  return [opening, ...rest];
}

/** Questions and answers on a field of the theme's strong colour, which goes on where a column ends. */
function drawOnField(section: StorySection, setting: Setting): Segment[] {
  return onPanel(drawOnPaper(section, panelSetting(setting)), setting);
}
