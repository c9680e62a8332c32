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
  valid: [{ shows: '有导语', lead: '县民政局印发通知，自印发之日起施行。' }],
  invalid: [{ shows: '导语是空的', lead: '', finds: ['导语'] }],
  check: ({ interpretation }) =>
    findLeadGaps(interpretation).map(({ message }) => ({
      message,
      place: placeOf('interpretation', { excerpt: '导语' }),
    })),
});
