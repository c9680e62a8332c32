import { z } from 'zod';

/** Declares a JSON answer of a route, with its schema for the OpenAPI document and the typed client. */
export function jsonContent<Schema extends z.ZodType>(schema: Schema, description: string) {
  return { content: { 'application/json': { schema } }, description };
}

/** Path parameter of every route under one dossier. */
export const dossierParams = z.object({ id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/) });

/** Problem documents, declared once for all routes. Problems are thrown, so the client's types hold successes only. */
export const problemSchema = z.looseObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  code: z.string(),
});
