import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Dossier, Presentation } from '@tongjie/model';
import type { FigureImage } from '@tongjie/templates';
import { useMemo } from 'react';
import { api } from '../api/client.ts';
import { bodyOf } from '../api/problem.ts';

/** Sources of the diagrams in a document, in the order in which a story numbers them. */
function diagramSources(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(diagramSources);
  if (value === null || typeof value !== 'object') return [];
  if (Reflect.get(value, 'type') === 'diagram') {
    const attrs: unknown = Reflect.get(value, 'attrs');
    const source: unknown = attrs !== null && typeof attrs === 'object' ? Reflect.get(attrs, 'source') : null;
    return typeof source === 'string' ? [source] : [''];
  }
  return diagramSources(Reflect.get(value, 'content'));
}

const none: ReadonlyMap<string, FigureImage> = new Map();

async function drawAll(
  { theme, brand }: Presentation,
  sources: readonly string[],
): Promise<ReadonlyMap<string, FigureImage>> {
  const figures = sources.map((source, at) => ({
    key: `diagram-${at + 1}`,
    kind: 'diagram' as const,
    source,
  }));
  const { images } = await bodyOf(
    api.figures.$post({ json: { theme, ...(brand ? { brand } : {}), figures } }),
  );
  return new Map(Object.entries(images));
}

/** Pictures of the dossier's diagrams, drawn by the service; the last ones stay while new ones are drawn. */
export function useFigureImages(dossier: Dossier): ReadonlyMap<string, FigureImage> {
  const sources = useMemo(() => diagramSources(dossier.interpretation), [dossier.interpretation]);
  const { presentation } = dossier;
  const { theme, brand } = presentation;
  const drawn = useQuery({
    queryKey: ['figures', theme, theme === 'brand' ? brand : null, sources],
    queryFn: () => drawAll(presentation, sources),
    enabled: sources.length > 0,
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
  });
  return drawn.data ?? none;
}
