import { lstat, mkdir, open, rename, rm, symlink, unlink } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Channel, Release } from './channel.ts';

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

/**
 * A folder that a web server shows: `root/<dossier>` is a link to the version that is visible, and switching the link
 * is one rename, so a reader sees the old version or the new one and never half of either.
 *
 * @param address where the folder is served, without a trailing slash, or null
 */
export function folderChannel(root: string, address: string | null): Channel {
  const versionOf = (release: Release) =>
    join(root, '.versions', `${checkedName(release.dossier)}-${release.hash.slice(0, 16)}`);
  return {
    title: '本机公开目录',
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
    },
    async reveal(release) {
      const link = join(root, checkedName(release.dossier));
      const next = `${link}.next`;
      await rm(next, { force: true });
      await symlink(relative(root, versionOf(release)), next);
      await rename(next, link);
      return address === null ? null : `${address}/${release.dossier}/web/interpretation.html`;
    },
    async discard(release) {
      await rm(`${versionOf(release)}.part`, { recursive: true, force: true });
      await rm(versionOf(release), { recursive: true, force: true });
    },
    async withdraw(dossier) {
      const link = join(root, checkedName(dossier));
      if (await exists(link)) await unlink(link);
    },
  };
}
