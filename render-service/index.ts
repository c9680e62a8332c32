export type { AppType } from './app.ts';
export { hashPassword } from './auth/password.ts';
export type { ArtifactsView, ArtifactView } from './routes/artifact-view.ts';
export type { DossierSummary, DossierView } from './routes/dossier-view.ts';
export type { Person } from './routes/person-schema.ts';
export { type RunningService, type ServeOptions, serve } from './serve.ts';
