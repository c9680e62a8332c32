import { fault, type TypstErrorCode, type TypstFault, type TypstPlace } from './typst-error.ts';

/** A message of the compiler; lines and columns from 0. */
export interface TypstDiagnostic {
  readonly message: string;
  readonly path: string;
  readonly severity: number;
  readonly range: { readonly start: { readonly line: number; readonly character: number } } | null;
}

const kinds: readonly (readonly [RegExp, TypstErrorCode])[] = [
  [/could not be displayed with/, 'typst-missing-glyph'],
  [/download package|package not found|package manifest|searched for package/, 'typst-package'],
  [/decode image|unknown image format|parse SVG|image (?:is|was|could)|convert image/i, 'typst-picture'],
];

function codeOf(detail: string): TypstErrorCode {
  return kinds.find(([pattern]) => pattern.test(detail))?.[1] ?? 'typst-markup';
}

const QUOTED_TEXT = /the text `\\?"(.{1,12}?)\\?"` could not be displayed/gu;

function describe(code: TypstErrorCode, detail: string, place: TypstPlace | null): string {
  const where = place ? `（${place.file} 第${place.line}行第${place.column}列）` : '';
  if (code === 'typst-missing-glyph') {
    const characters = [...new Set([...detail.matchAll(QUOTED_TEXT)].map(([, text = '']) => text))];
    return `字库里没有这些字，排不出来：${characters.join('、')}。请换用其他写法，或者安装含有这些字的字体。`;
  }
  if (code === 'typst-package') return `版式${where}要从网上取扩展包，这里不允许。`;
  if (code === 'typst-picture') return `图片读不出来${where}，请检查图片文件。`;
  return `版式有误${where}：${detail.slice(0, 200)}`;
}

/** The first error among what the compiler says; `root` is the folder that names are relative to. */
export function readDiagnostics(diagnostics: readonly TypstDiagnostic[], root: string): TypstFault {
  const first = diagnostics.find(({ severity }) => severity === 1) ?? diagnostics[0];
  if (!first) return fault('typst-failed', '排版没有成功，也没有说明原因。');
  const file = first.path.startsWith(root) ? first.path.slice(root.length + 1) : first.path;
  const { start } = first.range ?? {};
  const place = start ? { file, line: start.line + 1, column: start.character + 1 } : null;
  const code = codeOf(first.message);
  return { code, message: describe(code, first.message, place), place, detail: first.message };
}

/** What writing the PDF threw: all errors as one text, without places. */
export function readExportError(error: unknown): TypstFault {
  const detail = error instanceof Error ? error.message : String(error);
  const code = codeOf(detail);
  const message =
    code === 'typst-markup' ? `PDF 没有写成：${detail.slice(0, 200)}` : describe(code, detail, null);
  return { code: code === 'typst-markup' ? 'typst-failed' : code, message, place: null, detail };
}
