import type { Dossier } from '@tongjie/model';
import { Document } from 'docx';
import type { SignOffRecord } from '../forms/sign-off-form.ts';
import { signOffSection } from './sign-off-section.ts';
import { documentStyles } from './styles.ts';
import { type WordDocument, withoutPictures } from './word-document.ts';

/** 送审签批单 as a Word document of its own. */
export function buildSignOffDocument(dossier: Dossier, record: SignOffRecord): WordDocument {
  const department = dossier.plan.draftingDepartment;
  return withoutPictures(
    new Document({
      title: '政策文件及政策解读送审签批单',
      subject: dossier.policy.title,
      creator: department,
      lastModifiedBy: department,
      keywords: '送审签批单',
      styles: documentStyles,
      evenAndOddHeaderAndFooters: true,
      sections: [signOffSection(dossier, record)],
    }),
  );
}
