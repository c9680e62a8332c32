import type { Node } from '@tiptap/pm/model';
import { Transform } from '@tiptap/pm/transform';
import {
  check,
  createEmptyInterpretation,
  createEmptyPlan,
  type Dossier,
  documentJsonSchema,
  interpretationSchema,
  parsePolicy,
  policyFromReading,
} from '@tongjie/model';
import { describe, expect, it } from 'vitest';
import { CheckDesk } from './check-desk.ts';
import { type CheckSurroundings, describeUpdate } from './check-messages.ts';

const policy = policyFromReading(
  parsePolicy({ text: '关于公布标准的通知\n一、标准为每人每月1309元。\n二、自2025年6月1日起执行。\n' }),
);
const surroundings: CheckSurroundings = {
  id: 'example',
  requirementSet: 'general',
  policy,
  predecessor: null,
  plan: createEmptyPlan(),
  presentation: { theme: 'government-red' },
};
const schema = interpretationSchema('general');
const paragraph = (words: string) => schema.node('paragraph', null, [schema.text(words)]);
const start = createEmptyInterpretation('general', policy.title);

/** The document with a paragraph put at the end of its third section. */
function write(document: Node, words: string) {
  const section = document.child(4);
  let at = 0;
  for (let index = 0; index <= 4; index += 1) at += document.child(index).nodeSize;
  expect(section.type.name).toMatch(/Section$/);
  return new Transform(document).insert(at - 1, paragraph(words)).doc;
}
const dossierOf = (document: Node): Dossier => ({
  ...surroundings,
  interpretation: documentJsonSchema.parse(document.toJSON()),
  waivers: [],
});

describe('a check asked for by message', () => {
  it('finds what a check of the whole dossier finds, after every edit', () => {
    const desk = new CheckDesk();
    const documents = [start, write(start, '每人每月1390元。')];
    documents.push(write(documents[1] ?? start, '从2025年9月1日起执行,都一样。'));
    let before: Node | null = null;
    for (const [ticket, document] of documents.entries()) {
      const told = before === null ? { settings: {}, surroundings } : {};
      const request = structuredClone({ ticket, ...told, interpretation: describeUpdate(before, document) });
      expect(desk.answer(request)).toEqual({ ticket, findings: check(dossierOf(document)) });
      before = document;
    }
  });

  it('sends only the section that changed', () => {
    const update = describeUpdate(start, write(start, '每人每月1390元。'));
    expect(update.filter((child) => typeof child !== 'number')).toHaveLength(1);
  });

  it('follows other surroundings and other settings', () => {
    const desk = new CheckDesk();
    const document = write(start, '按月发放,不得拖欠。');
    const whole = describeUpdate(null, document);
    desk.answer({ ticket: 1, settings: {}, surroundings, interpretation: whole });
    const same = describeUpdate(document, document);
    const plan = { ...createEmptyPlan(), outline: ['标准是多少'] };
    const planned = desk.answer({ ticket: 2, surroundings: { ...surroundings, plan }, interpretation: same });
    expect(planned.findings).toEqual(check({ ...dossierOf(document), plan }));
    const settings = { rules: { 'half-width-punctuation': { severity: 'off' as const } } };
    const set = desk.answer({ ticket: 3, settings, interpretation: same });
    expect(set.findings?.map(({ rule }) => rule)).not.toContain('half-width-punctuation');
  });

  it('asks for everything where it cannot follow', () => {
    const desk = new CheckDesk();
    expect(desk.answer({ ticket: 1, interpretation: [0, 1] })).toEqual({ ticket: 1, findings: null });
    desk.answer({ ticket: 2, settings: {}, surroundings, interpretation: describeUpdate(null, start) });
    expect(desk.answer({ ticket: 3, interpretation: [0, 99] })).toEqual({ ticket: 3, findings: null });
    expect(desk.answer({ ticket: 4, interpretation: [0] }).findings).toBeNull();
    expect(desk.answer({ ticket: 5, interpretation: describeUpdate(null, start) }).findings).not.toBeNull();
  });
});
