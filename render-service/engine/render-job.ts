import type { Dossier } from '@tongjie/model';
import type { Artifact } from './artifact.ts';
import type { RenderOptions } from './render-artifacts.ts';

/** What a render worker is asked. */
export interface RenderJob {
  readonly id: number;
  readonly dossier: Dossier;
  readonly options: RenderOptions;
}

/** What it answers: the artifacts, what people must mend, or what went wrong in the service. */
export type RenderAnswer =
  | { readonly id: number; readonly artifacts: readonly Artifact[] }
  | { readonly id: number; readonly fault: string }
  | { readonly id: number; readonly failure: string };
