import { findLeadGaps } from '../../dossier/gaps.ts';
import { placeOf } from '../check-context.ts';
import { defineRule } from '../rule.ts';

export const leadMissing = defineRule({
  id: 'lead-missing',
  title: '导语没有写',
  severity: 'error',
  gate: 'content',
  binding: true,
  source: '政策解读通行体例：开头写明谁发的、什么文号、何时施行',
  documentation: '导语用一两句话告诉读者：哪个机关发的、什么文号、从哪天起施行。',
  valid: [
    { shows: '导语只有一句话', lead: '县民政局公布了今年的标准。' },
    { shows: '导语里有引据', lead: '县民政局印发通知，从今年起执行[一]。' },
    { shows: '有导语', lead: '县民政局印发通知，自印发之日起施行。' },
  ],
  invalid: [
    { shows: '导语只有空格', lead: '　', finds: ['导语'] },
    { shows: '惠企政策的导语是空的', requirementSet: 'enterprise', lead: '', finds: ['导语'] },
    { shows: '导语只有引据', lead: '[一]', finds: ['导语'] },
    { shows: '导语是空的', lead: '', finds: ['导语'] },
  ],
  check: ({ interpretation }) =>
    findLeadGaps(interpretation).map(({ message }) => ({
      message,
      place: placeOf('interpretation', { excerpt: '导语' }),
    })),
});
