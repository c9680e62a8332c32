import type { Node } from 'prosemirror-model';
import { referenceOf } from './read-attributes.ts';
import type { References } from './references.ts';
import type { StoryProse, StoryRun, StorySource, StoryText } from './story.ts';

/** Each clause once, in the order of first mention. */
export function uniqueSources(sources: readonly (StorySource | null)[]): readonly StorySource[] {
  const seen = new Map<string, StorySource>();
  for (const source of sources) {
    if (source && !seen.has(`${source.of} ${source.clause}`))
      seen.set(`${source.of} ${source.clause}`, source);
  }
  return [...seen.values()];
}

function tellRun(node: Node, references: References): StoryRun | null {
  const strong = node.marks.some((mark) => mark.type.name === 'strong');
  if (node.isText) return { kind: 'text', text: node.text ?? '', strong };
  const source = references.resolve(referenceOf(node));
  if (node.type.name === 'fact')
    return { kind: 'fact', text: node.type.spec.leafText?.(node) ?? '', strong, source };
  return source ? { kind: 'citation', source } : null;
}

/** Running text of a paragraph, lead or utterance. */
export function tellText(node: Node, references: References): StoryText {
  const runs = node.children.flatMap((child) => tellRun(child, references) ?? []);
  return { runs, sources: uniqueSources(runs.map((run) => (run.kind === 'text' ? null : run.source))) };
}

function isBlank(text: StoryText): boolean {
  return text.runs.every((run) => run.kind === 'text' && run.text.trim() === '');
}

/** Paragraphs of a node whose content is paragraphs only; blank ones are left out. */
export function tellParagraphs(node: Node, references: References): readonly StoryText[] {
  return node.children.map((child) => tellText(child, references)).filter((text) => !isBlank(text));
}

/** Paragraphs and lists, as they stand in answers, cells and cards; blank paragraphs are left out. */
export function tellProse(nodes: readonly Node[], references: References): readonly StoryProse[] {
  return nodes.flatMap((node): readonly StoryProse[] => {
    switch (node.type.name) {
      case 'bulletList':
      case 'orderedList':
        return [
          {
            kind: node.type.name,
            items: node.children
              .map((item) => tellProse(item.children, references))
              .filter((item) => item.length > 0),
          },
        ];
      default: {
        const text = tellText(node, references);
        return isBlank(text) ? [] : [{ kind: 'paragraph', text }];
      }
    }
  });
}
