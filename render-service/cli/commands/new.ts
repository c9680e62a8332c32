import { basename, resolve } from 'node:path';
import {
  createEmptyInterpretation,
  createEmptyPlan,
  type Dossier,
  documentJsonSchema,
  dossierSchema,
  type Policy,
  policyFromReading,
  type RequirementSetId,
  requirementSetIdSchema,
} from '@tongjie/model';
import { isFreeFolder, writeDossierFolder } from '../../dossier-folder/dossier-folder.ts';
import { type ReadInterpretation, readInterpretationFile } from '../../reading/read-interpretation-file.ts';
import { readArguments, readChoice } from '../arguments.ts';
import { CliError } from '../cli-error.ts';
import { type Command, toJson } from '../command.ts';
import { describeReading } from '../describe-reading.ts';
import { readBounded, readPolicyAt } from '../read-file.ts';

/** The id that a folder's name makes; a name without letters or digits makes none. */
function idFromFolder(dir: string): string {
  const id = basename(resolve(dir))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 63);
  if (dossierSchema.shape.id.safeParse(id).success) return id;
  throw new CliError(
    'bad-arguments',
    '文件夹名里要有小写字母或数字，用作卷宗的编号，如 minimum-living-2025。',
  );
}

async function readInterpretation(
  path: string | undefined,
  set: RequirementSetId,
  policy: Policy,
  predecessor: Policy | null,
): Promise<ReadInterpretation> {
  if (path === undefined) {
    const document = createEmptyInterpretation(set, policy.title);
    return { document, unplaced: [], leftOut: [], changes: 0, comments: 0 };
  }
  return readInterpretationFile(await readBounded(path), basename(path), set, policy, predecessor);
}

export const newCommand: Command = {
  async run(args, { print }) {
    const { values, positionals } = readArguments(args, ['DIR'], {
      json: { type: 'boolean' },
      policy: { type: 'string' },
      interpretation: { type: 'string' },
      predecessor: { type: 'string' },
      answers: { type: 'string' },
      type: { type: 'string', default: 'general' },
    });
    const dir = positionals[0] ?? '';
    if (values.policy === undefined) throw new CliError('bad-arguments', '请用 --policy 指定政策文件。');
    const requirementSet = readChoice('--type', values.type, requirementSetIdSchema.options);
    const id = idFromFolder(dir);
    if (!(await isFreeFolder(dir)))
      throw new CliError('already-exists', `文件夹“${dir}”不是空的，没有改动它。请换一个名字。`);
    const reading = await readPolicyAt(values.policy, values.answers);
    const policy = policyFromReading(reading);
    const predecessor =
      values.predecessor === undefined
        ? null
        : policyFromReading(await readPolicyAt(values.predecessor, values.answers));
    const { document, unplaced, leftOut, changes, comments } = await readInterpretation(
      values.interpretation,
      requirementSet,
      policy,
      predecessor,
    );
    const dossier: Dossier = {
      id,
      requirementSet,
      policy,
      predecessor,
      plan: createEmptyPlan(),
      interpretation: documentJsonSchema.parse(document.toJSON()),
      presentation: { theme: 'government-red' },
      waivers: [],
    };
    await writeDossierFolder(dir, dossier);
    const { repairs, warnings, questions } = reading;
    if (values.json) {
      const placed = { unplaced, leftOut, changes, comments };
      print(
        toJson({ id, dir, requirementSet, title: policy.title, ...placed, repairs, warnings, questions }),
      );
    } else {
      const lines = [
        `已建立卷宗“${policy.title}”：${dir}`,
        ...describeReading(reading),
        ...unplaced.map((title) => `注意：“${title}”不知道归入哪个要素，放在了补充部分。`),
        ...leftOut.map((what) => `注意：${what}没有读入，请在编辑时补上。`),
        ...(changes > 0 ? ['注意：稿子里有修订，已按接受修订处理。'] : []),
        ...(comments > 0
          ? [`注意：稿子里有 ${comments} 条批注，用 tongjie returned ${dir} FILE 逐条查看。`]
          : []),
      ];
      print(`${lines.join('\n')}\n`);
    }
    return 0;
  },
};
