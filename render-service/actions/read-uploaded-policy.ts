import type { PolicyReading, ReadingAnswers } from '@tongjie/model';
import { readPolicy } from '../reading/read-policy.ts';
import { ReadingError } from '../reading/reading-error.ts';
import { toReadingProblem } from './reading-problem.ts';

/** An uploaded file, within bounds. */
export interface Upload {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Reads an uploaded policy into its clause tree; nothing is stored. @throws Problem with the code of the `ReadingError` */
export async function readUploadedPolicy(
  { bytes, name }: Upload,
  answers: ReadingAnswers = {},
): Promise<PolicyReading> {
  try {
    return await readPolicy(bytes, name, answers);
  } catch (error) {
    throw error instanceof ReadingError ? toReadingProblem(error) : error;
  }
}
