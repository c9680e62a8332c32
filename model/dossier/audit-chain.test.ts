import { describe, expect, it } from 'vitest';
import { type ChainedEntry, chainEntry, verifyChain } from './audit-chain.ts';

function log(...events: string[]): ChainedEntry[] {
  const entries: ChainedEntry[] = [];
  for (const [index, event] of events.entries()) {
    const entry = {
      sequence: index + 1,
      at: '2020-07-16T01:02:03Z',
      by: 'lin',
      event,
      detail: { gate: 'policy' },
    };
    entries.push(chainEntry(entries.at(-1) ?? null, entry));
  }
  return entries;
}

const whole = log('created', 'submitted', 'gatePassed', 'signed');
const changed = (index: number, change: Partial<ChainedEntry>) =>
  whole.map((entry, at) => (at === index ? { ...entry, ...change } : entry));

describe('verifyChain', () => {
  it('accepts an empty log and a whole one', () => {
    expect(verifyChain([])).toEqual({ intact: true });
    expect(verifyChain(whole)).toEqual({ intact: true });
  });

  it('finds an entry whose words, author, time or detail were changed', () => {
    const fault = { intact: false, sequence: 2, fault: 'changed-entry' };
    expect(verifyChain(changed(1, { event: 'gateReturned' }))).toEqual(fault);
    expect(verifyChain(changed(1, { by: 'zhou' }))).toEqual(fault);
    expect(verifyChain(changed(1, { at: '2020-07-17T01:02:03Z' }))).toEqual(fault);
    expect(verifyChain(changed(1, { detail: {} }))).toEqual(fault);
  });

  it('finds an entry that was taken out, and one that was rewritten with a hash of its own', () => {
    expect(verifyChain(whole.filter(({ sequence }) => sequence !== 2))).toMatchObject({
      sequence: 3,
      fault: 'gap',
    });
    const forged = chainEntry(whole[0] ?? null, {
      ...log('created', 'withdrawn')[1],
      sequence: 2,
      at: '2020-07-16T01:02:03Z',
      by: 'x',
      event: 'withdrawn',
      detail: {},
    });
    expect(verifyChain(whole.map((entry) => (entry.sequence === 2 ? forged : entry)))).toEqual({
      intact: false,
      sequence: 3,
      fault: 'broken-link',
    });
  });
});
