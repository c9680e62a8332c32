import type { Finding } from '@tongjie/model';
import type { Service } from '../service.ts';

export async function listFindings(
  _service: Service,
  _id: string,
): Promise<{ findings: readonly Finding[]; counts: { error: number; warning: number; hint: number } }> {
  throw new Error('Bug: not wired');
}
