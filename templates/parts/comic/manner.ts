import { plainText } from '@tongjie/model';
import type { Utterance } from './utterance.ts';

/** What a speaker's hands do. */
export type Gesture = 'rest' | 'ask' | 'think' | 'explain' | 'warn' | 'show' | 'welcome';

/** How a face looks: the expressions that authors choose, and two that the words bring about. */
export type Mood = Utterance['expression'] | 'worried' | 'earnest';

/** How somebody says something. */
export interface Manner {
  readonly gesture: Gesture;
  readonly mood: Mood;
}

const ASKS = /[？?]/;
const WORRIES = /欠|罚|违|丢|误|晚了|过期|没交|没办|不会|来不及|怕|担心|难/;
const WARNS = /不得|不能|不可以|不许|不行|不算|不准|必须|注意|要结清|要先|以免|否则|违|罚|追究|逾期/;
const SHOWS = /材料|证件|证明|申请表|文件|清单|目录|公开栏|指南|通知|条例|办法|标准|名单|报告|登记/;
const PLEASES = /谢谢|太好了|放心|可以|不用|不必|免费|免收|补贴|奖励|减免|优惠|明白了/;

/** The gesture and the face that go with an utterance: asked, answered, allowed, forbidden. What the author chose is kept. */
export function readManner({ speaker, expression, text }: Utterance): Manner {
  const words = plainText(text);
  const asks = ASKS.test(words);
  const worries = WORRIES.test(words);
  if (asks && speaker !== 'clerk') {
    const thinks = expression === 'thinking' || (expression === 'calm' && worries);
    return {
      gesture: thinks ? 'think' : 'ask',
      mood: expression === 'calm' ? (worries ? 'worried' : 'puzzled') : expression,
    };
  }
  if (expression === 'thinking') return { gesture: 'think', mood: expression };
  if (WARNS.test(words)) {
    return { gesture: 'warn', mood: expression === 'calm' ? 'earnest' : expression };
  }
  if (PLEASES.test(words)) {
    return { gesture: 'welcome', mood: expression === 'calm' ? 'smile' : expression };
  }
  if (speaker === 'clerk' && SHOWS.test(words)) return { gesture: 'show', mood: expression };
  return { gesture: expression === 'surprised' ? 'ask' : 'explain', mood: expression };
}
