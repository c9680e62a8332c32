const REPLACEMENT = /\ufffd/g;
/** Characters that Chinese official texts are made of. */
const USUAL = /[\u4e00-\u9fa5\u3000-\u301f\uff01-\uff5e“”‘’—…·\r\n\t -~]/g;
const LOOKED_AT = 20_000;

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

/** The encoding that a byte order mark names. */
function markedEncoding(bytes: Uint8Array): string | null {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return 'utf-8';
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be';
  return startsWith(bytes, [0x84, 0x31, 0x95, 0x33]) ? 'gb18030' : null;
}

/** The share of characters in a text that one expects in a Chinese document. */
function plausibility(text: string): number {
  return text === '' ? 0 : (text.match(USUAL)?.length ?? 0) / text.length;
}

/** UTF-16 without a mark: its line feeds and spaces have a zero byte, which no other encoding of text has. */
function bareUtf16(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, LOOKED_AT & ~1);
  if (head.length < 4 || !head.includes(0)) return null;
  const found = ['utf-16le', 'utf-16be']
    .map((encoding) => ({ encoding, score: plausibility(new TextDecoder(encoding).decode(head)) }))
    .sort((a, b) => b.score - a.score)[0];
  return found && found.score > 0.8 ? found.encoding : null;
}

/** Whether bytes hold text in UTF-16, with or without a byte order mark. */
export function isUtf16(bytes: Uint8Array): boolean {
  return /^utf-16/.test(markedEncoding(bytes) ?? bareUtf16(bytes) ?? '');
}

/**
 * Decodes text files as they come from Chinese offices: by byte order mark, else UTF-8, UTF-16 or GB18030 (which holds GBK
 * and GB2312) by what is likely. Never throws; what cannot be decoded becomes U+FFFD.
 *
 * A Chinese text in GB18030 read as UTF-8 is damaged in nearly every character, and a UTF-8 text with a few broken
 * bytes in a few: so UTF-8 is taken where it holds for most characters.
 */
export function decodeText(bytes: Uint8Array): string {
  const encoding = markedEncoding(bytes) ?? bareUtf16(bytes);
  if (encoding !== null) return new TextDecoder(encoding).decode(bytes);
  const text = new TextDecoder('utf-8').decode(bytes);
  const damaged = text.match(REPLACEMENT)?.length ?? 0;
  if (damaged === 0) return text;
  const beyondAscii = text.match(/[^\0-\u007f]/g)?.length ?? 0;
  return damaged * 2 > beyondAscii ? new TextDecoder('gb18030').decode(bytes) : text;
}
