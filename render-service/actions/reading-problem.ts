import { Problem } from '../problem.ts';
import type { ReadingError, ReadingErrorCode } from '../reading/reading-error.ts';

const answers = {
  'unsupported-file-type': { status: 415, title: '不支持这种文件' },
  'encrypted-file': { status: 422, title: '文件设了密码' },
  'empty-file': { status: 400, title: '文件是空的' },
  'file-too-large': { status: 413, title: '文件太大' },
  'broken-docx': { status: 422, title: 'Word 文件已损坏' },
  'unsafe-docx': { status: 422, title: '这个 Word 文件不安全' },
  'broken-pdf': { status: 422, title: 'PDF 文件已损坏' },
  'pdf-too-complex': { status: 422, title: 'PDF 结构太复杂' },
  'no-text': { status: 422, title: '文件里没有文字' },
  'policy-without-numbering': { status: 422, title: '没有找到条款编号' },
} as const satisfies Readonly<Record<ReadingErrorCode, { status: 400 | 413 | 415 | 422; title: string }>>;

/** A file that cannot be read as a policy, as an answer to a request. */
export function toReadingProblem(error: ReadingError): Problem {
  return new Problem({ ...answers[error.code], code: error.code, detail: error.message }, { cause: error });
}
