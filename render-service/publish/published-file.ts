import { beijingMinute, stampPublication } from '@tongjie/templates';
import { pagePaths } from '../engine/render-pages.ts';
import type { Release } from './channel.ts';

type ReleasedFile = Release['files'][number];

/**
 * A signed file as it is published at a moment: the two pages say when (PubDate), everything else is as it was signed.
 *
 * @param at ISO 8601
 */
export function publishedFile({ file, bytes }: ReleasedFile, at: string): ReleasedFile {
  const moment = beijingMinute(at);
  if (moment === null || !pagePaths.includes(file)) return { file, bytes };
  const page = stampPublication(new TextDecoder().decode(bytes), moment);
  return { file, bytes: new TextEncoder().encode(page) };
}
