import type { ThemeName } from '@tongjie/model';
import { api } from './client.ts';
import { bodyOf, explain } from './problem.ts';

/** Has the service draw one diagram's source in a theme. */
export async function drawDiagram(
  source: string,
  theme: ThemeName,
): Promise<{ src: string } | { error: string }> {
  try {
    const { images, errors } = await bodyOf(
      api.figures.$post({ json: { theme, figures: [{ key: 'diagram', kind: 'diagram', source }] } }),
    );
    const image = images.diagram;
    return image ? { src: image.src } : { error: errors.diagram ?? '源码有误' };
  } catch (error) {
    return { error: explain(error).detail };
  }
}
