import { type Brand, type CheckSettings, defaultCheckSettings } from '@tongjie/model';
import type { SignIn } from './auth/sign-in.ts';
import { Documents } from './documents/documents.ts';
import { DossierCache } from './documents/dossier-cache.ts';
import { startJobs } from './jobs/start-jobs.ts';
import type { LetterheadTemplate } from './letterhead/letterhead-template.ts';
import type { Channel } from './publish/channel.ts';
import { createPublishing } from './publish/publishing.ts';
import type { Service } from './service.ts';
import type { SiteSettings } from './site-settings/site-settings.ts';
import type { Store } from './store/store.ts';

/** A service and its end. */
export interface OpenService extends Service {
  /** Answers what was pushed, finishes what is being rendered, and closes the store. */
  close(): Promise<void>;
}

/** Puts a service together over an open store, which it owns from now on. */
export async function openService(options: {
  readonly store: Store;
  readonly signIn: SignIn;
  /** Where released dossiers are shown. Default: nowhere. */
  readonly channels?: readonly Channel[];
  readonly allowedOrigins?: readonly string[];
  /** What the office has set for the checks. Default: nothing. */
  readonly checkSettings?: CheckSettings;
  /** The office's web site, for its pages. Default: nothing is said of it. */
  readonly site?: SiteSettings;
  /** The office's own 红头. Default: the one of the standard. */
  readonly letterhead?: LetterheadTemplate | null;
  /** The office's brand. Default: it has none. */
  readonly brand?: Brand | null;
  readonly report: (error: unknown) => void;
}): Promise<OpenService> {
  const { store, signIn, channels = [], allowedOrigins = [], report } = options;
  const { checkSettings = defaultCheckSettings, site = {}, brand = null, letterhead = null } = options;
  const documents = new Documents(store, report);
  const dossiers = new DossierCache(checkSettings);
  const announce = (dossierId: string) => documents.announce(dossierId);
  const jobs = await startJobs({ store, dossiers, site, letterhead, announce, report });
  const publishing = createPublishing(channels);
  const close = async () => {
    await documents.close();
    await jobs.close();
    await store.close();
  };
  return {
    store,
    documents,
    dossiers,
    checkSettings,
    brand,
    jobs,
    publishing,
    signIn,
    allowedOrigins,
    report,
    close,
  };
}
