import type { Brand, CheckSettings } from '@tongjie/model';
import type { SignIn } from './auth/sign-in.ts';
import type { Documents } from './documents/documents.ts';
import type { DossierCache } from './documents/dossier-cache.ts';
import type { Jobs } from './jobs/jobs.ts';
import type { Publishing } from './publish/publishing.ts';
import type { Store } from './store/store.ts';

/** What actions work with. Everything that differs between a test, a desk and a data centre is in here. */
export interface Service {
  readonly store: Store;
  /** The open documents and who is connected to them. */
  readonly documents: Documents;
  readonly dossiers: DossierCache;
  /** What the office has set for the checks. */
  readonly checkSettings: CheckSettings;
  /** The office's brand, or null where it has none. */
  readonly brand: Brand | null;
  readonly jobs: Jobs;
  readonly publishing: Publishing;
  readonly signIn: SignIn;
  /** Origins besides the service's own that may call it; empty unless configured. */
  readonly allowedOrigins: readonly string[];
  /** Told of every failure that is the service's own fault. */
  readonly report: (error: unknown) => void;
}
