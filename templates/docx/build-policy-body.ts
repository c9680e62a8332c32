import type { Policy } from '@tongjie/model';
import { Document } from 'docx';
import { imprintTags, type LetterheadTag } from './letterhead-fields.ts';
import { policySections } from './policy-sections.ts';
import { documentStyles } from './styles.ts';
import { type WordDocument, withoutPictures } from './word-document.ts';

/**
 * The policy without its red head, to be put into an office's own 红头.
 *
 * @param printed what the 红头 prints itself; title, recipients and imprint stand here where it doesn't
 * @throws RangeError where `policy.document` isn't of the policy schema.
 */
export function buildPolicyBody(policy: Policy, printed: ReadonlySet<LetterheadTag>): WordDocument {
  const elsewhere = {
    head: true,
    title: printed.has('标题'),
    recipients: printed.has('主送机关'),
    imprint: imprintTags.some((tag) => printed.has(tag)),
  };
  return withoutPictures(
    new Document({
      title: policy.title,
      subject: policy.documentNumber,
      creator: policy.issuers.join('、'),
      lastModifiedBy: policy.issuers.join('、'),
      keywords: '政策文件',
      styles: documentStyles,
      sections: policySections(policy, elsewhere),
    }),
  );
}
