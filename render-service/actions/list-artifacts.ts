import type { ArtifactsView } from '../routes/artifact-view.ts';
import type { Service } from '../service.ts';

export async function listArtifacts(_service: Service, _id: string): Promise<ArtifactsView> {
  throw new Error('Bug: not wired');
}
