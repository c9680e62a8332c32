import { fsyncSync } from 'node:fs';
import type { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';

type InitOptions = Parameters<NodeFS['init']>[1];

/** What Emscripten keeps of an open file on the Node file system; `nfd` is the descriptor of the host. */
interface HostStream {
  readonly nfd?: number;
}

/**
 * PGlite's Node file system with an fsync that syncs. As shipped, fsync does nothing: a commit survives the end of the
 * process and not the end of the power.
 */
export class DurableNodeFs extends NodeFS {
  readonly #onSync: () => void;

  /** @param onSync called after every sync, for tests that count them. */
  constructor(folder: string, onSync: () => void = () => {}) {
    super(folder);
    this.#onSync = onSync;
  }

  override async init(pglite: PGlite, options: InitOptions): ReturnType<NodeFS['init']> {
    const { emscriptenOpts } = await super.init(pglite, options);
    const syncForReal = (module: object): void => {
      const operations: unknown = Reflect.get(Reflect.get(module, 'NODEFS'), 'stream_ops');
      if (typeof operations !== 'object' || operations === null) {
        throw new Error(
          'Bug: this version of PGlite keeps its file operations elsewhere; commits would not be durable.',
        );
      }
      Reflect.set(operations, 'fsync', (stream: HostStream) => {
        if (stream.nfd === undefined) return 0;
        fsyncSync(stream.nfd);
        this.#onSync();
        return 0;
      });
    };
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), syncForReal] } };
  }
}
