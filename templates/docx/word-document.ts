import type { Document } from 'docx';

/**
 * A document as docx builds it, and its pictures apart. In the document each picture is the name of one in `pictures`,
 * which packing replaces by its bytes: docx would decode, hash and compress them on the way, several times over.
 */
export interface WordDocument {
  readonly document: Document;
  /** Data URLs of PNG or JPEG files by the names that stand for them. */
  readonly pictures: ReadonlyMap<string, string>;
}

/** A document without pictures. */
export const withoutPictures = (document: Document): WordDocument => ({ document, pictures: new Map() });
