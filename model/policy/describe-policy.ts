import { isRemark } from './formal-lines.ts';
import type { FormalElement } from './policy.ts';
import { readPolicyDates, readPrintedDate } from './policy-dates.ts';
import { readDisclosureOf, readDocumentNumber, readIssuers, readRecipients } from './policy-metadata.ts';
import type { PolicyOutline, ReadingWarning } from './policy-reading.ts';
import { readRelations } from './policy-relations.ts';
import { readLabel } from './read-label.ts';
import type { PartParagraphs } from './read-parts.ts';
import { readSiteBox, type SiteBoxEntry } from './site-box.ts';
import { titleKey, unwrapTitle } from './title.ts';

/** What the text says of the policy as a whole. */
type Description = Pick<
  PolicyOutline,
  | 'title'
  | 'documentNumber'
  | 'issuers'
  | 'dates'
  | 'computedDates'
  | 'recipients'
  | 'disclosure'
  | 'siteBox'
  | 'relations'
>;

/** An order (令) or announcement (公告) is named after what it promulgates. */
function titleOfPolicy(parts: readonly PartParagraphs[]): string {
  const [first, second] = parts;
  const promulgates = /^(?!.*关于).*(?:令|公告)$|^$/.test(first?.title ?? '');
  const promulgated = second?.role === 'carried' && promulgates ? second.title : '';
  // An attachment that came alone is called by its own title.
  const own =
    first?.role === 'attachment' ? first.title.replace(/^附\s?\S{1,8}\s/, '') : (first?.title ?? '');
  return unwrapTitle(promulgated || own);
}

const bare = (text: string): string => text.replace(/[\s\u3000〔〕[\]()（）【】]/g, '');

/** Where the box of a web site says otherwise than the text: both are kept, and a person is told. */
function boxWarnings(
  box: readonly SiteBoxEntry[],
  { title, documentNumber, dates }: Pick<Description, 'title' | 'documentNumber' | 'dates'>,
): ReadingWarning[] {
  return box.flatMap(({ name, value }): ReadingWarning[] => {
    const day = readPrintedDate(value);
    const [printed, differs] =
      name === '文号' || name === '发文字号'
        ? [documentNumber, /\d号$/.test(value) && bare(value) !== bare(documentNumber)]
        : name === '成文日期'
          ? [dates.signed ?? '', day !== null && day !== dates.signed]
          : name === '标题'
            ? [title, titleKey(value) !== titleKey(title)]
            : ['', false];
    if (!differs || printed === '') return [];
    const message = `网站信息栏的${name}是「${value}」，正文里是「${printed}」，请核对。已按正文。`;
    return [{ code: 'site-box-differs', message, line: null }];
  });
}

/** Reads what a policy says of itself: title, number, issuers, dates, recipients, and what it does to other documents. */
export function describePolicy(
  parts: readonly PartParagraphs[],
  formalElements: readonly FormalElement[],
): { description: Description; warnings: ReadingWarning[] } {
  const title = titleOfPolicy(parts);
  const orderTitle = parts[0]?.title ?? '';
  const body = parts.flatMap((part) => part.body);
  const siteBox = readSiteBox(
    formalElements
      .filter(({ role, part, text }) => role === 'remark' && part === 0 && !isRemark(text))
      .map(({ text }) => text),
  );
  // 第三条本办法自…起施行: the sentence begins behind the label, whether or not a space does.
  const paragraphs = body.map(({ text }) => text.slice(readLabel(text)?.length ?? 0));
  const { dates, computed } = readPolicyDates({ formalElements, paragraphs });
  const documentNumber = readDocumentNumber(orderTitle, formalElements, siteBox);
  return {
    description: {
      title,
      documentNumber,
      issuers: readIssuers(title, orderTitle, formalElements, siteBox),
      dates,
      computedDates: computed,
      recipients: readRecipients(formalElements),
      disclosure: readDisclosureOf(formalElements),
      siteBox,
      relations: readRelations(body),
    },
    warnings: boxWarnings(siteBox, { title, documentNumber, dates }),
  };
}
