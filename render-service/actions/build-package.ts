import type { Service } from '../service.ts';

export async function buildPackage(_service: Service, _id: string): Promise<Uint8Array> {
  throw new Error('Bug: not wired');
}
