import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readDossierFolder } from '../../dossier-folder/dossier-folder.ts';
import { renderReview } from '../../engine/review/render-review.ts';
import { readArguments } from '../arguments.ts';
import { CliError } from '../cli-error.ts';
import { type Command, toJson } from '../command.ts';

export const review: Command = {
  async run(args, { print }) {
    const { values, positionals } = readArguments(args, ['DIR'], {
      json: { type: 'boolean' },
      out: { type: 'string' },
    });
    const { out } = values;
    if (out === undefined) throw new CliError('bad-arguments', '请用 --out 指定送审材料放在哪个文件夹。');
    const files = await renderReview(await readDossierFolder(positionals[0] ?? ''));
    await mkdir(out, { recursive: true });
    for (const { file, bytes } of files) await writeFile(join(out, file), bytes);
    if (values.json)
      print(toJson({ files: files.map(({ bytes, ...rest }) => ({ ...rest, bytes: bytes.byteLength })) }));
    else {
      const lines = files.map(
        ({ file, title, bytes }) => `${file}\t${title}\t${Math.ceil(bytes.byteLength / 1024)} KB`,
      );
      print(`${[...lines, `共 ${files.length} 件送审材料，在 ${out}。`].join('\n')}\n`);
    }
    return 0;
  },
};
