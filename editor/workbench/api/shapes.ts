import type { InferResponseType } from 'hono/client';
import type { api } from './client.ts';

/** Answers of the service, as its routes declare them. */
export type DossierView = InferResponseType<(typeof api.dossiers)[':id']['$get'], 200>;
export type ArtifactsView = InferResponseType<(typeof api.dossiers)[':id']['artifacts']['$get'], 200>;
export type ArtifactView = ArtifactsView['artifacts'][number];
export type PolicyReadingView = InferResponseType<typeof api.policies.read.$post, 200>['reading'];
export type FindingsView = InferResponseType<(typeof api.dossiers)[':id']['findings']['$get'], 200>;
export type ReplacementPreview = InferResponseType<
  (typeof api.dossiers)[':id']['policy']['replacement']['$post'],
  200
>;
export type ReplacementView = ReplacementPreview['replacement'];
export type PolicyFields = ReplacementView['fields']['after'];
export type ComparisonView = InferResponseType<(typeof api.dossiers)[':id']['comparison']['$get'], 200>;
export type DifferenceView = ComparisonView['differences'][number];
export type ComparisonRowView = ComparisonView['rows'][number];
export type SuggestionView = InferResponseType<
  (typeof api.dossiers)[':id']['suggestions']['$get'],
  200
>['suggestions'][number];
