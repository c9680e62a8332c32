import type { Story } from '@tongjie/model';
import { issueDate, tellFigure } from '../parts/story-text.ts';

/** What a cover with title, issuers, date and figure says. */
export function coverText(story: Story): string {
  const issued = [story.issuers.join(' '), issueDate(story)].filter((part) => part !== '').join('　');
  return [story.title, issued, ...(story.hero ? [tellFigure(story.hero)] : [])]
    .filter((line) => line !== '')
    .join('\n');
}
