import { hashesOf } from '@tongjie/model';
import { contentHash } from '../documents/current-files.ts';
import { Problem } from '../problem.ts';
import type { Release } from '../publish/channel.ts';
import { publishedFile } from '../publish/published-file.ts';
import type { Service } from '../service.ts';
import { loadWorkflow } from '../store/queries/load-workflow.ts';
import { getDossier } from './get-dossier.ts';
import { loadArtifacts } from './load-artifacts.ts';

/** What would be released is not what was signed. */
export const signatureMismatch = () =>
  new Problem({
    status: 409,
    code: 'signature-mismatch',
    title: '内容和签署时不一致',
    detail: '成品或正文和签署时的不一致，不能发布。请重新送审、签署后再发布。',
  });

/**
 * The public files of a dossier that bears a signature: the rendered ones, byte for byte as they were signed, but that
 * its two pages say when they are published. The dossier's own files and its log stay inside.
 *
 * @param at the moment of the release, ISO 8601
 * @throws Problem `artifacts-stale`, `signature-mismatch`, `dossier-not-found`
 */
export async function loadRelease(service: Service, id: string, at: string): Promise<Release> {
  const { row, dossier } = await getDossier(service, id);
  const { signature } = await loadWorkflow(service.store.database, row);
  const artifacts = await loadArtifacts(service, id, contentHash(dossier));
  const files = artifacts.map(({ file, sha256 }) => ({ path: file, sha256 }));
  const { dossier: hash } = hashesOf(dossier, files);
  if (hash === null || signature?.hash !== hash || signature.voidedAt !== null) throw signatureMismatch();
  return { dossier: id, hash, at, files: artifacts.map((artifact) => publishedFile(artifact, at)) };
}
