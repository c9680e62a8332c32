import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { readDiagnostics, readExportError, type TypstDiagnostic } from './read-typst-fault.ts';
import type { TypstAnswer, TypstJob, TypstSetup } from './typst-job.ts';

/**
 * Entry of the process that sets documents. It imports nothing of the workspace's packages, so that it runs from source
 * and from the build alike.
 */

/** A folder that isn't there: the compiler resolves every name inside it, and finds only what it was given. */
const root = path.resolve('/no-such-folder/tongjie');
const main = path.join(root, 'main.typ');
/** Results of earlier compilations that are kept for the next, in compilations. */
const KEPT = 5;

let compiler: NodeCompiler | undefined;

process.on('disconnect', () => process.exit());
process.on('message', (message: TypstSetup | TypstJob) => {
  if ('fontPaths' in message) prepare(message);
  else process.send?.(answer(message));
});

function prepare({ fontPaths, memory }: TypstSetup): void {
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  new Worker(new URL(`./memory-watch.${extension}`, import.meta.url), { workerData: memory }).unref();
  const fontBlobs = fontPaths.map((fontPath) => readFileSync(fontPath));
  compiler = withoutSystemFonts(() => NodeCompiler.create({ workspace: root, fontArgs: [{ fontBlobs }] }));
  process.send?.('ready');
}

/**
 * The compiler adds the fonts of the system to those that it is given, and has no option against that. On Linux it asks
 * fontconfig, which here knows no folder. Elsewhere it finds them, but takes ours first where names are the same.
 */
function withoutSystemFonts<T>(create: () => T): T {
  const folder = mkdtempSync(path.join(tmpdir(), 'tongjie-fonts-'));
  try {
    const settings = path.join(folder, 'fonts.conf');
    writeFileSync(settings, `<?xml version="1.0"?><fontconfig><dir>${folder}/none</dir></fontconfig>`);
    process.env.FONTCONFIG_FILE = settings;
    return create();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function answer(job: TypstJob): TypstAnswer {
  if (!compiler) throw new Error('Bug: a job came before the fonts.');
  try {
    compiler.resetShadow();
    compiler.addSource(main, job.markup);
    for (const [name, bytes] of job.files)
      compiler.mapShadow(
        path.join(root, name),
        Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
      );
    return { id: job.id, ...setDocument(compiler, job) };
  } finally {
    compiler.evictCache(KEPT);
  }
}

function setDocument(typst: NodeCompiler, { created, standard }: TypstJob) {
  const outcome = typst.compile({ mainFilePath: main, resetRead: true });
  const document = outcome.result;
  const told = outcome.takeDiagnostics();
  const diagnostics: TypstDiagnostic[] = told ? typst.fetchDiagnostics(told) : [];
  if (!document) return { fault: readDiagnostics(diagnostics, root) };
  try {
    const bytes = withoutSuspects(typst.pdf(document, { pdfStandard: standard, creationTimestamp: created }));
    return { bytes, pages: document.numOfPages, warnings: diagnostics.map(({ message }) => message) };
  } catch (error) {
    return { fault: readExportError(error) };
  }
}

/**
 * Takes out the entry which says that no tag is suspect: that goes without saying, and poppler takes `false` for an
 * error. Blanks keep every offset in the file.
 */
function withoutSuspects(pdf: Buffer): Buffer {
  const entry = '/Suspects false';
  const at = pdf.indexOf(entry, 0, 'latin1');
  return at === -1 ? pdf : pdf.fill(' ', at, at + entry.length, 'latin1');
}
