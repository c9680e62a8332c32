/**
 * Adds to the styles what docx has no option for, or writes at a place where the schema doesn't have it:
 * - no space between Chinese and digits, as the grid of 28 characters has no room for it (`autoSpaceDN`);
 * - paragraphs in tables off the grid of the body, which LibreOffice would stretch to 29 pt.
 *
 * @param styles `word/styles.xml` as docx writes it
 * @param cellStyle id of the style of paragraphs in tables, which has no paragraph properties of its own
 */
export function completeStyles(styles: string, cellStyle: string): string {
  const spaced = styles.replace(
    '<w:pPrDefault/>',
    '<w:pPrDefault><w:pPr><w:autoSpaceDN w:val="0"/></w:pPr></w:pPrDefault>',
  );
  const start = spaced.indexOf(`w:styleId="${cellStyle}"`);
  const end = start === -1 ? -1 : spaced.indexOf('</w:style>', start);
  if (end === -1) return spaced;
  return `${spaced.slice(0, end)}<w:pPr><w:snapToGrid w:val="0"/></w:pPr>${spaced.slice(end)}`;
}
