import type { Database } from '../store/database.ts';

/** What a render job needs to know; everything else is in the store. */
export interface RenderRequest {
  readonly renderingId: string;
}

/** Work that outlives the request that asked for it. */
export interface Jobs {
  /** Queues a rendering in the transaction that noted it: either both happen or neither does. */
  enqueueRender(transaction: Database, request: RenderRequest): Promise<void>;
  /** Waits for what is being worked on and takes nothing new. */
  close(): Promise<void>;
}
