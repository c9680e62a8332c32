/** 版记 by its groups. */
export interface Imprint {
  /** 主送, 抄送 */
  readonly copies: readonly string[];
  /** Issuing office and its date, and what stands under them; a tab divides what stands left from what stands right. */
  readonly issue: readonly string[];
}

const ISSUE_DATE = /^(.*\S)?[\s\u3000]{0,40}((?:\d{4}|[〇零一二三四五六七八九]{4})\s?年.{1,8}日\s?印发)$/;

/** Brings the issuing office and its date on one line; the count of copies stands right. */
export function arrangeImprint(printed: readonly string[]): Imprint {
  const copies: string[] = [];
  const issue: string[] = [];
  for (const text of printed) {
    const [, office, date] = ISSUE_DATE.exec(text.slice(0, 200)) ?? [];
    const above = issue.at(-1);
    if (/^[抄主]\s?送/.test(text)) copies.push(text);
    else if (/^[（(]?共印/.test(text)) issue.push(`\t${text}`);
    else if (date !== undefined && office !== undefined) issue.push(`${office}\t${date}`);
    else if (date !== undefined && above !== undefined && !above.includes('\t'))
      issue.splice(-1, 1, `${above}\t${date}`);
    else issue.push(date === undefined ? text : `\t${date}`);
  }
  return { copies, issue };
}
