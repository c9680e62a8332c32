import type { Speaker } from '@tongjie/model';
import { describe, expect, it } from 'vitest';
import { readManner } from './manner.ts';
import { chooseScene } from './scene.tsx';
import type { Utterance } from './utterance.ts';

const say = (speaker: Speaker, text: string, expression: Utterance['expression'] = 'calm'): Utterance => ({
  speaker,
  expression,
  text: { runs: [{ kind: 'text', text, strong: false }], sources: [] },
});

describe('how somebody says something', () => {
  it.each([
    ['resident', '在哪儿申请？', 'ask', 'puzzled'],
    ['owner', '店里还欠着税，能转吗？', 'think', 'worried'],
    ['clerk', '不能转，要结清税款。', 'warn', 'earnest'],
    ['clerk', '可以直接变更。', 'welcome', 'smile'],
    ['clerk', '带上身份证件和申请表。', 'show', 'calm'],
    ['clerk', '每年都有。', 'explain', 'calm'],
  ] as const)('%s: %s', (speaker, words, gesture, mood) => {
    expect(readManner(say(speaker, words))).toEqual({ gesture, mood });
  });

  it('keeps the expression that the author chose', () => {
    expect(readManner(say('clerk', '不得收费。', 'smile')).mood).toBe('smile');
  });
});

describe('the scene of a panel', () => {
  it('is the one that the words speak for', () => {
    expect(chooseScene([say('resident', '村里的公开栏在哪儿？')], null)).toBe('street');
    expect(chooseScene([say('owner', '我的店铺要搬。')], null)).toBe('shop');
  });

  it('changes where another fits as well', () => {
    const panel = [say('elder', '什么时候？'), say('clerk', '下月起。')];
    const first = chooseScene(panel, null);
    expect(chooseScene(panel, first)).not.toBe(first);
  });
});
