const BEIJING = 8 * 60 * 60 * 1000;

/** `2025-06-03 14:05` in Beijing time, of a moment in ISO 8601; null of what is none. */
export function beijingMinute(iso: string): string | null {
  const moment = Date.parse(iso);
  if (Number.isNaN(moment)) return null;
  return new Date(moment + BEIJING).toISOString().slice(0, 16).replace('T', ' ');
}
