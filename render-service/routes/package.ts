import { buildPackage } from '../actions/build-package.ts';
import { requirePerson } from '../auth/require-role.ts';
import type { Service } from '../service.ts';
import { contentDisposition } from './content-disposition.ts';
import { createRouter } from './router.ts';

export function packageRoutes(service: Service) {
  return createRouter().get('/api/dossiers/:id/package', async (context) => {
    requirePerson(context);
    const { id } = context.req.param();
    const zip = await buildPackage(service, id);
    return context.body(new Uint8Array(zip), 200, {
      'content-type': 'application/zip',
      'content-disposition': contentDisposition(`${id}.zip`, true),
    });
  });
}
