import { verifyPackage } from '../../engine/verify-package.ts';
import { readArguments } from '../arguments.ts';
import { CliError } from '../cli-error.ts';
import { type Command, toJson } from '../command.ts';
import { readBounded } from '../read-file.ts';

/** The largest package that is read, in bytes. */
const LARGEST_PACKAGE = 512 * 1024 * 1024;

export const verify: Command = {
  async run(args, { print }) {
    const { values, positionals } = readArguments(args, ['FILE'], { json: { type: 'boolean' } });
    const { intact, manifest, problems } = verifyPackage(
      await readBounded(positionals[0] ?? '', LARGEST_PACKAGE),
    );
    const unreadable = problems.find(({ code }) => code === 'package-unreadable');
    if (unreadable) throw new CliError(unreadable.code, unreadable.message);
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
      intact ? '核对通过：内容与清单完全一致。' : `核对没有通过：${problems.length} 处不一致。`,
    ];
    print(`${lines.join('\n')}\n`);
    return intact ? 0 : 1;
  },
};
