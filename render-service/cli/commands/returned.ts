import { basename } from 'node:path';
import {
  acceptSuggestions,
  documentJsonSchema,
  interpretationSchema,
  type PlacedSuggestion,
  placeSuggestions,
} from '@tongjie/model';
import { readDossierFolder, writeDossierFolder } from '../../dossier-folder/dossier-folder.ts';
import { detectFileType } from '../../reading/detect-file-type.ts';
import { readSuggestions } from '../../reading/read-suggestions.ts';
import { readArguments } from '../arguments.ts';
import { CliError } from '../cli-error.ts';
import { type Command, toJson } from '../command.ts';
import { readBounded } from '../read-file.ts';

function printSuggestion(suggestion: PlacedSuggestion, index: number): string {
  const { kind, author, date, context, before, after, comment, place } = suggestion;
  const who = [author || '未署名', date.slice(0, 10)].filter((part) => part !== '').join(' ');
  const what =
    kind === 'comment'
      ? `批注：${comment}`
      : [before === '' ? '' : `删去“${before}”`, after === '' ? '' : `加上“${after}”`]
          .filter((part) => part !== '')
          .join('，');
  const where = context === '' ? '' : `\n    ${context}`;
  const lost =
    place === null && kind === 'change'
      ? '\n    没有找到位置：解读稿里的这段话已经改过，或涉及绑定的数据，请人工处理。'
      : '';
  return `${index + 1}. ${who}　${what}${where}${lost}`;
}

/** `--accept 1,3` or `--accept all`: the suggestions by their numbers. */
function choose(value: string, suggestions: readonly PlacedSuggestion[]): readonly PlacedSuggestion[] {
  if (value === 'all') return suggestions.filter(({ kind }) => kind === 'change');
  return value.split(',').map((number) => {
    const chosen = suggestions[Number(number.trim()) - 1];
    if (!chosen)
      throw new CliError(
        'bad-arguments',
        `没有第“${number.slice(0, 20)}”条意见。用 --accept 1,3 或 --accept all。`,
      );
    return chosen;
  });
}

const reasons = {
  'no-place': '没有找到位置',
  comment: '是批注，需要人来改',
  'words-differ': '与另一条已接受的意见重叠',
} as const;

export const returned: Command = {
  async run(args, { print }) {
    const { values, positionals } = readArguments(args, ['DIR', 'FILE'], {
      json: { type: 'boolean' },
      accept: { type: 'string' },
    });
    const [dir = '', path = ''] = positionals;
    const dossier = await readDossierFolder(dir);
    const bytes = await readBounded(path);
    if (detectFileType(bytes, basename(path)) !== 'docx')
      throw new CliError('bad-arguments', `“${basename(path)}”不是 .docx 文件，里面没有修订和批注可读。`);
    const document = interpretationSchema(dossier.requirementSet).nodeFromJSON(dossier.interpretation);
    const suggestions = placeSuggestions(document, readSuggestions(bytes));
    const accepted =
      values.accept === undefined ? null : acceptSuggestions(document, choose(values.accept, suggestions));
    if (accepted)
      await writeDossierFolder(dir, {
        ...dossier,
        interpretation: documentJsonSchema.parse(accepted.document.toJSON()),
      });
    if (values.json) {
      const unaccepted = accepted?.unaccepted.map(({ suggestion, reason }) => ({
        number: suggestions.indexOf(suggestion) + 1,
        reason,
      }));
      print(toJson({ suggestions, ...(unaccepted ? { unaccepted } : {}) }));
    } else {
      const lines = suggestions.map(printSuggestion);
      const left = (accepted?.unaccepted ?? []).map(
        ({ suggestion, reason }) =>
          `第 ${suggestions.indexOf(suggestion) + 1} 条没有接受：${reasons[reason]}。`,
      );
      const todo = accepted ? '，选中的已写入解读稿' : '。用 --accept 1,3 接受其中几条';
      const count =
        suggestions.length === 0
          ? '文件里没有修订，也没有批注。'
          : `共 ${suggestions.length} 条意见${todo}。`;
      print(`${[...lines, ...left, count].join('\n')}\n`);
    }
    return 0;
  },
};
