import { createRoute } from '@hono/zod-openapi';
import { themeNameSchema } from '@tongjie/model';
import { z } from 'zod';
import { drawFigures } from '../actions/draw-figures.ts';
import { requirePerson } from '../auth/require-role.ts';
import { jsonContent } from './respond.ts';
import { createRouter } from './router.ts';

const request = z.strictObject({
  theme: themeNameSchema,
  figures: z
    .array(
      z.strictObject({ key: z.string().max(100), kind: z.literal('diagram'), source: z.string().max(8000) }),
    )
    .max(20),
});

const answer = z.object({
  images: z.record(z.string(), z.object({ src: z.string(), width: z.number(), height: z.number() })),
  /** Chinese reason for each figure that could not be drawn. */
  errors: z.record(z.string(), z.string()),
});
export type FiguresView = z.infer<typeof answer>;

const draw = createRoute({
  method: 'post',
  path: '/api/figures',
  summary: '画关系图，供预览',
  request: { body: { content: { 'application/json': { schema: request } }, required: true } },
  responses: { 200: jsonContent(answer, '画好的图和没画成的原因') },
});

export function figureRoutes() {
  return createRouter().openapi(draw, async (context) => {
    requirePerson(context);
    const { theme, figures } = context.req.valid('json');
    return context.json(await drawFigures(theme, figures), 200);
  });
}
