import type { PolicyReading } from '@tongjie/model';
import type { Upload } from '../routes/upload.ts';

export async function readUploadedPolicy(_upload: Upload): Promise<PolicyReading> {
  throw new Error('Bug: not wired');
}
