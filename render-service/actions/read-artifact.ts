import type { ArtifactView } from '../routes/artifact-view.ts';
import type { Service } from '../service.ts';

export async function readArtifact(
  _service: Service,
  _id: string,
  _file: string,
): Promise<{ artifact: Pick<ArtifactView, 'mediaType' | 'sha256'>; bytes: Uint8Array }> {
  throw new Error('Bug: not wired');
}
