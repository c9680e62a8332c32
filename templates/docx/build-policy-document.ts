import type { Policy } from '@tongjie/model';
import { Document } from 'docx';
import { policySections } from './policy-sections.ts';
import { documentStyles } from './styles.ts';
import { type WordDocument, withoutPictures } from './word-document.ts';

/**
 * The policy as an official document (公文), ready to be filed.
 *
 * @throws RangeError where `policy.document` isn't of the policy schema.
 */
export function buildPolicyDocument(policy: Policy): WordDocument {
  return withoutPictures(
    new Document({
      title: policy.title,
      subject: policy.documentNumber,
      creator: policy.issuers.join('、'),
      lastModifiedBy: policy.issuers.join('、'),
      keywords: '政策文件',
      styles: documentStyles,
      evenAndOddHeaderAndFooters: true,
      sections: policySections(policy),
    }),
  );
}
