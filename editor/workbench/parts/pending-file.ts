let pending: File | null = null;

/** Keeps a file that was dropped on one page for the page that reads it. */
export function handOverFile(file: File): void {
  pending = file;
}

/** The file handed over last; it stays until another comes, so that a re-render finds it too. */
export function pendingFile(): File | null {
  return pending;
}
