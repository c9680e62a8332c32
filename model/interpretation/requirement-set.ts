import { z } from 'zod';
import type { BlockName } from '../blocks/blocks.ts';
import type { SectionKind } from './section.ts';

export const requirementSetIdSchema = z.enum(['general', 'enterprise', 'normative', 'planning']);
export type RequirementSetId = z.infer<typeof requirementSetIdSchema>;

/** What a policy type requires of one section. */
export interface SectionRequirement {
  readonly kind: SectionKind;
  /** What belongs here: shown in the empty section. */
  readonly guidance: string;
  /** Fewer characters than this (spaces not counted) is too thin. */
  readonly minCharacters: number;
  /** Blocks of which at least one of each must stand in the section. */
  readonly blocks: readonly BlockName[];
}

/** The sections and blocks that a policy type needs (要素模板). Sections stand in this order and cannot be deleted. */
export interface RequirementSet {
  readonly id: RequirementSetId;
  /** `通用`, `惠企` … */
  readonly title: string;
  /** Which policies it is for, one line. */
  readonly purpose: string;
  readonly sections: readonly SectionRequirement[];
}

const section = (
  kind: SectionKind,
  guidance: string,
  minCharacters = 30,
  blocks: readonly BlockName[] = [],
): SectionRequirement => ({
  kind,
  guidance,
  minCharacters,
  blocks,
});

const background = section('background', '为什么要出这份文件？依据哪些上位文件？写清名称和文号。');
const objectives = section('objectives', '要做到什么？用一两句话说结果，不说过程。');
const scope = section('scope', '谁适用、谁不适用？在哪里适用？');
const mainContent = section('mainContent', '文件分几块？每块说一件最要紧的事，不照抄原文。', 80);
const standards = section('standards', '数额、比例、条件、期限各是多少？每个数都绑定条款。');
const benefits = section('benefits', '群众和企业能得到什么？怎么得到？找谁办？');
const changes = section('changes', '新增、调整、取消了什么？逐项写清，并引到新旧条款。', 20);

const sets: Readonly<Record<RequirementSetId, RequirementSet>> = {
  general: {
    id: 'general',
    title: '通用',
    purpose: '工作要点、意见、方案等一般政策文件',
    sections: [background, objectives, mainContent, standards, benefits, changes],
  },
  enterprise: {
    id: 'enterprise',
    title: '惠企',
    purpose: '给企业和创业者资金、场地、服务支持的政策',
    sections: [
      background,
      objectives,
      scope,
      mainContent,
      standards,
      { ...benefits, blocks: ['serviceCard'] },
      changes,
    ],
  },
  normative: {
    id: 'normative',
    title: '规范性文件',
    purpose: '法规、规章和涉及公民、法人权利义务的文件',
    sections: [background, objectives, scope, mainContent, standards, benefits, changes],
  },
  planning: {
    id: 'planning',
    title: '规划',
    purpose: '规划、行动计划，没有具体执行标准',
    sections: [background, objectives, mainContent, benefits, changes],
  },
};

/** All requirement sets, in the order in which they are offered. */
export const requirementSets: readonly RequirementSet[] = Object.values(sets);

export function getRequirementSet(id: RequirementSetId): RequirementSet {
  return sets[id];
}
