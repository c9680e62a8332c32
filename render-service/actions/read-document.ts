import type { DocumentJson } from '@tongjie/model';
import type { Service } from '../service.ts';

export async function readDocument(
  _service: Service,
  _id: string,
  _document: 'policy' | 'interpretation' | 'predecessor',
): Promise<{ version: number; schemaHash: string; doc: DocumentJson }> {
  throw new Error('Bug: not wired');
}
