import type { Dossier } from '@tongjie/model';
import type { ISectionOptions, SectionType } from 'docx';
import { type SignOffRecord, signOffForm } from '../forms/sign-off-form.ts';
import { formSection } from './form-table.ts';

/** 送审签批单 as a table form. */
export function signOffSection(
  dossier: Dossier,
  record: SignOffRecord,
  type?: (typeof SectionType)[keyof typeof SectionType],
): ISectionOptions {
  return formSection(signOffForm(dossier, record), type);
}
