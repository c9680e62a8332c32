import { buildClauseTree } from './build-clause-tree.ts';
import { buildDocument, type ReadTree } from './build-document.ts';
import { clausesOf } from './clauses-of.ts';
import type { Label } from './label.ts';
import type { FormalElement } from './policy.ts';
import { documentJsonSchema } from './policy.ts';
import { readPolicyDates } from './policy-dates.ts';
import { readDisclosureOf, readDocumentNumber, readIssuers, readRecipients } from './policy-metadata.ts';
import type { PolicyOutline, PolicyReading, ReadingWarning, Repair } from './policy-reading.ts';
import { type PolicySource, splitSourceLines } from './policy-source.ts';
import { type PartParagraphs, readParts } from './read-parts.ts';
import { Questions, type ReadingAnswers } from './reading-questions.ts';
import { type Paragraph, reflow } from './reflow.ts';

/** Labels in half-width or mistaken punctuation that were read all the same; the text keeps them as printed. */
function labelRepairs(labels: readonly { label: Label; line: number }[]): Repair[] {
  return labels.flatMap(({ label, line }): Repair[] => {
    const proper = label.kind === 'chinese' ? `${label.canonical}、` : label.canonical;
    const mended =
      label.kind === 'bracketedChinese' ? /[()\s]/.test(label.printed) : /[丶．.,，]/.test(label.printed);
    const applies = label.kind === 'bracketedChinese' || label.kind === 'chinese';
    return applies && mended ? [{ kind: 'label-form', line, before: label.printed, after: proper }] : [];
  });
}

function titleWarnings(parts: readonly PartParagraphs[]): ReadingWarning[] {
  return parts.flatMap(({ title, titleFrom, line }, index): ReadingWarning[] => {
    if (titleFrom === 'quoted') {
      const message = `第${line}行开始的部分没有单独成行的标题，取自印发通知中的《${title}》。`;
      return [{ code: 'title-from-quotation', message, line }];
    }
    if (titleFrom === 'printed') return [];
    const where = index === 0 ? '没有找到文件标题' : `第${line}行开始的部分没有标题`;
    return [{ code: 'policy-without-title', message: `${where}，请补上。`, line }];
  });
}

/** An order (令) or announcement (公告) is named after what it promulgates. */
function titleOfPolicy(parts: readonly PartParagraphs[]): string {
  const [first, second] = parts;
  const promulgates = /^(?!.*关于).*(?:令|公告)$|^$/.test(first?.title ?? '');
  const promulgated = second?.role === 'carried' && promulgates ? second.title : '';
  return promulgated || (first?.title ?? '');
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
  const flowed = reflow(splitSourceLines(source));
  const questions = new Questions(answers);
  const read = readParts(flowed.paragraphs, questions);
  const notices = (source.notices ?? []).map(
    (message): ReadingWarning => ({ code: 'source-notice', message, line: null }),
  );
  const warnings: ReadingWarning[] = [...notices, ...titleWarnings(read.parts)];
  const trees = read.parts.map((part): ReadTree => {
    const tree = buildClauseTree(part.body, read.asides, questions);
    warnings.push(...tree.warnings);
    return { part, content: tree.content };
  });
  const { document, spans, labels } = buildDocument(trees);
  const clauses = clausesOf(document).map((clause) => ({
    ...clause,
    ...(spans.get(clause.id) ?? { from: 0, to: 0 }),
  }));
  if (clauses.length === 0)
    warnings.unshift({ code: 'policy-without-numbering', message: NO_NUMBERING, line: null });
  return {
    ...readMetadata(read.parts, read.formalElements),
    parts: read.parts.map(({ role, title, titleFrom }) => ({ role, title, titleFrom })),
    clauses,
    repairs: [
      ...flowed.repairs,
      ...read.repairs,
      ...labelRepairs(labels),
      ...pageNumberRepairs(flowed.paragraphs, read.formalElements),
    ].sort((a, b) => a.line - b.line),
    questions: questions.list(),
    warnings,
    formalElements: read.formalElements,
    document: documentJsonSchema.parse(document.toJSON()),
  };
}

function pageNumberRepairs(paragraphs: readonly Paragraph[], elements: readonly FormalElement[]): Repair[] {
  const numbers = new Set(elements.filter(({ role }) => role === 'pageNumber').map(({ text }) => text));
  return paragraphs
    .filter(({ text }) => numbers.has(text))
    .map(({ text, line }) => ({ kind: 'page-number', line, before: text, after: '' }));
}

function readMetadata(
  parts: readonly PartParagraphs[],
  formalElements: readonly FormalElement[],
): Pick<
  PolicyOutline,
  'title' | 'documentNumber' | 'issuers' | 'dates' | 'computedDates' | 'recipients' | 'disclosure'
> {
  const title = titleOfPolicy(parts);
  const paragraphs = parts.flatMap(({ body }) => body.map(({ text }) => text));
  const { dates, computed } = readPolicyDates({ formalElements, paragraphs });
  return {
    title,
    documentNumber: readDocumentNumber(parts[0]?.title ?? '', formalElements),
    issuers: readIssuers(title, parts[0]?.title ?? '', formalElements),
    dates,
    computedDates: computed,
    recipients: readRecipients(formalElements),
    disclosure: readDisclosureOf(formalElements),
  };
}

/** The outline of a reading: what `tongjie outline --json` prints. */
export function outlineOf(reading: PolicyReading): PolicyOutline {
  const { formalElements: _formal, document: _document, ...outline } = reading;
  return outline;
}
