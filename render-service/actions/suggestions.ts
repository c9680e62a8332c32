import { createHash } from 'node:crypto';
import { canonicalJson, type Suggestion, sha256 } from '@tongjie/model';
import type { Person } from '../auth/person.ts';
import { Problem } from '../problem.ts';
import { detectFileType } from '../reading/detect-file-type.ts';
import { readSuggestions } from '../reading/read-suggestions.ts';
import { ReadingError } from '../reading/reading-error.ts';
import type { Service } from '../service.ts';
import { type DossierRow, lockDossier } from '../store/queries/find-dossier.ts';
import { appendLogEntry } from '../store/queries/log-entries.ts';
import { insertSuggestions, listSuggestions, updateSuggestion } from '../store/queries/suggestions.ts';
import type { SuggestionDecision } from '../store/schema.ts';
import { type SuggestionView, toSuggestionView } from '../views/suggestion-view.ts';
import { dossierNotFound, getDossierRow } from './get-dossier.ts';
import type { Upload } from './read-uploaded-policy.ts';
import { toReadingProblem } from './reading-problem.ts';

/** More than a person can decide on; such a file was rewritten, not revised. */
const MOST_SUGGESTIONS = 1000;

function refuseFinal({ state }: DossierRow): void {
  if (state === 'drafting' || state === 'inReview' || state === 'signed') return;
  throw new Problem({
    status: 409,
    code: 'frozen',
    title: '卷宗已经发布',
    detail: '卷宗已经发布，内容已锁定，不能再读入或处理修改意见。',
  });
}

function readFile({ bytes, name }: Upload): Suggestion[] {
  try {
    if (detectFileType(bytes, name) !== 'docx') {
      throw new ReadingError(
        'unsupported-file-type',
        `“${name}”不是 Word 文件（.docx），里面没有修订和批注可读。请用 Word 或 WPS 另存为 .docx 后再读入。`,
      );
    }
    return readSuggestions(bytes);
  } catch (error) {
    throw error instanceof ReadingError ? toReadingProblem(error) : error;
  }
}

/** What was said and where, as a hash; the same said twice is told apart by its order. */
function keysOf(suggestions: readonly Suggestion[]): string[] {
  const seen = new Map<string, number>();
  return suggestions.map(({ kind, author, date, words, at, nth, before, after, comment }) => {
    const said = canonicalJson({ kind, author, date, words, at, nth, before, after, comment });
    const again = seen.get(said) ?? 0;
    seen.set(said, again + 1);
    return sha256(`${said}${again}`);
  });
}

/** What a dossier got back, and how many of it are new with the file just read. */
export interface ReadSuggestions {
  readonly added: number;
  readonly suggestions: readonly SuggestionView[];
}

/**
 * Keeps the changes and comments of a Word file that came back, beside the dossier. Nothing of the dossier changes. What
 * was read before stays as it is, with what was decided of it.
 *
 * @throws Problem `dossier-not-found`, `frozen`, `no-suggestions`, `too-many-suggestions`, and the codes of `ReadingError`
 */
export async function readReturnedFile(
  service: Service,
  by: Person,
  dossierId: string,
  upload: Upload,
): Promise<ReadSuggestions> {
  const read = readFile(upload);
  const name = upload.name.toWellFormed();
  if (read.length === 0) {
    throw new Problem({
      status: 422,
      code: 'no-suggestions',
      title: '没有修订，也没有批注',
      detail: `“${name}”里没有修订和批注。如果改的时候没有打开“修订”，请在 Word 或 WPS 里用“比较文档”生成带修订的文件再读入。`,
    });
  }
  if (read.length > MOST_SUGGESTIONS) {
    throw new Problem({
      status: 422,
      code: 'too-many-suggestions',
      title: '修改意见太多',
      detail: `“${name}”里有 ${read.length} 处修订和批注，超过 ${MOST_SUGGESTIONS} 处，没有读入。请先在 Word 或 WPS 里接受格式之类的修订，再读入。`,
    });
  }
  const at = new Date();
  const keys = keysOf(read);
  const added = await service.store.database.transaction(async (transaction) => {
    const row = await lockDossier(transaction, dossierId);
    if (!row) throw dossierNotFound(dossierId);
    refuseFinal(row);
    const rows = read.map(({ date, ...said }, position) => ({
      ...said,
      dossierId,
      key: keys[position] ?? '',
      file: name,
      position,
      saidAt: date,
      readBy: by.id,
      readAt: at,
    }));
    const count = await insertSuggestions(transaction, rows);
    const digest = createHash('sha256').update(upload.bytes).digest('hex');
    const detail = { file: name, sha256: digest, suggestions: read.length, added: count };
    await appendLogEntry(transaction, { dossierId, at, by: by.id, event: 'suggestionsRead', detail });
    return count;
  });
  service.documents.announce(dossierId);
  return { added, suggestions: await viewSuggestions(service, dossierId) };
}

/** Everything that came back for a dossier. @throws Problem `dossier-not-found` */
export async function viewSuggestions(service: Service, dossierId: string): Promise<SuggestionView[]> {
  const { database } = service.store;
  await getDossierRow(database, dossierId);
  return (await listSuggestions(database, dossierId)).map(toSuggestionView);
}

/**
 * Notes what was decided of a suggestion. The words themselves are changed by who decides, in the document.
 * @throws Problem `dossier-not-found`, `frozen`, `suggestion-not-found`
 */
export async function decideSuggestion(
  service: Service,
  by: Person,
  dossierId: string,
  { key, decision }: { readonly key: string; readonly decision: SuggestionDecision },
): Promise<SuggestionView> {
  const at = new Date();
  const decided = await service.store.database.transaction(async (transaction) => {
    const row = await lockDossier(transaction, dossierId);
    if (!row) throw dossierNotFound(dossierId);
    refuseFinal(row);
    const suggestion = await updateSuggestion(transaction, dossierId, key, decision, { id: by.id, at });
    if (!suggestion) {
      throw new Problem({
        status: 404,
        code: 'suggestion-not-found',
        title: '没有这条修改意见',
        detail: '没有找到这条修改意见。请刷新页面，再看一遍。',
      });
    }
    const { kind, author, before, after, comment } = suggestion;
    const detail = { key, decision, kind, author, before, after, comment };
    await appendLogEntry(transaction, { dossierId, at, by: by.id, event: 'suggestionDecided', detail });
    return suggestion;
  });
  service.documents.announce(dossierId);
  return toSuggestionView(decided);
}
