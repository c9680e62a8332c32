import { buildClauseTree } from './build-clause-tree.ts';
import { buildDocument, type ReadTree } from './build-document.ts';
import { paragraphsOfItems } from './clause-paragraphs.ts';
import { clausesOf } from './clauses-of.ts';
import { describePolicy } from './describe-policy.ts';
import { documentJsonSchema } from './policy.ts';
import type { PolicyOutline, PolicyReading, ReadingWarning } from './policy-reading.ts';
import type { PolicySource } from './policy-source.ts';
import { readParagraphs } from './read-paragraphs.ts';
import { type PartParagraphs, readParts } from './read-parts.ts';
import { Questions, type ReadingAnswers } from './reading-questions.ts';
import { labelRepairs, pageRepairs } from './reading-repairs.ts';

function titleWarnings(parts: readonly PartParagraphs[]): ReadingWarning[] {
  return parts.flatMap(({ title, titleFrom, line }, index): ReadingWarning[] => {
    if (titleFrom === 'quoted') {
      const message = `第${line}行开始的部分没有单独成行的标题，取自印发通知中的《${title}》。`;
      return [{ code: 'title-from-quotation', message, line }];
    }
    // An order may have its number for a title.
    const isOrder = index === 0 && parts[1]?.role === 'carried' && parts[1].title !== '';
    if (titleFrom === 'printed' || isOrder) return [];
    const where = index === 0 ? '没有找到文件标题' : `第${line}行开始的部分没有标题`;
    return [{ code: 'policy-without-title', message: `${where}，请补上。`, line }];
  });
}

const NO_NUMBERING =
  '没有读到任何条款序号（如“一、”“（一）”“第一条”）。请确认这是政策文件的全文，并且序号没有丢失。';

/**
 * Reads a policy's text: title, number, issuers, dates, parts and clauses.
 *
 * Never throws, whatever the text; takes linear time. What is doubtful stands in `questions`, what was mended in
 * `repairs`, what a person should know in `warnings` (`policy-without-numbering`: no clause was found at all). `answers`
 * are what a person chose before, by the keys of the questions; an answered question isn't put again.
 */
export function parsePolicy(source: PolicySource, answers: ReadingAnswers = {}): PolicyReading {
  const flowed = readParagraphs(source, answers);
  const questions = new Questions(answers);
  const read = readParts(flowed.paragraphs, flowed.runningHeads, questions);
  const notices = (source.notices ?? []).map(
    (message): ReadingWarning => ({ code: 'source-notice', message, line: null }),
  );
  const warnings: ReadingWarning[] = [...notices, ...flowed.warnings, ...titleWarnings(read.parts)];
  const trees = read.parts.map((part): ReadTree => {
    const tree = buildClauseTree(part.body, read.asides, questions);
    warnings.push(...tree.warnings);
    return { part, content: tree.content };
  });
  const { document, spans, labels } = buildDocument(trees);
  const paragraphs = paragraphsOfItems(document);
  const clauses = clausesOf(document).map((clause) => ({
    ...clause,
    paragraph: paragraphs.get(clause.id) ?? null,
    ...(spans.get(clause.id) ?? { from: 0, to: 0 }),
  }));
  const { description, warnings: differences } = describePolicy(read.parts, read.formalElements);
  warnings.push(...differences);
  if (clauses.length === 0)
    warnings.unshift({
      code: 'policy-without-numbering',
      // Numbers are there, in lines that were lost.
      message: flowed.warnings.find(({ code }) => code === 'text-without-breaks')?.message ?? NO_NUMBERING,
      line: null,
    });
  return {
    ...description,
    parts: read.parts.map(({ role, title, titleFrom }) => ({ role, title, titleFrom })),
    clauses,
    repairs: [
      ...flowed.repairs,
      ...read.repairs,
      ...labelRepairs(labels),
      ...pageRepairs(flowed.paragraphs, read.formalElements),
    ].sort((a, b) => a.line - b.line),
    questions: questions.list(),
    warnings,
    formalElements: read.formalElements,
    document: documentJsonSchema.parse(document.toJSON()),
  };
}

/** The outline of a reading: what `tongjie outline --json` prints. */
export function outlineOf(reading: PolicyReading): PolicyOutline {
  const { formalElements: _formal, document: _document, ...outline } = reading;
  return outline;
}
