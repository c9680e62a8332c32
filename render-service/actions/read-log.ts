import type { Service } from '../service.ts';
export interface LogEntry {
  sequence: number;
  at: string;
  by: string;
  event: string;
  detail: Record<string, unknown>;
  hash: string;
  previousHash: string;
}

export async function readLog(_service: Service, _id: string): Promise<LogEntry[]> {
  throw new Error('Bug: not wired');
}
