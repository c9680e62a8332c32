import { Worker } from 'node:worker_threads';
import { findCharacterMaps } from './find-character-maps.ts';
import type { PdfAnswer, PdfJob } from './pdf-job.ts';
import type { PdfPiece } from './pdf-lines.ts';
import { ReadingError } from './reading-error.ts';

/** How much of the machine one PDF may take. */
export interface PdfLimits {
  /** Milliseconds. */
  readonly timeout: number;
  /** Megabytes of the thread's heap. */
  readonly memory: number;
  readonly mostPages: number;
  readonly mostCharacters: number;
}

/** A policy of 300 pages takes a few seconds and less than 100 MB. */
const LIMITS: PdfLimits = { timeout: 30_000, memory: 512, mostPages: 1000, mostCharacters: 2_000_000 };

function refusalOf(answer: Extract<PdfAnswer, { refused: string }>, { mostPages }: PdfLimits): ReadingError {
  switch (answer.refused) {
    case 'too-many-pages':
      return new ReadingError('file-too-large', `这个 PDF 超过 ${mostPages} 页，请只上传政策正文。`);
    case 'too-much-text':
      return new ReadingError('file-too-large', '这个 PDF 的文字太多，不像一份政策文件，请只上传政策正文。');
    case 'password':
      return new ReadingError(
        'encrypted-file',
        '这个 PDF 设了打开密码。请去掉密码后再上传，或改用 .docx 原稿。',
      );
    case 'broken':
      return new ReadingError('broken-pdf', '这个 PDF 无法打开，可能已损坏。请换一份，或改用 .docx 原稿。', {
        cause: answer.reason,
      });
  }
}

/**
 * Takes a PDF apart in a thread of its own, which is stopped when it takes too long or too much memory: what a PDF asks of
 * its reader isn't bounded by its size.
 * @throws ReadingError `broken-pdf`, `encrypted-file`, `file-too-large`, `pdf-too-complex`
 */
export async function extractPdfPages(
  bytes: Uint8Array,
  limits: PdfLimits = LIMITS,
): Promise<readonly (readonly PdfPiece[])[]> {
  const { timeout, memory, mostPages, mostCharacters } = limits;
  // The worker's file stands beside this one, with this one's extension: source under a test, JavaScript once built.
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  const copy = new Uint8Array(bytes);
  const job: PdfJob = {
    bytes: copy,
    characterMaps: `${findCharacterMaps()}/`,
    mostPages,
    mostCharacters,
  };
  const worker = new Worker(new URL(`./pdf-worker.${extension}`, import.meta.url), {
    execArgv: [],
    workerData: job,
    transferList: [copy.buffer],
    resourceLimits: { maxOldGenerationSizeMb: memory },
  });
  const advice = '请用 Word 或 WPS 打开后另存为 .docx，再上传。';
  const answer = await new Promise<PdfAnswer>((resolve, reject) => {
    const timer = setTimeout(() => {
      const seconds = Math.round(timeout / 1000);
      const message = `这个 PDF 读了 ${seconds} 秒还没有读完，已经停止：它的结构太复杂。${advice}`;
      reject(new ReadingError('pdf-too-complex', message));
    }, timeout);
    worker.once('message', (message: PdfAnswer) => {
      clearTimeout(timer);
      resolve(message);
    });
    worker.once('error', (error) => {
      clearTimeout(timer);
      const message = `这个 PDF 读到一半停下了：它的结构太复杂，占用的内存太多。${advice}`;
      reject(new ReadingError('pdf-too-complex', message, { cause: error }));
    });
    worker.once('exit', () => {
      clearTimeout(timer);
      resolve({ refused: 'broken', reason: 'The thread ended without an answer.' });
    });
  }).finally(() => void worker.terminate());
  if ('refused' in answer) throw refusalOf(answer, limits);
  return answer.pages;
}
