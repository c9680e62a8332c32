import type { Brand, Dossier } from '@tongjie/model';
import { testClient } from 'hono/testing';
import { startSession } from '../actions/sign-in.ts';
import { storeDossier } from '../actions/store-dossier.ts';
import { createApp } from '../app.ts';
import { sessionCookie } from '../auth/session-cookie.ts';
import { demonstrationPeople, type SignIn } from '../auth/sign-in.ts';
import { type OpenService, openService } from '../open-service.ts';
import type { Channel } from '../publish/channel.ts';
import { openStore } from '../store/store.ts';
import { readExampleDossier } from './example-dossier.ts';

/** A whole service in memory, for tests: real store, real queue, no port. */
export interface MemoryService {
  readonly service: OpenService;
  readonly app: ReturnType<typeof createApp>;
  /** The typed client of somebody who is signed in, or of nobody. */
  as(person: 'lin' | 'zhou' | 'chen' | null): Promise<ReturnType<typeof clientOf>>;
  /** The cookie of somebody's new session, for requests that the typed client cannot make. */
  signInCookie(person: string): Promise<string>;
  /** Stores a copy of the example dossier under a new id. */
  addDossier(id: string, change?: Partial<Dossier>): Promise<void>;
  /** What was reported as the service's own failures; a test that ends with any is wrong. */
  readonly failures: readonly unknown[];
}

function clientOf(app: ReturnType<typeof createApp>, cookie: string | null) {
  return testClient(app, {}, undefined, { headers: cookie === null ? {} : { cookie } });
}

/** Opens a service in memory; close it with `service.close()`. */
export async function openMemoryService(
  signIn: SignIn = { kind: 'demonstration', people: demonstrationPeople },
  channels: readonly Channel[] = [],
  brand: Brand | null = null,
): Promise<MemoryService> {
  const failures: unknown[] = [];
  const report = (error: unknown) => failures.push(error);
  const service = await openService({
    store: await openStore({ memory: true }),
    signIn,
    channels,
    brand,
    report,
  });
  const app = createApp(service);
  const signInCookie = async (person: string) => {
    const { token } = await startSession(service, { person }, 'test');
    return `${sessionCookie}=${token}`;
  };
  return {
    service,
    app,
    failures,
    signInCookie,
    as: async (person) => clientOf(app, person === null ? null : await signInCookie(person)),
    addDossier: async (id, change = {}) => {
      await storeDossier(service.store, { ...(await readExampleDossier()), ...change, id }, 'lin');
    },
  };
}
