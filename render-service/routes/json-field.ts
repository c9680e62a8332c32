import { z } from 'zod';
import { Problem } from '../problem.ts';

/** A field of a multipart form that holds JSON; `readJsonField` reads it. */
export const jsonFieldSchema = z.string().max(200_000).optional();

/** Reads a form field that holds JSON. Undefined where the field is absent. @throws Problem `invalid-request` */
export function readJsonField<Schema extends z.ZodType>(
  name: string,
  text: string | undefined,
  schema: Schema,
): z.infer<Schema> | undefined {
  if (text === undefined || text === '') return undefined;
  const invalid = (issues: readonly { readonly path: string; readonly message: string }[]) =>
    new Problem({
      status: 400,
      code: 'invalid-request',
      title: '请求内容不符合要求',
      detail: `请求中的 ${name} 有误。请按接口说明（/api/reference）修改后再试。`,
      extra: { issues },
    });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw invalid([{ path: name, message: 'JSON' }]);
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw invalid(
    parsed.error.issues.map(({ path, message }) => ({ path: [name, ...path].join('.'), message })),
  );
}
