/** File types that the service reads. */
export const acceptedFiles = ['.docx', '.txt', '.md', '.html', '.htm', '.pdf'];

/** HTML that says more than its words: paragraphs, lists, Word's automatic numbers. */
const STRUCTURED = /<(?:p|li|tr|h[1-6]|br|div|section)[\s>/]/i;

/** What was pasted, as a file that the service reads: the HTML of Word, WPS or a web page, else the plain text. */
export function fileOfPaste(data: DataTransfer): File | null {
  const [file] = data.files;
  if (file && file.type !== 'image/png') return file;
  const html = data.getData('text/html');
  const text = data.getData('text/plain');
  if (STRUCTURED.test(html)) return new File([html], '粘贴的文字.html', { type: 'text/html' });
  return text.trim() === '' ? null : new File([text], '粘贴的文字.txt', { type: 'text/plain' });
}
