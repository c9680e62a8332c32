import { parentPort, workerData } from 'node:worker_threads';
import { getDocumentProxy } from 'unpdf';
import type { PdfAnswer, PdfJob } from './pdf-job.ts';
import type { PdfPiece } from './pdf-lines.ts';

/**
 * Entry of the thread that takes one PDF apart. It imports nothing of the workspace's packages, so that it runs from source
 * and from the build alike.
 */
parentPort?.postMessage(await takeApart(workerData));

async function takeApart({ bytes, characterMaps, mostPages, mostCharacters }: PdfJob): Promise<PdfAnswer> {
  try {
    // pdf.js prints its doubts unless told not to.
    const document = await getDocumentProxy(bytes, {
      verbosity: 0,
      cMapUrl: characterMaps,
      cMapPacked: true,
    });
    if (document.numPages > mostPages) return { refused: 'too-many-pages' };
    const pages: PdfPiece[][] = [];
    let characters = 0;
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const pieces: PdfPiece[] = [];
      for (const item of (await page.getTextContent()).items) {
        if (!('str' in item) || item.str.trim() === '') continue;
        characters += item.str.length;
        if (characters > mostCharacters) return { refused: 'too-much-text' };
        const [, , c = 0, d = 0, x = 0, y = 0] = item.transform.map(Number);
        pieces.push({ text: item.str, x, y, width: item.width, size: Math.hypot(c, d) || 12 });
      }
      pages.push(pieces);
      page.cleanup();
    }
    return { pages };
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') return { refused: 'password' };
    return { refused: 'broken', reason: String(error) };
  }
}
