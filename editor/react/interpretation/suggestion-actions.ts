import type { OpenSuggestion } from '../../extensions/index.ts';

export type Decision = 'open' | 'accepted' | 'refused';

/** How what came back is decided on; the host keeps the decision, the editor changes the words. */
export interface SuggestionActions {
  /** Rejects with words for people. */
  decide(key: string, decision: Decision): Promise<void>;
}

const quoted = (words: string): string => `“${words.length > 60 ? `${words.slice(0, 59)}…` : words}”`;

/** What a change does, as one says it: `删去“…”`, `加上“…”`, `“…”改为“…”`. */
export function changeOf({ before, after }: Pick<OpenSuggestion, 'before' | 'after'>): string {
  if (before === '') return `加上${quoted(after)}`;
  return after === '' ? `删去${quoted(before)}` : `${quoted(before)}改为${quoted(after)}`;
}

/** Day of a date as a Word file has it, or empty. */
export function dayOf(date: string): string {
  const [, month, day] = /^\d{4}-(\d{2})-(\d{2})/.exec(date) ?? [];
  return month && day ? `${Number(month)}月${Number(day)}日` : '';
}

/** Who said it, and when. */
export const saidBy = ({ author, date }: Pick<OpenSuggestion, 'author' | 'date'>): string =>
  [author || '没有署名', dayOf(date)].filter((part) => part !== '').join('　');
