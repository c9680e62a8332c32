import type { Node } from 'prosemirror-model';
import { blockTitles } from '../blocks/blocks.ts';
import type { InterpretationPlan } from '../interpretation/interpretation-plan.ts';
import type { RequirementSet } from '../interpretation/requirement-set.ts';
import { type SectionKind, sectionNodeName, sectionTitles } from '../interpretation/section.ts';

/** What a dossier lacks before it can be submitted or signed. The code is also the id of the rule that reports it. */
export type GapCode = 'section-empty' | 'required-block-missing' | 'lead-missing' | 'plan-incomplete';

export interface Gap {
  readonly code: GapCode;
  /** What is missing and what to do, in Chinese. */
  readonly message: string;
  /** The section that lacks it, or null for lead and plan. */
  readonly section: SectionKind | null;
}

/** Nodes never change, and several rules count the same section. */
const counted = new WeakMap<Node, number>();

/** Characters that a reader sees, without spaces; words that pictures carry (figures, charts, diagrams) count too. */
export function countCharacters(node: Node): number {
  const known = counted.get(node);
  if (known !== undefined) return known;
  const count = countUncounted(node);
  counted.set(node, count);
  return count;
}

function countUncounted(node: Node): number {
  let count = node.isTextblock ? node.textContent.replace(/\s/g, '').length : 0;
  node.descendants((child) => {
    if (child.isTextblock) count += child.textContent.replace(/\s/g, '').length;
    const { value, description, source, series } = child.attrs;
    if (typeof value === 'string') count += value.length;
    if (child.type.name === 'diagram') count += String(description || source).length;
    if (child.type.name === 'chart' && Array.isArray(series)) count += series.length;
    return true;
  });
  return count;
}

/** Why the section does not apply, or null where it does. */
export function notApplicableReason(section: Node): string | null {
  const reason: unknown = section.attrs.notApplicable;
  return typeof reason === 'string' ? reason : null;
}

/** The section of a kind in an interpretation; null where its requirement set has none. */
export function findSection(interpretation: Node, kind: SectionKind): Node | null {
  const name = sectionNodeName(kind);
  return interpretation.children.find((child) => child.type.name === name) ?? null;
}

function holdsBlock(section: Node, name: string): boolean {
  let found = false;
  section.descendants((node) => {
    found ||= node.type.name === name && (node.isAtom || countCharacters(node) > 0);
    return !found;
  });
  return found;
}

/** Sections that are empty, or that lack a block that the requirement set asks for. */
export function findSectionGaps(interpretation: Node, set: RequirementSet): Gap[] {
  return set.sections.flatMap(({ kind, blocks }): Gap[] => {
    const section = findSection(interpretation, kind);
    const title = sectionTitles[kind];
    if (section && notApplicableReason(section) !== null) return [];
    if (!section || countCharacters(section) === 0) {
      const message = `“${title}”还是空的。请写上内容；确实不适用的，请标为“不适用”并说明理由。`;
      return [{ code: 'section-empty', message, section: kind }];
    }
    return blocks
      .filter((name) => !holdsBlock(section, name))
      .map((name) => ({
        code: 'required-block-missing',
        message: `“${title}”里缺少${set.title}类政策必须有的“${blockTitles.get(name) ?? name}”。请从“插入”里添加并填写。`,
        section: kind,
      }));
  });
}

/** The lead, where nothing is written in it. */
export function findLeadGaps(interpretation: Node): Gap[] {
  const lead = interpretation.children.find((child) => child.type.name === 'lead');
  if (lead && countCharacters(lead) > 0) return [];
  const message = '导语还没有写。请用一两句话写明发文机关、发文字号和施行日期。';
  return [{ code: 'lead-missing', message, section: null }];
}

/** Fields of the plan that are empty: all that 解读方案 must hold (解读提纲、形式、渠道、时间 and who answers for it). */
export function findPlanGaps(plan: InterpretationPlan): Gap[] {
  const { outline, forms, channels, schedule, draftingDepartment, drafter, firstInterpreter, contact } = plan;
  const filled: readonly (readonly [string, boolean])[] = [
    ['解读提纲', outline.some((line) => line.trim() !== '')],
    ['解读形式', forms.length > 0],
    ['解读渠道', channels.some((channel) => channel.trim() !== '')],
    ['解读时间', schedule.trim() !== ''],
    ['起草部门', draftingDepartment.trim() !== ''],
    ['起草人', drafter.trim() !== ''],
    ['第一解读人姓名', firstInterpreter.name.trim() !== ''],
    ['第一解读人职务', firstInterpreter.position.trim() !== ''],
    ['联系方式', contact.trim() !== ''],
  ];
  return filled
    .filter(([, isFilled]) => !isFilled)
    .map(([field]) => ({
      code: 'plan-incomplete',
      message: `解读方案里“${field}”没有填写。请补上后再提交。`,
      section: null,
    }));
}
