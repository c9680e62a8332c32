import { createRoute } from '@hono/zod-openapi';
import { requirementSetIdSchema, requirementSets, sectionTitles } from '@tongjie/model';
import { z } from 'zod';
import { sectionKindSchema } from '../views/dossier-view.ts';
import { jsonContent } from './respond.ts';
import { createRouter } from './router.ts';

const requirementSetSchema = z.object({
  id: requirementSetIdSchema,
  title: z.string(),
  purpose: z.string(),
  sections: z.array(
    z.object({
      kind: sectionKindSchema,
      title: z.string(),
      guidance: z.string(),
      minCharacters: z.int(),
      blocks: z.array(z.string()),
    }),
  ),
});

const list = createRoute({
  method: 'get',
  path: '/api/requirement-sets',
  summary: '要素模板',
  tags: ['政策'],
  security: [],
  responses: {
    200: jsonContent(z.object({ requirementSets: z.array(requirementSetSchema) }), '全部要素模板'),
  },
});

export function requirementSetRoutes() {
  return createRouter().openapi(list, (context) => {
    const views = requirementSets.map(({ id, title, purpose, sections }) => ({
      id,
      title,
      purpose,
      sections: sections.map((section) => ({
        ...section,
        title: sectionTitles[section.kind],
        blocks: [...section.blocks],
      })),
    }));
    return context.json({ requirementSets: views }, 200);
  });
}
