import { plainText, type Story, type StorySection } from '@tongjie/model';
import { chooseGrounds } from '../infographic/rhythm.ts';
import { drawGroups, drawNotApplicable } from '../infographic/section.ts';
import { drawSectionHead } from '../infographic/section-head.tsx';
import { onPanel, panelSetting } from '../parts/field-panel.ts';
import { setText } from '../parts/set-text.ts';
import { joinSegments, px, type Segment, type Setting, textStyle } from '../parts/setting.ts';
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
  const opening = joinSegments(
    [
      { piece: head, gap: 0 },
      { ...first, gap: px(setting, 40) },
    ],
    setting.width,
  );
  return [{ ...first, piece: opening, gap: 0 }, ...rest];
}

/** Questions and answers on a field of the theme's strong colour, which goes on where a column ends. */
function drawOnField(section: StorySection, setting: Setting): Segment[] {
  return onPanel(drawOnPaper(section, panelSetting(setting)), setting);
}
