import { bodyTag, type LetterheadFields, type LetterheadTag, letterheadTags } from '@tongjie/templates';
import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import { z } from 'zod';
import { LetterheadError } from './letterhead-error.ts';
import { readLetterheadParts } from './letterhead-parts.ts';

/** An office's own 红头: a Word file with tags, checked. */
export interface LetterheadTemplate {
  readonly parts: ReadonlyMap<string, Uint8Array>;
  /** The tags that stand in it. */
  readonly tags: ReadonlySet<LetterheadTag>;
}

const isTag = (name: string): name is LetterheadTag => letterheadTags.some((tag) => tag === name);

const faultSchema = z.object({
  properties: z.object({ id: z.string(), xtag: z.string().optional(), context: z.string().optional() }),
});
const faultsSchema = z.object({ properties: z.object({ errors: z.array(faultSchema) }) });

function describeFault({ properties: { id, xtag, context } }: z.infer<typeof faultSchema>): string {
  const tag = `“${(xtag ?? context ?? '').slice(0, 40)}”`;
  switch (id) {
    case 'unclosed_tag':
    case 'duplicate_open_tag':
      return `标签${tag}没有写完，少了 }}。`;
    case 'unopened_tag':
    case 'duplicate_close_tag':
      return `标签${tag}前面少了 {{。`;
    case 'unclosed_loop':
    case 'unopened_loop':
    case 'closing_tag_does_not_match_opening_tag':
    case 'unbalanced_loop_tags':
      return `{{#…}} 和 {{/…}} 没有成对：${tag}。`;
    default:
      return `标签${tag}用法不对（${id}）。`;
  }
}

function toLetterheadError(error: unknown): unknown {
  const several = faultsSchema.safeParse(error);
  const single = faultSchema.safeParse(error);
  const faults = several.success ? several.data.properties.errors : single.success ? [single.data] : [];
  if (faults.length === 0) return error;
  const said = [...new Set(faults.map(describeFault))].join('');
  return new LetterheadError('letterhead-tags-wrong', `红头模板里的标签要改：${said}`, {
    cause: error,
  });
}

function zipOf(parts: ReadonlyMap<string, Uint8Array>): PizZip {
  const zip = new PizZip();
  for (const [path, bytes] of parts) zip.file(path, bytes, { binary: true });
  return zip;
}

/** Fills tags by name only: no expressions, nothing of JavaScript's own is within reach. */
function fill(parts: ReadonlyMap<string, Uint8Array>, wordsFor: (tag: string) => string): PizZip {
  try {
    const document = new Docxtemplater(zipOf(parts), {
      delimiters: { start: '{{', end: '}}' },
      linebreaks: true,
      paragraphLoop: true,
      errorLogging: false,
      parser: (tag) => ({ get: () => wordsFor(tag) }),
    });
    document.render();
    return document.getZip();
  } catch (error) {
    throw toLetterheadError(error);
  }
}

/** The names in all tags: filled once with words and once with none, as either may leave a part out. */
function readTags(parts: ReadonlyMap<string, Uint8Array>): ReadonlySet<string> {
  const names = new Set<string>();
  for (const words of ['有', '']) {
    fill(parts, (tag) => {
      names.add(tag);
      return words;
    });
  }
  return names;
}

const listed = (names: readonly string[]): string => names.map((name) => `{{${name}}}`).join('、');

/**
 * Reads an office's own 红头.
 * @throws LetterheadError `letterhead-unreadable`, `letterhead-unsafe`, `letterhead-tags-wrong`
 */
export function readLetterhead(bytes: Uint8Array): LetterheadTemplate {
  const parts = readLetterheadParts(bytes);
  const names = readTags(parts);
  const unknown = [...names].filter((name) => !isTag(name));
  if (unknown.length > 0) {
    throw new LetterheadError(
      'letterhead-tags-wrong',
      `红头模板里有不认识的标签：${listed(unknown.map((name) => name.slice(0, 40)))}。可以用的有：${listed(letterheadTags)}。`,
    );
  }
  if (!names.has(bodyTag)) {
    throw new LetterheadError(
      'letterhead-tags-wrong',
      `红头模板里没有 {{${bodyTag}}}，不知道正文放在哪里。请在放正文的地方单独起一段，写上 {{${bodyTag}}}。`,
    );
  }
  return { parts, tags: new Set([...names].filter(isTag)) };
}

/**
 * The parts of a template with its tags filled; `body` stands for the text.
 * @throws LetterheadError `letterhead-tags-wrong`
 */
export function fillTags(
  { parts }: LetterheadTemplate,
  fields: LetterheadFields,
  body: string,
): ReadonlyMap<string, Uint8Array> {
  const values = new Map<string, string>([...Object.entries(fields), [bodyTag, body]]);
  const zip = fill(parts, (tag) => values.get(tag) ?? '');
  return new Map([...parts.keys()].map((path) => [path, zip.file(path)?.asUint8Array() ?? new Uint8Array()]));
}
