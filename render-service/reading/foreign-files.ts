const ascii = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to));

/** What kind of picture bytes are, or null. Pictures of text are the commonest wrong upload. */
export function describeImage(bytes: Uint8Array): string | null {
  const head = ascii(bytes, 0, 12);
  if (head.startsWith('\u0089PNG')) return 'PNG';
  if (head.startsWith('\u00ff\u00d8\u00ff')) return 'JPEG';
  if (/^GIF8[79]a/.test(head)) return 'GIF';
  if (head.startsWith('II*\0') || head.startsWith('MM\0*')) return 'TIFF';
  if (/^RIFF[\s\S]{4}WEBP/.test(head)) return 'WebP';
  if (/^[\s\S]{4}ftyp(?:heic|heix|mif1|avif)/.test(head)) return 'HEIC';
  return /^BM[\s\S]{4}\0\0\0\0/.test(head) ? 'BMP' : null;
}

/** Markup that office programs write and that is neither a web page nor text, or null. */
export function describeMarkup(head: string): string | null {
  if (/^MIME-Version:|^From:.{0,200}[\r\n]{1,2}(?:Subject|MIME-Version):/i.test(head))
    return '单个文件网页（.mht）或邮件';
  if (!/^[^<]{0,8}<\?xml/.test(head)) return null;
  if (/<pkg:package|schemas\.microsoft\.com\/office\/2006\/xmlPackage/.test(head)) return 'Word XML 文件';
  if (/schemas\.microsoft\.com\/office\/word\/2003/.test(head)) return 'Word 2003 XML 文件';
  if (/<uof:UOF|<office:document/.test(head)) return ' UOF 或 OpenDocument 文件';
  return null;
}
