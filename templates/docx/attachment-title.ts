const LABELLED =
  /^(附\s?(?:件|表|录)\s{0,2}[0-9０-９一二三四五六七八九十]{0,3})[：:.．、\s\u3000]{1,4}(\S.*)$/u;
const LABEL_ALONE = /^附\s?(?:件|表|录)\s{0,2}[0-9０-９一二三四五六七八九十]{0,3}$/;

/** The title of an attachment taken apart: 附件1 stands at the upper left by itself, the title proper is centred. */
export function splitAttachmentTitle(title: string): { readonly label: string; readonly title: string } {
  const text = title.slice(0, 2000);
  const [, label, rest] = LABELLED.exec(text) ?? [];
  if (label !== undefined && rest !== undefined) return { label, title: rest };
  return LABEL_ALONE.test(text) ? { label: text, title: '' } : { label: '', title };
}
