import { defineNode } from './define-node.ts';

/** A short line that names what follows it: a step, a row, a term. */
export const label = defineNode({ name: 'label', content: 'text*', marks: '', defining: true });
