import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import { loadExamples } from './actions/load-examples.ts';
import { settleChannels } from './actions/settle-channels.ts';
import { createApp } from './app.ts';
import { chooseSignIn } from './auth/choose-sign-in.ts';
import { BRAND_FILE, findBrand } from './brand/read-brand.ts';
import { findSettings, readSettingsFile, SETTINGS_FILE } from './check-settings/read-settings-file.ts';
import { findLetterhead, LETTERHEAD_FILE } from './letterhead/find-letterhead.ts';
import { type OpenService, openService } from './open-service.ts';
import { folderChannel } from './publish/folder-channel.ts';
import { servePublicPages } from './routes/public-pages.ts';
import { openSocketServer } from './routes/socket-server.ts';
import { serveWorkbench } from './routes/workbench.ts';
import { findSite, SITE_FILE } from './site-settings/read-site-settings.ts';
import { openStore, type StoreLocation } from './store/store.ts';

/** Where a service keeps its data, and where it is reached. */
export interface ServeOptions {
  /** Folder of the embedded database, of rendered files and, in `public`, of what is released. */
  readonly dataDir: string;
  /** PostgreSQL to use instead of the embedded database. */
  readonly databaseUrl?: string | undefined;
  readonly host: string;
  /** 0: any that is free. */
  readonly port: number;
  /** The built workbench, or null for the API alone. */
  readonly workbenchDir: string | null;
  /** Dossiers to begin with where the store is empty, or null. */
  readonly examplesDir: string | null;
  /** Who may sign in; null is enough for a demonstration on this machine. */
  readonly accountsFile: string | null;
  /** Check settings of the office; null: `checks.json` in `dataDir` where it is there. */
  readonly checkSettingsFile?: string | null;
  /** Origins besides the service's own that may call it. */
  readonly allowedOrigins?: readonly string[];
  /** Told of every failure that is the service's own fault. Default: nobody. */
  readonly report?: (error: unknown) => void;
}

/** A running service. */
export interface RunningService {
  /** `http://127.0.0.1:4100` */
  readonly url: string;
  /** Finishes what is under way and stops. */
  close(): Promise<void>;
}

/** How often dead rows are cleared away; PGlite does not do it by itself. */
const vacuumMilliseconds = 6 * 60 * 60 * 1000;

/** Where released dossiers are seen, at the service's own origin. */
const publicAddress = '/public';
const publicFolder = (dataDir: string) => join(dataDir, 'public');

/**
 * Starts everything: store, queue, HTTP, WebSocket, workbench. Prints nothing.
 *
 * @throws {SignInError} `sign-in-not-configured`, `accounts-unreadable`
 * @throws {CheckSettingsError} `check-settings-invalid`, `check-settings-unreadable`
 * @throws {LetterheadError} of `letterhead.docx` in `dataDir`
 * @throws {SiteSettingsError} `site-settings-invalid`, `site-settings-unreadable`: of `site.json` in `dataDir`
 * @throws {BrandError} `brand-invalid`, `brand-unreadable`: of `brand.json` in `dataDir`
 * @throws {StoreError} `data-folder-in-use`, `data-folder-unusable`, `database-unreachable`, `newer-database`
 * @throws {Error} with the code of the operating system where the port cannot be had
 */
export async function serve(options: ServeOptions): Promise<RunningService> {
  const { databaseUrl, host, accountsFile, examplesDir, allowedOrigins = [], report = () => {} } = options;
  const dataDir = resolve(options.dataDir);
  const kind = databaseUrl === undefined ? 'embedded' : 'server';
  // Before anything is opened: a service that nobody may use leaves no trace.
  const signIn = await chooseSignIn({ host, store: kind, accountsFile });
  const { checkSettingsFile = null } = options;
  const checkSettings =
    checkSettingsFile === null
      ? await findSettings([join(dataDir, SETTINGS_FILE)])
      : await readSettingsFile(checkSettingsFile);
  const site = await findSite([join(dataDir, SITE_FILE)]);
  const brand = await findBrand([join(dataDir, BRAND_FILE)]);
  const letterhead = await findLetterhead([join(dataDir, LETTERHEAD_FILE)]);
  const location: StoreLocation =
    databaseUrl === undefined ? { dataDir } : { databaseUrl, blobDir: join(dataDir, 'blobs') };
  const store = await openStore(location);
  const channels = [folderChannel(publicFolder(dataDir), publicAddress)];
  const service = await openService({
    store,
    signIn,
    channels,
    allowedOrigins,
    checkSettings,
    site,
    brand,
    letterhead,
    report,
  });
  try {
    if (examplesDir !== null) await loadExamples(store, examplesDir);
    await settleChannels(service);
    return await listen(service, options);
  } catch (error) {
    await service.close();
    throw error;
  }
}

async function listen(
  service: OpenService,
  { host, port, dataDir, workbenchDir }: ServeOptions,
): Promise<RunningService> {
  const app = createApp(service);
  app.use(`${publicAddress}/*`, servePublicPages(publicFolder(resolve(dataDir))));
  if (workbenchDir !== null) app.use('*', serveWorkbench(resolve(workbenchDir)));
  const server = createAdaptorServer({ fetch: app.fetch });
  if (!isHttpServer(server)) throw new Error('Bug: the adaptor made no HTTP server.');
  const sockets = openSocketServer(server, service);
  await new Promise<void>((settle, fail) => {
    server.once('error', fail);
    server.listen(port, host, settle);
  });
  const vacuum = setInterval(() => service.store.vacuum().catch(service.report), vacuumMilliseconds).unref();
  return {
    url: urlOf(server.address(), host),
    close: async () => {
      clearInterval(vacuum);
      sockets.close();
      const closed = new Promise((settle) => server.close(settle));
      server.closeIdleConnections();
      // Who is still being answered after this long is cut off.
      const cutOff = setTimeout(() => server.closeAllConnections(), 2_000).unref();
      await closed;
      clearTimeout(cutOff);
      await service.close();
    },
  };
}

function isHttpServer(server: object): server is Server {
  return 'closeIdleConnections' in server && 'closeAllConnections' in server;
}

function urlOf(address: AddressInfo | string | null, host: string): string {
  if (address === null || typeof address === 'string') throw new Error('Bug: the server has no address.');
  const name = host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${address.port}`;
}
