const REPLACEMENT = /\ufffd/g;
const BEYOND_ASCII = /[^\0-\u007f]/g;

/**
 * Decodes text files as they come from Chinese offices: by byte order mark, else UTF-8, else GB18030 (which holds GBK
 * and GB2312). Never throws; what cannot be decoded becomes U+FFFD.
 *
 * A Chinese text in GB18030 read as UTF-8 is damaged in nearly every character, and a UTF-8 text with a few broken
 * bytes in a few: so UTF-8 is taken where it holds for most characters.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const text = new TextDecoder('utf-8').decode(bytes);
  const damaged = text.match(REPLACEMENT)?.length ?? 0;
  const beyondAscii = text.match(BEYOND_ASCII)?.length ?? 0;
  return damaged * 2 > beyondAscii ? new TextDecoder('gb18030').decode(bytes) : text;
}
