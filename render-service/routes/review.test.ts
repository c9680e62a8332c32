import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type MemoryService, openMemoryService } from '../testing/memory-service.ts';

let memory: MemoryService;
let headers: { cookie: string };
beforeAll(async () => {
  memory = await openMemoryService();
  await memory.addDossier('review-me');
  headers = { cookie: await memory.signInCookie('lin') };
});
afterAll(async () => {
  await memory.service.close();
  expect(memory.failures).toEqual([]);
});

describe('送审材料', () => {
  it('gives the sign-off sheet as a Word file with the gates still open', async () => {
    const answer = await memory.app.request('/api/dossiers/review-me/review/sign-off.docx', { headers });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-disposition')).toContain('attachment');
    const parts = unzipSync(new Uint8Array(await answer.arrayBuffer()));
    expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toContain('政治关');
  });

  it('says which material is not there, and asks for a sign-in', async () => {
    const missing = await memory.app.request('/api/dossiers/review-me/review/secret.docx', { headers });
    expect(missing.status).toBe(404);
    expect(await missing.json()).toMatchObject({ code: 'review-file-not-found' });
    const stranger = await memory.app.request('/api/dossiers/review-me/review/sign-off.docx');
    expect(stranger.status).toBe(401);
  });
});
