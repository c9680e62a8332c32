import type { AppType } from '@tongjie/render-service';
import { hc } from 'hono/client';

/** The service, typed by its own routes. Same origin always: the workbench talks to no other host. */
export const { api } = hc<AppType>('/');
