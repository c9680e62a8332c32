import { LetterheadError } from './letterhead-error.ts';
import { sectionBreak } from './policy-body.ts';

const PARAGRAPH = /<w:p(?: [^>]*)?>(?:(?!<w:p[ >]).)*?<\/w:p>/gs;

/** A section as the template's own, for parts that begin on a new page: no first page of its own, pages counted on. */
function following(section: string): string {
  return section
    .replace(/<w:titlePg\b[^>]*\/>/, '')
    .replace(/<w:type\b[^>]*\/>/, '')
    .replace(/(<w:pgNumType\b[^>]*?) w:start="[^"]*"/, '$1');
}

/**
 * Puts a body in the place of the paragraph that holds `mark` and nothing else. Where the body has several sections, they
 * look as the template's section looks in which the mark stands.
 *
 * @throws LetterheadError `letterhead-tags-wrong` where the mark isn't a paragraph of the body by itself
 */
export function putBody(document: string, mark: string, content: string): string {
  const holders = [...document.matchAll(PARAGRAPH)].filter(([paragraph]) => paragraph.includes(mark));
  const [holder] = holders;
  const words = holder?.[0].replace(/<[^>]*>/g, '').trim();
  const before = holder ? document.slice(0, holder.index) : '';
  const isInTable = (before.match(/<w:tbl>/g)?.length ?? 0) > (before.match(/<\/w:tbl>/g)?.length ?? 0);
  const isInBox = before.lastIndexOf('<w:txbxContent') > before.lastIndexOf('</w:txbxContent');
  if (!holder || holders.length > 1 || words !== mark || isInTable || isInBox) {
    throw new LetterheadError(
      'letterhead-tags-wrong',
      '红头模板里的 {{正文}} 要单独占一段，只出现一次，不放在表格和文本框里。',
    );
  }
  const rest = document.slice(holder.index + holder[0].length);
  const section = /<w:sectPr\b.*?<\/w:sectPr>/s.exec(rest)?.[0] ?? '<w:sectPr></w:sectPr>';
  const breaks = content.split(sectionBreak).length - 1;
  let met = 0;
  const placed = content.replaceAll(sectionBreak, () => {
    met += 1;
    return met === 1 ? section : following(section);
  });
  // What was the template's first section is now the last one.
  const end = breaks === 0 ? rest : rest.replace(section, () => following(section));
  return before + placed + end;
}
