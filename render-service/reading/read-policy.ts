import { type PolicyReading, parsePolicy, type ReadingAnswers } from '@tongjie/model';
import { readPolicyFile } from './read-policy-file.ts';
import { ReadingError } from './reading-error.ts';

export { ReadingError } from './reading-error.ts';

/**
 * Reads a policy file into its clause tree. `answers` are what people chose before where the text is doubtful.
 * @throws ReadingError as `readPolicyFile`, and `policy-without-numbering` where no clause was found
 */
export async function readPolicy(
  bytes: Uint8Array,
  fileName: string,
  answers: ReadingAnswers = {},
): Promise<PolicyReading> {
  const reading = parsePolicy(await readPolicyFile(bytes, fileName), answers);
  const unnumbered = reading.warnings.find(({ code }) => code === 'policy-without-numbering');
  if (unnumbered) throw new ReadingError('policy-without-numbering', unnumbered.message);
  return reading;
}
