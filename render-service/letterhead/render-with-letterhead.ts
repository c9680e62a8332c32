import type { Policy } from '@tongjie/model';
import {
  buildPolicyBody,
  imprintTags,
  type LetterheadFields,
  type LetterheadTag,
  letterheadFieldsOf,
} from '@tongjie/templates';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { packDocument, zipParts } from '../engine/docx/pack-document.ts';
import { LetterheadError } from './letterhead-error.ts';
import { fillTags, type LetterheadTemplate } from './letterhead-template.ts';
import { takePolicyBody } from './policy-body.ts';
import { putBody } from './put-body.ts';

const DOCUMENT = 'word/document.xml';
const STYLES = 'word/styles.xml';
const CORE = 'docProps/core.xml';

/** What stands nowhere else, and so must have a tag where the policy has it. */
const headTags: readonly Exclude<LetterheadTag, '正文'>[] = [
  '份号',
  '密级',
  '紧急程度',
  '发文字号',
  '签发人',
];

function refuseIncomplete({ tags }: LetterheadTemplate, fields: LetterheadFields): void {
  const hasImprint = imprintTags.some((tag) => tags.has(tag));
  const needed = [...headTags, ...(hasImprint ? imprintTags : [])];
  const missing = needed.filter((tag) => tag !== '正文' && fields[tag] !== '' && !tags.has(tag));
  if (missing.length === 0) return;
  const listed = missing.map((tag) => `{{${tag}}}`).join('、');
  throw new LetterheadError(
    'letterhead-incomplete',
    `红头模板里没有 ${listed}，而这份文件有这几项，照此生成会漏印。请在模板里加上；不想用模板里的版记，就把版记的标签都去掉。`,
  );
}

/** A word that no template and no policy has. */
const MARK = '\uE000正文\uE000';

function highestBookmark(document: string): number {
  const ids = [...document.matchAll(/<w:bookmarkStart\b[^>]*?\bw:id="(\d{1,9})"/g)].map(([, id]) =>
    Number(id),
  );
  return Math.max(0, ...ids);
}

function addStyles(styles: string | undefined, added: string): string {
  if (styles?.includes('</w:styles>')) return styles.replace('</w:styles>', () => `${added}</w:styles>`);
  throw new LetterheadError(
    'letterhead-unreadable',
    '红头模板里没有样式，不像 Word 或 WPS 存的文件。请用 Word 或 WPS 打开，另存为新的 .docx 后再用。',
  );
}

/**
 * The policy as an official document under the office's own 红头: its page, headers and footers, and the text, signature
 * and date in the layout of ours. The same policy and template give the same bytes.
 *
 * @param date day of the document (ISO 8601), for its properties
 * @throws LetterheadError `letterhead-incomplete` where something of the policy would not be printed, and
 * `letterhead-tags-wrong`, `letterhead-unreadable`
 */
export async function renderWithLetterhead(
  policy: Policy,
  template: LetterheadTemplate,
  date: string | null,
): Promise<Uint8Array> {
  const fields = letterheadFieldsOf(policy);
  refuseIncomplete(template, fields);
  const filled = fillTags(template, fields, MARK);
  const textOf = (path: string): string | undefined => {
    const bytes = filled.get(path);
    return bytes && strFromU8(bytes);
  };
  const document = textOf(DOCUMENT) ?? '';
  const own = unzipSync(await packDocument(buildPolicyBody(policy, template.tags), date));
  const body = takePolicyBody(own, highestBookmark(document));
  const core = own[CORE];
  return zipParts({
    ...Object.fromEntries(filled),
    [DOCUMENT]: strToU8(putBody(document, MARK, body.content)),
    [STYLES]: strToU8(addStyles(textOf(STYLES), body.styles)),
    // Who made the template, and when, is nobody's business.
    ...(filled.has(CORE) && core ? { [CORE]: core } : {}),
  });
}
