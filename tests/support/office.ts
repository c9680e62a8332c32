import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

async function works(program: string, args: readonly string[]): Promise<boolean> {
  return run(program, [...args]).then(
    () => true,
    () => false,
  );
}

/**
 * Why the tests with LibreOffice can't run here, or null where they can.
 *
 * @throws where `TONGJIE_REQUIRE_LIBREOFFICE` is set and it is missing, as continuous integration must not pass over them
 */
export async function whyNoOffice(): Promise<string | null> {
  const [office, poppler] = await Promise.all([works('soffice', ['--version']), works('pdftotext', ['-v'])]);
  if (office && poppler) return null;
  const reason =
    'LibreOffice or poppler is not installed (Debian: libreoffice-writer poppler-utils fonts-noto-cjk)';
  if (process.env.TONGJIE_REQUIRE_LIBREOFFICE) throw new Error(reason);
  return reason;
}

/** A line as it stands on a page: its words, and its edges in points from the upper left. */
export interface PageLine {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
}

/** The lines of each page of Word documents as LibreOffice sets them, by the names of the files. */
export async function setByOffice(
  documents: Readonly<Record<string, Uint8Array>>,
): Promise<Readonly<Record<string, readonly (readonly PageLine[])[]>>> {
  const folder = await mkdtemp(join(tmpdir(), 'tongjie-office-'));
  try {
    const files = Object.keys(documents).map((name) => join(folder, name));
    for (const [name, bytes] of Object.entries(documents)) await writeFile(join(folder, name), bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    await run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files]);
    const pages: Record<string, readonly (readonly PageLine[])[]> = {};
    for (const name of Object.keys(documents)) {
      const pdf = join(folder, name.replace(/\.docx$/, '.pdf'));
      const { stdout } = await run('pdftotext', ['-bbox-layout', pdf, '-'], { maxBuffer: 64 * 1024 * 1024 });
      pages[name] = stdout.split('<page ').slice(1).map(readLines);
    }
    return pages;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function readLines(page: string): PageLine[] {
  return [...page.matchAll(/<line xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)"[^>]*>(.*?)<\/line>/gs)].map(
    ([, left, top, right, words = '']) => ({
      text: [...words.matchAll(/<word[^>]*>([^<]*)<\/word>/g)].map(([, word]) => word).join(''),
      left: Number(left),
      top: Number(top),
      right: Number(right),
    }),
  );
}
