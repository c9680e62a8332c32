import { createRoute } from '@hono/zod-openapi';
import { brandSchema, themeNameSchema } from '@tongjie/model';
import { z } from 'zod';
import { drawFigures } from '../actions/draw-figures.ts';
import { requirePerson } from '../auth/require-role.ts';
import { figuresViewSchema } from '../views/figures-view.ts';
import { jsonContent } from './respond.ts';
import { createRouter } from './router.ts';

const request = z
  .strictObject({
    theme: themeNameSchema,
    /** The dossier's brand, whose colours are those of its theme. */
    brand: brandSchema.optional(),
    figures: z
      .array(
        z.strictObject({
          key: z.string().max(100),
          kind: z.literal('diagram'),
          source: z.string().max(8000),
        }),
      )
      .max(20),
  })
  .refine(({ theme, brand }) => theme !== 'brand' || brand !== undefined, {
    error: '主题是“本单位”时要有品牌。',
    path: ['brand'],
  });

const draw = createRoute({
  method: 'post',
  path: '/api/figures',
  summary: '画关系图，供预览',
  tags: ['编写'],
  request: { body: { content: { 'application/json': { schema: request } }, required: true } },
  responses: { 200: jsonContent(figuresViewSchema, '画好的图和没画成的原因') },
});

export function figureRoutes() {
  return createRouter().openapi(draw, async (context) => {
    requirePerson(context);
    const { theme, brand, figures } = context.req.valid('json');
    return context.json(await drawFigures({ theme, brand }, figures), 200);
  });
}
