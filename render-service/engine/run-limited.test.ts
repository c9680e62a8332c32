import { describe, expect, it } from 'vitest';
import { runLimited } from './run-limited.ts';

describe('runLimited', () => {
  it('never has more at work than the limit, and keeps the order of results', async () => {
    let working = 0;
    let most = 0;
    const tasks = [5, 1, 4, 0, 3].map((wait, index) => async () => {
      most = Math.max(most, ++working);
      await new Promise((resolve) => setTimeout(resolve, wait * 3));
      working--;
      return index;
    });
    expect(await runLimited(tasks, 2)).toEqual([0, 1, 2, 3, 4]);
    expect(most).toBe(2);
  });

  it('starts nothing more after a failure', async () => {
    const started: number[] = [];
    const tasks = [0, 1, 2, 3].map((index) => async () => {
      started.push(index);
      if (index === 1) throw new Error('no');
    });
    await expect(runLimited(tasks, 1)).rejects.toThrow('no');
    expect(started).toEqual([0, 1]);
  });

  it('does nothing for no tasks', async () => {
    expect(await runLimited([], 2)).toEqual([]);
  });
});
