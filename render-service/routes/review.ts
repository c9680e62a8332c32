import { readReviewFile } from '../actions/read-review-file.ts';
import { requirePerson } from '../auth/require-role.ts';
import type { Service } from '../service.ts';
import { contentDisposition } from './content-disposition.ts';
import { createRouter } from './router.ts';

/** 送审材料: made when asked for, as the sign-off sheet records what is decided up to now. */
export function reviewRoutes(service: Service) {
  return createRouter().get('/api/dossiers/:id/review/:file', async (context) => {
    requirePerson(context);
    const { id, file } = context.req.param();
    const { bytes, mediaType } = await readReviewFile(service, id, file);
    return context.body(new Uint8Array(bytes), 200, {
      'content-type': mediaType,
      'cache-control': 'private, no-cache',
      'content-disposition': contentDisposition(file, true),
    });
  });
}
