import {
  type ChainedEntry,
  canonicalJson,
  type Dossier,
  type DossierHashes,
  hashesOf,
  type Manifest,
  type ManifestFile,
  type ManifestSignature,
  tellStory,
} from '@tongjie/model';
import { type Artifact, hashBytes } from './artifact.ts';
import { writeDossierFiles } from './dossier-files.ts';
import { packZip, type ZipEntry } from './zip.ts';

/** Who signed, and the log up to then. */
export interface SignOff {
  readonly signature: ManifestSignature | null;
  readonly log: readonly ChainedEntry[];
}

/** The folder of a package that holds the dossier itself. */
export const dossierFolder = 'dossier/';
export const manifestPath = 'manifest.json';

/** A package whose signature is of other content than it holds is never made. */
export class SignatureMismatchError extends Error {
  readonly code = 'signature-mismatch';

  constructor() {
    super('签署时的内容和现在的内容不一致，不能打包。请重新送审签署后再打包。');
    this.name = 'SignatureMismatchError';
  }
}

/**
 * Packs a dossier with everything rendered from it: the dossier's own files, the artifacts, and a manifest that names
 * each file with its hash, the signature and the log. The same dossier gives the same bytes.
 *
 * @throws SignatureMismatchError when the signature is not of exactly this dossier and these artifacts
 */
export function packageDossier(
  dossier: Dossier,
  artifacts: readonly Artifact[],
  signOff: SignOff | null,
): Uint8Array {
  const own = writeDossierFiles(dossier).map(({ path, bytes }) => ({ path: dossierFolder + path, bytes }));
  const hashes = hashesOf(
    dossier,
    artifacts.map(({ file, sha256 }) => ({ path: file, sha256 })),
  );
  const signature = signOff?.signature ?? null;
  if (signature && signature.hash !== hashes.dossier) throw new SignatureMismatchError();
  const files = [...own.map(describeOwn), ...artifacts.map(describeArtifact)];
  const manifest: Manifest = {
    format: 'tongjie-package/1',
    id: dossier.id,
    title: tellStory(dossier).title,
    policyTitle: dossier.policy.title,
    documentNumber: dossier.policy.documentNumber,
    requirementSet: dossier.requirementSet,
    theme: dossier.presentation.theme,
    hashes: requireRendered(hashes),
    signature,
    log: [...(signOff?.log ?? [])],
    files: files.sort((a, b) => (a.path < b.path ? -1 : 1)),
  };
  return packZip([
    ...own,
    ...artifacts.map(({ file, bytes }) => ({ path: file, bytes })),
    { path: manifestPath, bytes: encodeManifest(manifest) },
  ]);
}

/** Readable, with sorted keys: what was parsed and is written again has the same bytes. */
function encodeManifest(manifest: Manifest): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(JSON.parse(canonicalJson(manifest)), null, 2)}\n`);
}

function requireRendered(hashes: DossierHashes): Manifest['hashes'] {
  const { artifacts, dossier } = hashes;
  if (artifacts === null || dossier === null) throw new Error('hashes of given files are never null');
  return { ...hashes, artifacts, dossier };
}

function describeOwn({ path, bytes }: ZipEntry): ManifestFile {
  return {
    path,
    sha256: hashBytes(bytes),
    bytes: bytes.byteLength,
    mediaType: 'application/json',
    medium: null,
    width: null,
    height: null,
    alt: '',
  };
}

function describeArtifact({
  file,
  bytes,
  sha256,
  mediaType,
  medium,
  width,
  height,
  alt,
}: Artifact): ManifestFile {
  return { path: file, sha256, bytes: bytes.byteLength, mediaType, medium, width, height, alt };
}
