import type { Dossier } from '@tongjie/model';
import type { ISectionOptions, SectionType } from 'docx';
import { planForm } from '../forms/plan-form.ts';
import { quotedTitle } from '../parts/story-text.ts';
import { formSection } from './form-table.ts';

/** The title of the interpretation plan of a policy. */
export const planTitle = (policyTitle: string): string => `${quotedTitle(policyTitle)}解读方案`;

/** 解读方案 as a table form. */
export function planSection(
  dossier: Dossier,
  type?: (typeof SectionType)[keyof typeof SectionType],
): ISectionOptions {
  return formSection(planForm(dossier), type);
}
