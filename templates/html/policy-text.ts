import { type Policy, policyDocumentSchema } from '@tongjie/model';
import type { Node } from 'prosemirror-model';
import { formalLinesOf } from '../policy-text/formal-lines.ts';
import { layOutPart, type PolicyLine, type Segment } from '../policy-text/lay-out-part.ts';
import { type Html, html } from './html.ts';
import type { Interpreted } from './interpreted-in.ts';
import { pageFiles } from './page-links.ts';
import { writePhrased } from './phrased.ts';

type Interpretations = ReadonlyMap<string, readonly Interpreted[]>;

function writeSegment({ text, face }: Segment): Html {
  if (face === 'heiTi') return html`<b>${text}</b>`;
  return face === 'kaiTi' ? html`<b class="kai">${text}</b>` : html`${text}`;
}

/** The words of a line; of several clauses on it, those after the first are anchors within the line. */
function writeLine(line: PolicyLine): { id: string | null; words: Html } {
  const [first, ...others] = line.stretches;
  const words = html`${first?.segments.map(writeSegment) ?? null}${others.map(
    ({ clause, segments }) =>
      html`<span${clause !== null && html` id="${clause}"`}>${segments.map(writeSegment)}</span>`,
  )}`;
  return { id: first?.clause ?? null, words };
}

function writeInterpretations(line: PolicyLine, interpretations: Interpretations): Html | null {
  const places = line.stretches.flatMap(({ clause }) => interpretations.get(clause ?? '') ?? []);
  const distinct = places.filter(
    (place, index) => places.findIndex((other) => other.section === place.section) === index,
  );
  if (distinct.length === 0) return null;
  const links = distinct.map(
    ({ section, anchor }, index) =>
      html`${index > 0 && '、'}<a href="${pageFiles.interpretation}#${anchor}">${section}</a>`,
  );
  return html`<p class="interpreted">解读：${links}</p>\n`;
}

function writeHeading(level: number, attributes: Html, words: Html): Html {
  if (level === 2) return html`<h2${attributes}>${words}</h2>`;
  if (level === 3) return html`<h3${attributes}>${words}</h3>`;
  if (level === 4) return html`<h4${attributes}>${words}</h4>`;
  return html`<p${attributes}>${words}</p>`;
}

function writeParagraph(line: PolicyLine, base: number, interpretations: Interpretations): Html {
  const { id, words } = writeLine(line);
  const place = line.place === 'centred' ? 'line centred' : 'line';
  const attributes = html`${id !== null && html` id="${id}"`} class="${place}"`;
  const level = line.outline === null ? Number.POSITIVE_INFINITY : base + line.outline - 1;
  return html`${writeHeading(level, attributes, words)}\n${writeInterpretations(line, interpretations)}`;
}

/** A heading may not skip a level: outlines are renumbered by the headings that there are. */
function closeOutline(lines: readonly PolicyLine[]): readonly PolicyLine[] {
  const depths = [...new Set(lines.flatMap(({ outline }) => (outline === null ? [] : [outline])))].sort(
    (a, b) => a - b,
  );
  return lines.map((line) =>
    line.outline === null ? line : { ...line, outline: depths.indexOf(line.outline) + 1 },
  );
}

function writePart(
  policy: Policy,
  part: Node,
  index: number,
  count: number,
  interpretations: Interpretations,
): Html {
  const formal = formalLinesOf(policy, index, count);
  const title = part.firstChild?.textContent ?? '';
  const heading =
    index > 0 && title !== '' && html`<h2 class="part-title phrased">${writePhrased(title)}</h2>\n`;
  const line = (name: string, text: string) => text !== '' && html`<p class="${name}">${text}</p>\n`;
  return html`${heading}${formal.history.map((text) => line('history', text))}${line('flush', formal.recipients)}${closeOutline(
    layOutPart(part),
  ).map((text) =>
    writeParagraph(text, heading === false ? 2 : 3, interpretations),
  )}${formal.signatures.map((text) => line('right', text))}${line('right', formal.signedDate)}${formal.remarks.map((text) => line('remark', text))}`;
}

/** The whole text of a policy, part by part, each clause with its anchor and where it is interpreted. */
export function writePolicyText(policy: Policy, interpretations: Interpretations): Html {
  const { children: parts } = policyDocumentSchema.nodeFromJSON(policy.document);
  return html`<div class="text">\n${parts.map((part, index) => writePart(policy, part, index, parts.length, interpretations))}</div>`;
}
