import { basename, resolve } from 'node:path';
import {
  createEmptyInterpretation,
  createEmptyPlan,
  type Dossier,
  documentJsonSchema,
  dossierSchema,
  interpretationFromText,
  policyFromReading,
  type RequirementSetId,
  requirementSetIdSchema,
} from '@tongjie/model';
import { isFreeFolder, writeDossierFolder } from '../../dossier-folder/dossier-folder.ts';
import { readPolicyFile } from '../../reading/read-policy-file.ts';
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

async function readInterpretation(path: string | undefined, set: RequirementSetId, title: string) {
  if (path === undefined) return { document: createEmptyInterpretation(set, title), unplaced: [] };
  const { text } = await readPolicyFile(await readBounded(path), basename(path));
  return interpretationFromText(text, set, title);
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
    const { document, unplaced } = await readInterpretation(
      values.interpretation,
      requirementSet,
      policy.title,
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
    if (values.json)
      print(toJson({ id, dir, requirementSet, title: policy.title, unplaced, repairs, warnings, questions }));
    else {
      const lines = [
        `已建立卷宗“${policy.title}”：${dir}`,
        ...describeReading(reading),
        ...unplaced.map((title) => `注意：“${title}”不知道归入哪个要素，放在了补充部分。`),
      ];
      print(`${lines.join('\n')}\n`);
    }
    return 0;
  },
};
