import {
  type Dossier,
  getRequirementSet,
  interpretationFormSchema,
  interpretationFormTitles,
} from '@tongjie/model';
import { HeadingLevel, type ISectionOptions, type SectionType } from 'docx';
import { quotedTitle } from '../parts/story-text.ts';
import { formOpinion, formPair, formRow, formTable } from './form-table.ts';
import { sectionFrame } from './page.ts';
import { space, titleParagraph } from './paragraphs.ts';

/** The title of the interpretation plan of a policy. */
export const planTitle = (policyTitle: string): string => `${quotedTitle(policyTitle)}解读方案`;

/** All forms, those that are planned marked, as a form on paper has them. */
function markForms({ plan }: Dossier): string {
  return interpretationFormSchema.options
    .map((form) => `${plan.forms.includes(form) ? '■' : '□'}${interpretationFormTitles[form]}`)
    .join('　');
}

/** 解读方案 as a table form: what is interpreted, by whom, how, where and when, and room for the opinions. */
export function planSection(
  dossier: Dossier,
  type?: (typeof SectionType)[keyof typeof SectionType],
): ISectionOptions {
  const { plan, policy, requirementSet } = dossier;
  const { name, position } = plan.firstInterpreter;
  return {
    ...sectionFrame(type, 1),
    children: [
      titleParagraph('政策解读方案', { heading: HeadingLevel.TITLE, outlineLevel: 0 }),
      space(100),
      ...formTable('解读方案', [
        formRow('政策文件', [policy.title]),
        formPair(['发文字号', policy.documentNumber], ['文件类型', getRequirementSet(requirementSet).title]),
        formPair(['起草部门', plan.draftingDepartment], ['起草人', plan.drafter]),
        formPair(['第一解读人', name], ['职务', position]),
        formPair(['联系方式', plan.contact], ['解读时间', plan.schedule]),
        formRow('解读形式', [markForms(dossier)]),
        formRow('解读渠道', [plan.channels.join('、')]),
        formRow(
          '解读提纲',
          plan.outline.map((line, index) =>
            /^[\d一二三四五六七八九十（(]/.test(line) ? line : `${index + 1}. ${line}`,
          ),
        ),
        formOpinion('起草部门意见', '解读方案与政策文件同步组织、同步审签、同步部署', '', 1),
        formOpinion('审核意见', '', '', 2),
      ]),
    ],
  };
}
