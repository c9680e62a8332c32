import { DATE_PATTERN } from '../facts/chinese-date.ts';
import {
  isDocumentNumber,
  isOrganLine,
  numberOf,
  readDisclosure,
  splitOrgans,
  splitRecipients,
} from './formal-lines.ts';
import type { Disclosure, FormalElement } from './policy.ts';
import type { SiteBoxEntry } from './site-box.ts';

const withoutSpaces = (text: string): string => text.replace(/[\s\u3000]+/g, '');
/** A date before the organ's name isn't part of it. */
const withoutDates = (text: string): string => text.replace(new RegExp(DATE_PATTERN, 'g'), '，');
const LAW_ORDER =
  /(?<![\p{Script=Han}、])(中华人民共和国\p{Script=Han}{2,20}|\p{Script=Han}{1,20}(?:人民政府|委员会|局|部|署|厅|会|院|银行))令\s?第\s?(\d{1,5})\s?号/u;

/** The organs that a line names, divided by spaces or 、. */
function organsIn(line: string): string[] {
  const words = line.replace(new RegExp(DATE_PATTERN, 'g'), '').replace(/^[，,\s（(]+|[)）]$/g, '');
  return isOrganLine(words) ? splitOrgans(words) : [];
}

/** The organ that a number's line names: 国家税务总局公告2030年第5号, 中华人民共和国主席令第5号. */
function orderingOrgan(number: string, title: string): string[] {
  const ordered = /^(\p{Script=Han}{4,40})令/u.exec(number)?.[1];
  if (ordered === undefined) return organsIn(number.replace(/(?:公告|通告).*$/, ''));
  // 市人民政府令 of 某市养猫办法 is 某市人民政府's.
  const unit = /^(自治区|[省市县区州])人民政府$/.exec(ordered)?.[1];
  const place =
    unit === undefined ? '' : (new RegExp(`^\\p{Script=Han}{1,10}?(?=${unit})`, 'u').exec(title)?.[0] ?? '');
  return [place + ordered];
}

/**
 * 发文机关: from the first part's signature, else from the title of an order (国务院令), the title before 关于, the number's
 * line, the 题注 of a law, or what a web site says above the document. `orderTitle` is the first part's title.
 */
export function readIssuers(
  title: string,
  orderTitle: string,
  elements: readonly FormalElement[],
  siteBox: readonly SiteBoxEntry[],
): string[] {
  const own = elements.filter(({ part }) => part === 0);
  const signed = own
    .filter(({ role }) => role === 'signature' || role === 'signedDate')
    .flatMap(({ text }) => organsIn(text));
  if (signed.length > 0) return [...new Set(signed)];
  const ordered = /^(\p{Script=Han}{2,40})令$/u.exec(orderTitle)?.[1];
  if (ordered !== undefined) return [ordered];
  const announced = organsIn(/^(\p{Script=Han}{2,40})公告$/u.exec(orderTitle)?.[1] ?? '');
  if (announced.length > 0) return announced;
  const titled = organsIn(/^(.{2,120}?)(?:关于|转发|批转|印发)/.exec(title)?.[1] ?? '');
  if (titled.length > 0) return titled;
  for (const { role, text } of own) {
    const organs =
      role === 'issuerMark'
        ? organsIn(text.replace(/文\s?件$/, ''))
        : role === 'documentNumber'
          ? orderingOrgan(text, title)
          : role === 'history'
            ? [LAW_ORDER.exec(withoutDates(text))?.[1] ?? '', ...organsIn(text)]
            : [];
    if (organs.some((organ) => organ !== '')) return organs.filter((organ) => organ !== '');
  }
  // 某区教育局2030年养猫工作意见
  const dated = organsIn(
    /^(\p{Script=Han}{2,40}?(?:局|委员会|政府|厅|办公室))(?=\d{4}年)/u.exec(title)?.[1] ?? '',
  );
  if (dated.length > 0) return dated;
  const boxed = siteBox.find(({ name }) => /^(?:发文|发布|制发)(?:机关|机构|单位)$/.test(name));
  // A site names the organ above the document.
  const named = own
    .filter(({ role, text }) => role === 'remark' && /(?:政府|委员会|常委会|办公[厅室]|[局厅署])$/.test(text))
    .map(({ text }) => text);
  return [boxed?.value ?? '', ...named].map(organsIn).find((organs) => organs.length > 0) ?? [];
}

/** 发文字号 without spaces; an order's number with its title (国务院令第722号); for a law the order in its 题注; else the box of a web site. */
export function readDocumentNumber(
  orderTitle: string,
  elements: readonly FormalElement[],
  siteBox: readonly SiteBoxEntry[],
): string {
  const printed = elements.find(({ role, part }) => role === 'documentNumber' && part === 0);
  const promulgates = /(?:令|公告)$/.test(orderTitle) && !orderTitle.includes('关于');
  const order = promulgates && /^第/.test(printed?.text ?? '') ? orderTitle : '';
  if (printed) return withoutSpaces(order + numberOf(printed.text));
  const orders = elements
    .filter(({ role }) => role === 'history')
    .map(({ text }) => LAW_ORDER.exec(withoutDates(text))?.[0]);
  const boxed = siteBox.find(
    ({ name, value }) => /文号$|发文字号/.test(name) && isDocumentNumber(value),
  )?.value;
  return withoutSpaces(orders.find((text) => text !== undefined) ?? boxed ?? '');
}

export function readRecipients(elements: readonly FormalElement[]): string[] {
  return elements
    .filter(({ role, part }) => role === 'recipients' && part === 0)
    .flatMap(({ text }) => splitRecipients(text));
}

export function readDisclosureOf(elements: readonly FormalElement[]): Disclosure | null {
  for (const { role, text } of elements) {
    const disclosure = role === 'remark' ? readDisclosure(text) : null;
    if (disclosure) return disclosure;
  }
  return null;
}
