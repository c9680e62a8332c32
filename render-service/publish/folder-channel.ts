import { lstat, mkdir, open, readlink, rename, rm, symlink } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { syncPath } from '../store/sync-tree.ts';
import type { Channel, ReleasedVersion } from './channel.ts';

const dossierName = /^[a-z0-9][a-z0-9-]{0,62}$/;

function checkedName(dossier: string): string {
  if (!dossierName.test(dossier)) throw new RangeError(`Bug: ${dossier.slice(0, 50)} is no dossier id.`);
  return dossier;
}

async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const file = await open(path, 'w');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

/** What a reader is sent to: the interpretation, which links to the policy beside it. */
const firstPage = 'web/interpretation.html';

/**
 * A folder that a web server shows: `root/<dossier>` is a link to the version that is visible, and switching the link
 * is one rename, so a reader sees the old version or the new one and never half of either. Versions stand in
 * `root/.versions`, which the server must not show by itself.
 *
 * @param address where the folder is served, without a trailing slash, or null
 */
export function folderChannel(root: string, address: string | null): Channel {
  const versionOf = ({ dossier, hash, at }: ReleasedVersion) =>
    join(root, '.versions', `${checkedName(dossier)}-${hash.slice(0, 16)}-${at.replace(/\D/g, '')}`);
  const linkOf = (dossier: string) => join(root, checkedName(dossier));
  const targetOf = (version: ReleasedVersion) => relative(root, versionOf(version));
  return {
    title: '本机公开目录',
    addressOf: (dossier) => (address === null ? null : `${address}/${checkedName(dossier)}/${firstPage}`),
    async stage(release) {
      const version = versionOf(release);
      if (await exists(version)) return;
      const aside = `${version}.part`;
      await rm(aside, { recursive: true, force: true });
      for (const { file, bytes } of release.files) {
        const path = resolve(aside, file);
        if (!path.startsWith(aside + sep)) throw new RangeError(`文件名越出了目录：${file.slice(0, 80)}`);
        await writeDurably(path, bytes);
      }
      await rename(aside, version);
      await syncPath(dirname(version));
    },
    async reveal(version) {
      if (!(await exists(versionOf(version)))) throw new Error('要公开的文件还没有放好');
      const link = linkOf(version.dossier);
      const next = `${link}.next`;
      await rm(next, { force: true });
      await symlink(targetOf(version), next);
      await rename(next, link);
      await syncPath(root);
    },
    async isRevealed(version) {
      const shown = await readlink(linkOf(version.dossier)).catch(() => null);
      return shown === targetOf(version) && (await exists(versionOf(version)));
    },
    async discard(version) {
      await rm(`${versionOf(version)}.part`, { recursive: true, force: true });
      await rm(versionOf(version), { recursive: true, force: true });
    },
    async withdraw(dossier) {
      const link = linkOf(dossier);
      if (!(await exists(link))) return;
      await rm(link);
      await syncPath(root);
    },
  };
}
