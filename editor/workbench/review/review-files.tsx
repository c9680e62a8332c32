import { FileText } from 'lucide-react';

/** What is laid before the reviewers as one file, made from the dossier and its decisions as they stand. */
const files = [
  {
    name: 'review.pdf',
    format: 'PDF',
    hint: '可直接打印。方正小标宋、仿宋、楷体、黑体以思源字体代替。',
  },
  {
    name: 'review.docx',
    format: 'Word',
    hint: '可以修改。字体用本机的方正小标宋、仿宋_GB2312、楷体_GB2312、黑体。',
  },
] as const;

/** Downloads of 送审稿; each says which faces it is set in. */
export function ReviewFiles({ id }: { readonly id: string }) {
  return files.map(({ name, format, hint }) => (
    <a
      key={name}
      className="tj-btn tj-review-file"
      href={`/api/dossiers/${encodeURIComponent(id)}/review/${name}`}
      download
      title={hint}
      aria-label={`下载送审稿 ${format}。${hint}`}
    >
      <FileText size={14} strokeWidth={2} aria-hidden />
      送审稿 {format}
    </a>
  ));
}
