import { rename, writeFile } from 'node:fs/promises';
import { check, missingForSignOff } from '@tongjie/model';
import { readDossierFolder } from '../../dossier-folder/dossier-folder.ts';
import { hashBytes } from '../../engine/artifact.ts';
import { packageDossier } from '../../engine/package-dossier.ts';
import { renderArtifacts } from '../../engine/render-artifacts.ts';
import { readArguments } from '../arguments.ts';
import { CliError } from '../cli-error.ts';
import { type Command, toJson } from '../command.ts';
import { readPublication } from '../read-publication.ts';
import { settingsFor } from '../settings-for.ts';

export const packageCommand: Command = {
  async run(args, { print }) {
    const { values, positionals } = readArguments(args, ['DIR'], {
      json: { type: 'boolean' },
      out: { type: 'string' },
      config: { type: 'string' },
      site: { type: 'string' },
      letterhead: { type: 'string' },
      published: { type: 'string' },
    });
    const { out } = values;
    if (out === undefined)
      throw new CliError('bad-arguments', '请用 --out 指定包的文件名，如 --out guanxian.zip。');
    const dir = positionals[0] ?? '';
    const dossier = await readDossierFolder(dir);
    const missing = missingForSignOff(dossier, check(dossier, await settingsFor(dir, values.config)));
    if (missing.length > 0) {
      const said = missing.map(({ message }) => message).join('');
      throw new CliError('dossier-incomplete', `卷宗有 ${missing.length} 处没有完成，不能打包：${said}`);
    }
    const artifacts = await renderArtifacts(dossier, await readPublication(dir, values));
    const zip = packageDossier(dossier, artifacts, null);
    // Written aside and renamed: whoever finds the file finds all of it.
    await writeFile(`${out}.part`, zip);
    await rename(`${out}.part`, out);
    const sha256 = hashBytes(zip);
    if (values.json) {
      const files = artifacts.map(({ file, medium, bytes, ...rest }) => ({
        file,
        medium,
        bytes: bytes.byteLength,
        sha256: rest.sha256,
      }));
      print(toJson({ file: out, bytes: zip.byteLength, sha256, signed: false, artifacts: files }));
    } else {
      print(
        `已打包 ${artifacts.length} 件成品：${out}（${Math.ceil(zip.byteLength / 1024)} KB，尚未签署）\nSHA-256 ${sha256}\n`,
      );
    }
    return 0;
  },
};
