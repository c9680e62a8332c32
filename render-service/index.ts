export type { AppType } from './app.ts';
export type { ArtifactsView, ArtifactView } from './routes/artifact-view.ts';
export type { DossierSummary, DossierView } from './routes/dossier-view.ts';
export type { Person } from './routes/person-schema.ts';
