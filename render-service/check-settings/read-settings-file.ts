import { type CheckSettings, defaultCheckSettings, readCheckSettings, rules } from '@tongjie/model';
import { firstExisting, readSettingsText } from '../settings-file/settings-file.ts';

/** What the file is called where nobody says otherwise. */
export const SETTINGS_FILE = 'checks.json';
const LARGEST = 1024 * 1024;

/** A settings file that can't be used; the message names file, lines, fields and what is allowed. */
export class CheckSettingsError extends Error {
  override readonly name = 'CheckSettingsError';
  readonly code: 'check-settings-invalid' | 'check-settings-unreadable';

  constructor(code: CheckSettingsError['code'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** Reads the check settings of an office. @throws {CheckSettingsError} */
export async function readSettingsFile(path: string): Promise<CheckSettings> {
  const text = await readText(path);
  const { settings, faults } = readCheckSettings(text, rules);
  if (settings) return settings;
  const said = faults.map(
    ({ line, field, message }) => `第 ${line} 行${field === '' ? '' : ` ${field}`}：${message}`,
  );
  throw new CheckSettingsError(
    'check-settings-invalid',
    `检查设置 ${path} 有 ${faults.length} 处要改。${said.join('')}`,
  );
}

async function readText(path: string): Promise<string> {
  try {
    return await readSettingsText(path, LARGEST);
  } catch (cause) {
    const why =
      cause instanceof RangeError
        ? `超过 1 MB，不是正常的设置文件。`
        : `读不出来：请看文件在不在、能不能读、是不是 UTF-8 编码。`;
    throw new CheckSettingsError('check-settings-unreadable', `检查设置 ${path} ${why}`, { cause });
  }
}

/** The settings in the first of these files that exists; the defaults where none does. @throws {CheckSettingsError} */
export async function findSettings(paths: readonly string[]): Promise<CheckSettings> {
  const path = await firstExisting(paths);
  return path === null ? defaultCheckSettings : readSettingsFile(path);
}
