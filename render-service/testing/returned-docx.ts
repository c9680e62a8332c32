import { docxOf, part, run } from './raw-docx.ts';

const by = (author: string) => `w:id="1" w:author="${author}" w:date="2029-11-01T08:00:00Z"`;

/** A paragraph as it comes back: `before` taken out of `words` by somebody, and `after` put in. */
export function revised(words: string, before: string, after: string, author: string): string {
  const at = words.indexOf(before);
  const deleted =
    before === ''
      ? ''
      : `<w:del ${by(author)}><w:r><w:delText xml:space="preserve">${before}</w:delText></w:r></w:del>`;
  const inserted = after === '' ? '' : `<w:ins ${by(author)}>${run(after)}</w:ins>`;
  return `<w:p>${run(words.slice(0, at))}${deleted}${inserted}${run(words.slice(at + before.length))}</w:p>`;
}

/** A paragraph with a comment of somebody on all of it. */
export function remarked(words: string): string {
  return `<w:p><w:commentRangeStart w:id="0"/>${run(words)}<w:commentRangeEnd w:id="0"/></w:p>`;
}

/** A Word file that came back, with the comment that `remarked` refers to. */
export function returnedDocx(body: string, comment: string, author: string): Uint8Array {
  return docxOf(body, {
    'comments.xml': part(
      'comments',
      `<w:comment w:id="0" w:author="${author}" w:date="2029-11-01T09:00:00Z"><w:p>${run(comment)}</w:p></w:comment>`,
    ),
  });
}
