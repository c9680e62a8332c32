import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Medium, media } from '@tongjie/model';
import { readDossierFolder } from '../../dossier-folder/dossier-folder.ts';
import type { Artifact } from '../../engine/artifact.ts';
import { renderArtifacts } from '../../engine/render-artifacts.ts';
import { readArguments, readChoice } from '../arguments.ts';
import { CliError } from '../cli-error.ts';
import { type Command, toJson } from '../command.ts';
import { readPublication } from '../read-publication.ts';
import { readTheme } from '../read-theme.ts';

/** `--only cards,document`: names of media, also in the plural. */
function readMedia(value: string): Medium[] {
  return value.split(',').map((name) => {
    const singular = media.find((medium) => name.trim() === `${medium}s`);
    return singular ?? readChoice('--only', name.trim(), media);
  });
}

async function writeArtifact(dir: string, { file, bytes }: Artifact): Promise<void> {
  const path = join(dir, file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, bytes);
}

function printArtifact({ file, width, height, bytes, title }: Artifact): string {
  const size = width === null || height === null ? '' : `${width}×${height} `;
  return `${file}\t${title}\t${size}${Math.ceil(bytes.byteLength / 1024)} KB`;
}

export const render: Command = {
  async run(args, { print }) {
    const { values, positionals } = readArguments(args, ['DIR'], {
      json: { type: 'boolean' },
      out: { type: 'string' },
      only: { type: 'string' },
      theme: { type: 'string' },
      brand: { type: 'string' },
      site: { type: 'string' },
      letterhead: { type: 'string' },
      published: { type: 'string' },
    });
    const { out, only } = values;
    if (out === undefined) throw new CliError('bad-arguments', '请用 --out 指定成品放在哪个文件夹。');
    const dossier = await readDossierFolder(positionals[0] ?? '');
    const artifacts = await renderArtifacts(dossier, {
      ...(await readPublication(positionals[0] ?? '', values)),
      ...(only === undefined ? {} : { only: readMedia(only) }),
      ...(await readTheme(positionals[0] ?? '', dossier, values)),
    });
    for (const artifact of artifacts) await writeArtifact(out, artifact);
    if (values.json) {
      print(
        toJson({ artifacts: artifacts.map(({ bytes, ...rest }) => ({ ...rest, bytes: bytes.byteLength })) }),
      );
    } else
      print(
        `${[...artifacts.map(printArtifact), `共 ${artifacts.length} 件成品，在 ${out}。`].join('\n')}\n`,
      );
    return 0;
  },
};
