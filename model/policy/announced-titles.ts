import { titleKey } from './title.ts';

const ISSUED = /(?:印发|转发|批转|发布|公布)(.{4,100}?)的?(?:通知|公告|通告|决定|函)$/;
/** 《甲》和《乙》已经…同意，现印发: several may share their verb. */
const QUOTED =
  /《([^《》]{4,100})》(?=(?:[、和及与]{0,2}《[^《》]{4,100}》){0,6}[^。《》]{0,60}(?:印发|转发|公布|发布|施行|执行))/g;

/** Titles in 《》 that a text says are issued or approved with it: 《…办法》已经…同意，现印发给你们. */
function quotedTitles(text: string): string[] {
  return [...text.matchAll(QUOTED)].map((match) => (match[1] ?? '').trim());
}

/** What a circular's title says it issues: 关于印发养猫办法和养狗办法的通知 announces both. */
export function titlesInTitle(title: string): string[] {
  const issued = ISSUED.exec(title)?.[1]?.replace(/[《》]/g, '') ?? '';
  const whole = issued.replace(/^.{2,20}(?=关于)/, '');
  return [issued, whole, ...issued.split(/[和及与、]/)].filter((name) => name.length >= 4);
}

/** The titles that a notice has announced, and whether a title of the text is one of them. */
export class AnnouncedTitles {
  readonly #titles = new Map<string, string>();
  readonly #keys = new Set<string>();

  /** Reads the words of a notice; titles that they quote name what is carried. */
  readText(text: string): void {
    for (const title of quotedTitles(text.slice(0, 2000))) {
      this.#titles.set(titleKey(title), title);
      this.#keys.add(titleKey(title));
    }
  }

  /** Reads the notice's own title. */
  readTitle(title: string): void {
    const quoted = [...title.matchAll(/《([^《》]{4,100})》/g)].map((match) => match[1] ?? '');
    for (const name of [...titlesInTitle(title), ...quoted]) this.#keys.add(titleKey(name));
  }

  has(title: string): boolean {
    return this.#keys.has(titleKey(title));
  }

  /** The titles in 《》, in order. */
  quoted(): string[] {
    return [...this.#titles.values()];
  }
}
