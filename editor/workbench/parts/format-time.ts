const minuteOf = (date: Date) => `${date.getHours()}:${String(date.getMinutes()).padStart(2, '0')}`;

/** `今天 9:12`, `昨天 9:12`, `8月9日` or `2023年8月9日`, as one says it. */
export function formatTime(iso: string, now = new Date()): string {
  const date = new Date(iso);
  const days = Math.round((startOfDay(now) - startOfDay(date)) / 86_400_000);
  if (days === 0) return `今天 ${minuteOf(date)}`;
  if (days === 1) return `昨天 ${minuteOf(date)}`;
  const day = `${date.getMonth() + 1}月${date.getDate()}日`;
  return date.getFullYear() === now.getFullYear() ? day : `${date.getFullYear()}年${day}`;
}

function startOfDay(date: Date): number {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}

/** `14:20` */
export function formatClock(iso: string): string {
  return minuteOf(new Date(iso));
}

/** The first sixteen digits of a hash in fours, enough to compare by eye. */
export function shortHash(hash: string | null): string {
  return hash === null ? '还没有' : (hash.slice(0, 16).match(/.{4}/g) ?? []).join(' ');
}
