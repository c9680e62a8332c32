import type { RenderOptions } from '../engine/render-artifacts.ts';
import { letterheadFor } from '../letterhead/find-letterhead.ts';
import { siteFor } from '../site-settings/read-site-settings.ts';
import { CliError } from './cli-error.ts';

/**
 * Where and when the pages of a dossier are published, and under which 红头 its policy stands, from `--site`, `--published`
 * and `--letterhead`.
 *
 * @throws {SiteSettingsError} when the site's settings can't be used
 * @throws {LetterheadError} when the 红头 can't be used
 * @throws {CliError} when the time isn't one
 */
export async function readPublication(
  dir: string,
  {
    site,
    published,
    letterhead,
  }: Readonly<Partial<Record<'site' | 'published' | 'letterhead', string | undefined>>>,
): Promise<Pick<RenderOptions, 'site' | 'publishedAt' | 'letterhead'>> {
  if (published !== undefined && !isMinute(published))
    throw new CliError('bad-arguments', '--published 应写成“2025-06-03 09:00”这样的日期和时间。');
  return {
    site: await siteFor(dir, site),
    letterhead: await letterheadFor(dir, letterhead),
    ...(published === undefined ? {} : { publishedAt: published }),
  };
}

function isMinute(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2} (?:[01]\d|2[0-3]):[0-5]\d$/.test(text)) return false;
  const day = text.slice(0, 10);
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
