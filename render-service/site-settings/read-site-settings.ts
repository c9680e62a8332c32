import { firstExisting, readSettingsText, settingsPlaces } from '../settings-file/settings-file.ts';
import { type SiteSettings, siteSettingsSchema } from './site-settings.ts';

/** What the file is called where nobody says otherwise. */
export const SITE_FILE = 'site.json';
const LARGEST = 64 * 1024;

/** A `site.json` that can't be used; the message names file, fields and what is allowed. */
export class SiteSettingsError extends Error {
  override readonly name = 'SiteSettingsError';
  readonly code: 'site-settings-invalid' | 'site-settings-unreadable';

  constructor(code: SiteSettingsError['code'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

async function readText(path: string): Promise<string> {
  const unreadable = `网站设置 ${path} 读不出来：请看文件在不在、能不能读、是不是 UTF-8 编码、有没有超过 64 KB。`;
  try {
    return await readSettingsText(path, LARGEST);
  } catch (cause) {
    throw new SiteSettingsError('site-settings-unreadable', unreadable, { cause });
  }
}

function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new SiteSettingsError(
      'site-settings-invalid',
      `网站设置 ${path} 不是 JSON：看看引号、逗号和括号。`,
      {
        cause,
      },
    );
  }
}

/** Reads the web site of an office. @throws {SiteSettingsError} */
export async function readSiteFile(path: string): Promise<SiteSettings> {
  const read = siteSettingsSchema.safeParse(parseJson(path, await readText(path)));
  if (read.success) return read.data;
  const said = read.error.issues.map((issue) => {
    if (issue.code === 'unrecognized_keys') return `没有 ${issue.keys.join('、')} 这一项。`;
    const field = issue.path.join('.');
    return `${field === '' ? '' : `${field} `}${issue.code === 'invalid_type' ? '的类型不对。' : issue.message}`;
  });
  throw new SiteSettingsError(
    'site-settings-invalid',
    `网站设置 ${path} 有 ${said.length} 处要改。${said.join('')}可以写：name、domain、idCode、columns、address。`,
  );
}

/** The web site named in the first of these files that exists; nothing where none does. @throws {SiteSettingsError} */
export async function findSite(paths: readonly string[]): Promise<SiteSettings> {
  const path = await firstExisting(paths);
  return path === null ? {} : readSiteFile(path);
}

/**
 * The web site for the dossier in a folder: the named file, else `site.json` in the folder, else the one in the folder
 * above it, where an office keeps one for all its dossiers.
 *
 * @throws {SiteSettingsError}
 */
export async function siteFor(dir: string, named: string | undefined): Promise<SiteSettings> {
  if (named !== undefined) return readSiteFile(named);
  return findSite(settingsPlaces(dir, SITE_FILE));
}
