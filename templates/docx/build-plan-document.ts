import type { Dossier } from '@tongjie/model';
import { Document } from 'docx';
import { planSection, planTitle } from './plan-section.ts';
import { documentStyles } from './styles.ts';
import { type WordDocument, withoutPictures } from './word-document.ts';

/** 解读方案 as a Word form of its own. */
export function buildPlanDocument(dossier: Dossier): WordDocument {
  const department = dossier.plan.draftingDepartment;
  return withoutPictures(
    new Document({
      title: planTitle(dossier.policy.title),
      subject: dossier.policy.documentNumber,
      creator: department,
      lastModifiedBy: department,
      keywords: '解读方案',
      styles: documentStyles,
      evenAndOddHeaderAndFooters: true,
      sections: [planSection(dossier)],
    }),
  );
}
