/** Files of the two pages, which stand beside each other. */
export const pageFiles = { policy: 'policy.html', interpretation: 'interpretation.html' } as const;

/** File of the article for an official account, beside the pages. */
export const articleFile = 'wechat.html';

/** The reading copy (阅读版) of both, as the pages find it: they stand in a folder beside that of the documents. */
export const readingCopyAddress = '../documents/reading.pdf';

/** Address of a clause, from the interpretation's page. */
export function clauseAddress(clause: string): string {
  return `${pageFiles.policy}#${clause}`;
}

/** Anchor of a block of the interpretation: its section's number and its place in it, both from 1. */
export function blockAnchor(section: number, block: number): string {
  return `s${section}-${block}`;
}
