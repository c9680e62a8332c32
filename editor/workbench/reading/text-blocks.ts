/** What of a reading its text is made of. */
export interface ReadText {
  readonly clauses: readonly Clause[];
  /** Under the policy schema. */
  readonly document: { readonly content: readonly unknown[] };
}

interface Clause {
  readonly id: string;
  readonly heading: string;
  readonly text: string;
}

/** One paragraph of a policy as it is shown: its printed label, its heading, and its words. */
export interface TextBlock {
  readonly key: string;
  readonly kind: 'title' | 'clause' | 'paragraph' | 'row';
  /** Depth in the clause tree, from 0. */
  readonly level: number;
  /** Id of the clause that it begins, or null. */
  readonly clause: string | null;
  readonly label: string;
  /** Characters at the start of `text` that are the clause's heading. */
  readonly heading: number;
  readonly text: string;
}

interface JsonNode {
  readonly type: string;
  readonly attrs: Readonly<Record<string, unknown>>;
  readonly content: readonly JsonNode[];
  readonly text: string;
}

/** A node of a document as JSON; what isn't one is empty text. */
function readNode(value: unknown): JsonNode {
  const get = (name: string): unknown =>
    typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
  const [type, text, content, attrs] = [get('type'), get('text'), get('content'), get('attrs')];
  return {
    type: typeof type === 'string' ? type : '',
    text: typeof text === 'string' ? text : '',
    content: Array.isArray(content) ? content.map(readNode) : [],
    attrs: typeof attrs === 'object' && attrs !== null ? { ...attrs } : {},
  };
}

const wordsOf = (node: JsonNode): string => node.text + node.content.map(wordsOf).join('');

const headingLength = ({ heading, text }: Clause): number => {
  if (heading === '' || !text.startsWith(heading)) return 0;
  return /[。.]/.test(text.charAt(heading.length)) ? heading.length + 1 : heading.length;
};

/** The whole text of a reading, paragraph by paragraph, in order. */
export function textBlocks(reading: ReadText): TextBlock[] {
  const clauses = new Map(reading.clauses.map((clause) => [clause.id, clause]));
  const blocks: TextBlock[] = [];
  const add = (block: Omit<TextBlock, 'key'>) => blocks.push({ ...block, key: `b${blocks.length}` });
  const visit = (node: JsonNode, level: number): void => {
    if (node.type === 'clause') {
      const id = String(node.attrs.id ?? '');
      const clause = clauses.get(id);
      const [own, ...rest] = node.content;
      const text = own ? wordsOf(own) : '';
      const heading = clause ? Math.min(headingLength(clause), text.length) : 0;
      add({
        kind: 'clause',
        level: level + 1,
        clause: id,
        label: String(node.attrs.label ?? ''),
        heading,
        text,
      });
      for (const child of rest) visit(child, level + 1);
      return;
    }
    if (node.type === 'part') {
      for (const child of node.content) visit(child, 0);
      return;
    }
    const text = wordsOf(node);
    if (text === '') return;
    const kind = node.type === 'partTitle' ? 'title' : text.includes('\t') ? 'row' : 'paragraph';
    add({ kind, level, clause: null, label: '', heading: 0, text });
  };
  for (const part of readNode(reading.document).content) visit(part, 0);
  return blocks;
}
