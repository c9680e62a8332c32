import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { PolicyReading } from '@tongjie/model';
import { readPolicy } from '../reading/read-policy.ts';
import { LARGEST_POLICY_FILE } from '../reading/read-policy-file.ts';
import { CliError } from './cli-error.ts';

/** Reads a file whole, after a look at its size: what is too large never enters memory. */
export async function readBounded(path: string, largest = LARGEST_POLICY_FILE): Promise<Uint8Array> {
  const { size } = await stat(path);
  if (size > largest) {
    const limit = Math.round(largest / 1024 / 1024);
    throw new CliError('file-too-large', `文件超过 ${limit} MB：${path}。请删去嵌入的图片等大对象后再试。`);
  }
  return await readFile(path);
}

/** Reads the policy in a file. @throws ReadingError, CliError */
export async function readPolicyAt(path: string): Promise<PolicyReading> {
  return await readPolicy(await readBounded(path), basename(path));
}
