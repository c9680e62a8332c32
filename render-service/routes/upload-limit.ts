import { bodyLimit } from 'hono/body-limit';
import { fileTooLarge, largestUpload } from './upload.ts';

/** Bounds every request body: the largest file and the little that a form puts around it. */
export const limitUploads = bodyLimit({
  maxSize: largestUpload + 64 * 1024,
  onError: () => {
    throw fileTooLarge(null);
  },
});
