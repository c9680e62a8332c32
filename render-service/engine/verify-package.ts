import { hashesOf, type Manifest, manifestSchema, verifyChain } from '@tongjie/model';
import { hashBytes } from './artifact.ts';
import { DossierFilesError, readDossierFiles } from './dossier-files.ts';
import { dossierFolder, manifestPath } from './package-dossier.ts';
import { unpackZip, ZipError } from './zip.ts';

/** Something about a package that is not as it was signed. Codes are stable; messages are for people. */
export interface PackageProblem {
  readonly code:
    | 'package-unreadable'
    | 'manifest-missing'
    | 'manifest-broken'
    | 'file-missing'
    | 'file-changed'
    | 'file-unlisted'
    | 'dossier-broken'
    | 'hash-mismatch'
    | 'signature-mismatch'
    | 'log-broken'
    | 'signature-not-in-log'
    | 'not-released'
    | 'published-missing'
    | 'published-changed';
  /** Path inside the package, or null where it is about the whole. */
  readonly file: string | null;
  readonly message: string;
}

export interface VerifyReport {
  /** Nothing is missing, changed or added since the package was made. */
  readonly intact: boolean;
  /** What the package says of itself, null where that can't be read. */
  readonly manifest: Manifest | null;
  readonly problems: readonly PackageProblem[];
}

/** Recomputes every hash of a package, its signature and its log: is this what was signed? Throws nothing. */
export function verifyPackage(bytes: Uint8Array): VerifyReport {
  let files: Map<string, Uint8Array>;
  try {
    files = new Map(unpackZip(bytes).map((entry) => [entry.path, entry.bytes]));
  } catch (error) {
    if (!(error instanceof ZipError)) throw error;
    return fail('package-unreadable', null, error.message);
  }
  const manifestBytes = files.get(manifestPath);
  if (!manifestBytes) return fail('manifest-missing', manifestPath, '包里没有清单 manifest.json，不能核对。');
  const manifest = readManifest(manifestBytes);
  if (!manifest)
    return fail('manifest-broken', manifestPath, '清单 manifest.json 损坏或不是同解的清单，不能核对。');
  const problems = [
    ...compareFiles(files, manifest),
    ...compareHashes(files, manifest),
    ...checkSignature(manifest),
    ...checkLog(manifest),
  ];
  return { intact: problems.length === 0, manifest, problems };
}

function fail(code: PackageProblem['code'], file: string | null, message: string): VerifyReport {
  return { intact: false, manifest: null, problems: [{ code, file, message }] };
}

function readManifest(bytes: Uint8Array): Manifest | null {
  try {
    return manifestSchema.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch {
    return null;
  }
}

function compareFiles(files: ReadonlyMap<string, Uint8Array>, manifest: Manifest): PackageProblem[] {
  const problems: PackageProblem[] = [];
  const listed = new Set([manifestPath]);
  for (const { path, sha256, bytes: size } of manifest.files) {
    listed.add(path);
    const bytes = files.get(path);
    if (!bytes) problems.push({ code: 'file-missing', file: path, message: `缺少文件 ${path}。` });
    else if (bytes.byteLength !== size || hashBytes(bytes) !== sha256) {
      problems.push({ code: 'file-changed', file: path, message: `文件 ${path} 被改动过，和清单不一致。` });
    }
  }
  for (const path of files.keys()) {
    if (!listed.has(path)) {
      problems.push({
        code: 'file-unlisted',
        file: path,
        message: `文件 ${path} 不在清单里，是后来加进来的。`,
      });
    }
  }
  return problems;
}

const partTitles: Readonly<Record<keyof Manifest['hashes'], string>> = {
  policy: '政策文件',
  predecessor: '旧政策文件',
  plan: '解读方案',
  interpretation: '政策解读',
  presentation: '版式设置',
  waivers: '放行说明',
  artifacts: '成品',
  dossier: '整个卷宗',
};

/** The hashes that the manifest states against those of the dossier in the package: an edited list is found too. */
function compareHashes(files: ReadonlyMap<string, Uint8Array>, manifest: Manifest): PackageProblem[] {
  const own = new Map<string, Uint8Array>();
  for (const [path, bytes] of files) {
    if (path.startsWith(dossierFolder)) own.set(path.slice(dossierFolder.length), bytes);
  }
  try {
    const artifacts = manifest.files.filter(({ path }) => !path.startsWith(dossierFolder));
    const hashes = hashesOf(
      readDossierFiles(own),
      artifacts.map(({ path, sha256 }) => ({ path, sha256 })),
    );
    const problems: PackageProblem[] = [];
    for (const part of [
      'policy',
      'predecessor',
      'plan',
      'interpretation',
      'presentation',
      'waivers',
      'artifacts',
      'dossier',
    ] as const) {
      if (hashes[part] !== manifest.hashes[part]) {
        const message = `${partTitles[part]}的内容和清单记录的摘要不一致。`;
        problems.push({ code: 'hash-mismatch', file: null, message });
      }
    }
    return problems;
  } catch (error) {
    if (error instanceof DossierFilesError) {
      return [{ code: 'dossier-broken', file: dossierFolder + error.file, message: error.message }];
    }
    if (error instanceof RangeError) {
      return [{ code: 'dossier-broken', file: null, message: '卷宗里的文稿不符合要素模板，可能被改动过。' }];
    }
    throw error;
  }
}

function checkSignature({ signature, hashes }: Manifest): PackageProblem[] {
  if (!signature || signature.hash === hashes.dossier) return [];
  return [{ code: 'signature-mismatch', file: null, message: `${signature.name}签署的不是这份内容。` }];
}

function checkLog({ log, signature }: Manifest): PackageProblem[] {
  const verdict = verifyChain(log);
  if (!verdict.intact) {
    return [
      {
        code: 'log-broken',
        file: null,
        message: `流转记录从第 ${verdict.sequence} 条起对不上，可能被改动过。`,
      },
    ];
  }
  const signed = log.findLast((entry) => entry.event === 'signed');
  if (signature && (signed?.detail.hash !== signature.hash || signed.by !== signature.by)) {
    return [{ code: 'signature-not-in-log', file: null, message: '流转记录里没有这个人的这次签署。' }];
  }
  return [];
}
