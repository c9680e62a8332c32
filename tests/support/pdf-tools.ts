import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
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
 * Why the tests with poppler and qpdf can't run here, or null where they can.
 *
 * @throws where `TONGJIE_REQUIRE_PDF_TOOLS` is set and one is missing, as continuous integration must not pass over them
 */
export async function whyNoPdfTools(): Promise<string | null> {
  const [poppler, qpdf] = await Promise.all([works('pdftotext', ['-v']), works('qpdf', ['--version'])]);
  if (poppler && qpdf) return null;
  const reason = 'poppler or qpdf is not installed (Debian: poppler-utils qpdf)';
  if (process.env.TONGJIE_REQUIRE_PDF_TOOLS) throw new Error(reason);
  return reason;
}

/** A line of a page: its words without spaces, and its edges in points from the upper left. */
export interface PdfLine {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What two readers of PDF find in a file. */
export interface PdfFindings {
  /** Warnings and errors of poppler and qpdf, a line each. */
  readonly complaints: readonly string[];
  /** `pdfinfo`: name and value. */
  readonly info: Readonly<Record<string, string>>;
  /** The tree of tags with the words under each, as `pdfinfo -struct-text` prints it. */
  readonly tags: string;
  /** The catalogue, the outline and everything else as JSON text of qpdf. */
  readonly objects: string;
  readonly text: string;
  readonly pages: readonly (readonly PdfLine[])[];
  /** The edges of what is printed on each page, in points from the upper left; null for an empty page. */
  readonly ink: readonly (Ink | null)[];
}

/** A box. */
export interface Ink {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Reads a PDF with poppler and qpdf. */
export async function readWithTools(bytes: Uint8Array): Promise<PdfFindings> {
  const folder = await mkdtemp(join(tmpdir(), 'tongjie-pdf-'));
  const file = join(folder, 'file.pdf');
  const complaints: string[] = [];
  const ask = async (program: string, ...args: string[]): Promise<string> => {
    const { stdout, stderr } = await run(program, args, { maxBuffer: 128 * 1024 * 1024 });
    complaints.push(...stderr.split('\n').filter((line) => line !== ''));
    return stdout;
  };
  try {
    await writeFile(file, bytes);
    const checked = await ask('qpdf', '--check', file);
    if (!checked.includes('No syntax or stream encoding errors found')) complaints.push(checked);
    const info = Object.fromEntries(
      [...(await ask('pdfinfo', file)).matchAll(/^([^:\n]+):[ \t]*(.*)$/gm)].map(
        ([, name = '', value = '']) => [name, value],
      ),
    );
    return {
      complaints,
      info,
      // Not asked for complaints: this poppler takes every colour of a table's rules for an error.
      tags: (await run('pdfinfo', ['-struct-text', file], { maxBuffer: 64 * 1024 * 1024 })).stdout,
      objects: await ask('qpdf', '--json', file),
      text: await ask('pdftotext', '-raw', file, '-'),
      pages: (await ask('pdftotext', '-bbox-layout', file, '-')).split('<page ').slice(1).map(readLines),
      ink: await readInk(file, folder),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Pixels to the inch: two to the point. */
const RESOLUTION = 144;

async function readInk(file: string, folder: string): Promise<(Ink | null)[]> {
  await run('pdftoppm', ['-r', String(RESOLUTION), '-gray', file, join(folder, 'page')]);
  const pages = (await readdir(folder)).filter((name) => name.endsWith('.pgm')).sort();
  return Promise.all(pages.map(async (name) => boundInk(await readFile(join(folder, name)))));
}

/** The box of all grey and black pixels of a PGM picture, in points. */
function boundInk(picture: Buffer): Ink | null {
  const [head = '', , size = ''] =
    /^P5\s+(\d+\s+(\d+))\s+255\s/.exec(picture.toString('latin1', 0, 40)) ?? [];
  const width = Number.parseInt(/\d+/.exec(head.slice(2))?.[0] ?? '0', 10);
  const height = Number(size);
  const pixels = picture.subarray(head.length);
  let [left, top, right, bottom] = [width, height, -1, -1];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if ((pixels[y * width + x] ?? 255) > 128) continue;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = y;
    }
  }
  const points = 72 / RESOLUTION;
  return right === -1
    ? null
    : { left: left * points, top: top * points, right: (right + 1) * points, bottom: (bottom + 1) * points };
}

const LINE = /<line xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)"[^>]*>(.*?)<\/line>/gs;

function readLines(page: string): PdfLine[] {
  return [...page.matchAll(LINE)].map(([, left, top, right, bottom, words = '']) => ({
    text: [...words.matchAll(/<word[^>]*>([^<]*)<\/word>/g)].map(([, word]) => word).join(''),
    left: Number(left),
    top: Number(top),
    right: Number(right),
    bottom: Number(bottom),
  }));
}
