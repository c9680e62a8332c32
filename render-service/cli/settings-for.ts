import type { CheckSettings } from '@tongjie/model';
import { findSettings, readSettingsFile, SETTINGS_FILE } from '../check-settings/read-settings-file.ts';
import { settingsPlaces } from '../settings-file/settings-file.ts';

/**
 * The check settings for the dossier in a folder: the named file, else `checks.json` in the folder, else the one in
 * the folder above it, where an office keeps one for all its dossiers.
 *
 * @throws {CheckSettingsError}
 */
export async function settingsFor(dir: string, named: string | undefined): Promise<CheckSettings> {
  if (named !== undefined) return readSettingsFile(named);
  return findSettings(settingsPlaces(dir, SETTINGS_FILE));
}
