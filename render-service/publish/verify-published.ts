import type { Manifest } from '@tongjie/model';
import { hashBytes } from '../engine/artifact.ts';
import { dossierFolder, manifestPath } from '../engine/package-dossier.ts';
import type { PackageProblem } from '../engine/verify-package.ts';
import { unpackZip } from '../engine/zip.ts';
import { publishedFile } from './published-file.ts';

/**
 * What the public sees against a package that is intact: every published file is the signed one, and the two pages are
 * the signed ones with the moment of their release, which the log of the package tells.
 *
 * @param read the bytes of a published file by its path, null where there is none
 */
export async function verifyPublished(
  bytes: Uint8Array,
  { log }: Pick<Manifest, 'log'>,
  read: (path: string) => Promise<Uint8Array | null>,
): Promise<PackageProblem[]> {
  const released = log.findLast(({ event }) => event === 'released');
  if (!released)
    return [
      {
        code: 'not-released',
        file: null,
        message: '包里没有发布记录，不能核对公开的文件。请在发布后重新下载卷宗包。',
      },
    ];
  const problems: PackageProblem[] = [];
  for (const { path, bytes: signed } of unpackZip(bytes)) {
    if (path === manifestPath || path.startsWith(dossierFolder)) continue;
    const shown = await read(path);
    const expected = publishedFile({ file: path, bytes: signed }, released.at).bytes;
    if (!shown)
      problems.push({ code: 'published-missing', file: path, message: `公开的文件里没有 ${path}。` });
    else if (hashBytes(shown) !== hashBytes(expected)) {
      problems.push({
        code: 'published-changed',
        file: path,
        message: `公开的文件 ${path} 和签署的不一样。`,
      });
    }
  }
  return problems;
}
