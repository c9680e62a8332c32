import type { Service } from '../service.ts';

export async function checkHealth(
  _service: Service,
): Promise<{ status: 'ok'; store: 'embedded' | 'server' }> {
  throw new Error('Bug: not wired');
}
