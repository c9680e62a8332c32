import { z } from 'zod';
import type { Upload } from '../actions/read-uploaded-policy.ts';
import { Problem } from '../problem.ts';

/** Largest policy file that is read, in bytes. */
export const largestUpload = 20 * 1024 * 1024;

/** A file of a multipart form. Its size and type are judged by `readUpload`, which says why it refuses. */
export const policyFileSchema = z
  .custom<File>((value) => value instanceof File, '缺少文件')
  .meta({ type: 'string', format: 'binary' });

/** Reads an upload; refuses an empty or too large one. */
export async function readUpload(file: File): Promise<Upload> {
  const name = file.name.slice(0, 200);
  if (file.size === 0) {
    throw new Problem({
      status: 400,
      code: 'empty-file',
      title: '文件是空的',
      detail: `“${name}”里没有内容。请确认选对了文件，保存后重新上传。`,
    });
  }
  if (file.size > largestUpload) throw fileTooLarge(name);
  return { name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

/** Refusal of a file over the limit; also thrown while its body is still coming in. */
export function fileTooLarge(name: string | null): Problem {
  return new Problem({
    status: 413,
    code: 'file-too-large',
    title: '文件太大',
    detail: `${name === null ? '上传的文件' : `“${name}”`}超过 20 MB。政策正文用不了这么大，请删去扫描图片或另存为纯文字的 Word 文件后再上传。`,
  });
}
