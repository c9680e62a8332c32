/** A `Content-Disposition` whose file name may be Chinese (RFC 6266, RFC 8187). */
export function contentDisposition(file: string, download: boolean): string {
  const name = file.split('/').at(-1) ?? file;
  const plain = name.replace(/[^\w.-]/g, '_');
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${download ? 'attachment' : 'inline'}; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
