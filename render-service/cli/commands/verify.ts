import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { verifyPackage } from '../../engine/verify-package.ts';
import { verifyPublished } from '../../publish/verify-published.ts';
import { readArguments } from '../arguments.ts';
import { CliError } from '../cli-error.ts';
import { type Command, toJson } from '../command.ts';
import { readBounded } from '../read-file.ts';

/** The largest package that is read, in bytes. */
const LARGEST_PACKAGE = 512 * 1024 * 1024;

/** A published file, or null where it isn't there. */
async function readFolderFile(folder: string, path: string): Promise<Uint8Array | null> {
  return await readFile(join(folder, path)).catch(() => null);
}

export const verify: Command = {
  async run(args, { print }) {
    const { values, positionals } = readArguments(args, ['FILE'], {
      json: { type: 'boolean' },
      published: { type: 'string' },
    });
    const bytes = await readBounded(positionals[0] ?? '', LARGEST_PACKAGE);
    const { manifest, problems: inside } = verifyPackage(bytes);
    const unreadable = inside.find(({ code }) => code === 'package-unreadable');
    if (unreadable) throw new CliError(unreadable.code, unreadable.message);
    const { published } = values;
    const outside =
      manifest && published !== undefined
        ? await verifyPublished(bytes, manifest, (path) => readFolderFile(published, path))
        : [];
    const problems = [...inside, ...outside];
    const intact = problems.length === 0;
    const signature = manifest?.signature ?? null;
    if (values.json) {
      const { id = null, title = null, hashes = null, files = [] } = manifest ?? {};
      print(toJson({ intact, signature, id, title, hashes, files: files.length, problems }));
      return intact ? 0 : 1;
    }
    const lines = [
      ...(manifest ? [`${manifest.title}（${manifest.files.length} 个文件）`] : []),
      signature ? `签署：${signature.name}，${signature.at}` : '没有签署。',
      ...problems.map(({ message }) => `错误：${message}`),
      intact
        ? `核对通过：内容与清单完全一致${published === undefined ? '' : '，公开的就是签署的'}。`
        : `核对没有通过：${problems.length} 处不一致。`,
    ];
    print(`${lines.join('\n')}\n`);
    return intact ? 0 : 1;
  },
};
