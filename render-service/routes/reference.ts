import { createRouter } from './router.ts';

export function referenceRoutes() {
  return createRouter();
}
