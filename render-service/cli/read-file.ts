import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { PolicyReading, ReadingAnswers } from '@tongjie/model';
import { z } from 'zod';
import { readPolicy } from '../reading/read-policy.ts';
import { LARGEST_POLICY_FILE } from '../reading/read-policy-file.ts';
import { CliError } from './cli-error.ts';

const LARGEST_ANSWERS = 1024 * 1024;

/** Reads a file whole, after a look at its size: what is too large never enters memory. */
export async function readBounded(path: string, largest = LARGEST_POLICY_FILE): Promise<Uint8Array> {
  const { size } = await stat(path);
  if (size > largest) {
    const limit = Math.round(largest / 1024 / 1024);
    throw new CliError('file-too-large', `文件超过 ${limit} MB：${path}。请删去嵌入的图片等大对象后再试。`);
  }
  return await readFile(path);
}

const answersSchema = z.record(z.string(), z.string());

/** Answers to questions about a text: a JSON file of keys with choices; none where no file is named. @throws CliError */
async function readAnswers(path: string | undefined): Promise<ReadingAnswers> {
  if (path === undefined) return {};
  const text = new TextDecoder().decode(await readBounded(path, LARGEST_ANSWERS));
  try {
    return answersSchema.parse(JSON.parse(text));
  } catch {
    throw new CliError(
      'bad-answers',
      `${path} 不是回答的清单。它应是一个 JSON 对象：疑问的编号（如 0123456789abcdef）和所选的答案。`,
    );
  }
}

/**
 * Reads the policy in a file, doubtful places as the file of answers says.
 * @throws ReadingError, CliError
 */
export async function readPolicyAt(path: string, answers?: string): Promise<PolicyReading> {
  return await readPolicy(await readBounded(path), basename(path), await readAnswers(answers));
}
