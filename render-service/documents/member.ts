import type { ServerMessage } from '@tongjie/model';
import type { Person } from '../auth/person.ts';

/** One editor that a document is open in. */
export interface Member {
  readonly person: Person;
  send(message: ServerMessage): void;
  /** Ends the connection with a WebSocket close code and a reason. */
  disconnect(code: number, reason: string): void;
}
