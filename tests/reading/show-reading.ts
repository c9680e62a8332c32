import { type PolicyReading, policyDocumentSchema } from '@tongjie/model';
import type { Node } from 'prosemirror-model';

const DATES = { signed: '成文', issued: '印发', effective: '施行', expires: '失效' } as const;
const RELATIONS = { repeals: '废止', overrides: '以本件为准', extends: '延期' } as const;

function showNode(node: Node, depth: number): string[] {
  const indent = '  '.repeat(depth);
  const runOn = node.attrs.runOn === true ? '…' : '';
  if (node.type.name === 'policyParagraph') return [`${indent}${runOn}¶ ${node.textContent}`];
  if (node.type.name !== 'clause') return [];
  const [words, ...below] = node.children;
  const own = `${indent}${runOn}[${node.attrs.label}] ${words?.textContent ?? ''}`.trimEnd();
  return [own, ...below.flatMap((child) => showNode(child, depth + 1))];
}

/**
 * A reading as the suites write it: what the document says of itself, then each part with its tree (¶ words without a
 * label, … goes on in the line of the words before it), then formal lines, the site's box (:), repairs, warnings and
 * questions.
 */
export function showReading(reading: PolicyReading): string {
  const { title, documentNumber, issuers, recipients, dates, computedDates, disclosure } = reading;
  const fields = [
    ['标题', title],
    ['文号', documentNumber],
    ['机关', issuers.join('、')],
    ['主送', recipients.join('、')],
    ...(['signed', 'issued', 'effective', 'expires'] as const).map((name) => {
      const computed = computedDates.some((known) => known === name) ? '（推算）' : '';
      return [DATES[name], `${dates[name] ?? ''}${computed}`];
    }),
    ['公开', disclosure ?? ''],
    ...reading.relations.map(({ kind, title: other, documentNumber: number, until }) => [
      RELATIONS[kind],
      [other === '' ? '' : `《${other}》`, number, until ?? ''].filter((words) => words !== '').join(' '),
    ]),
  ];
  const parts: string[] = [];
  policyDocumentSchema.nodeFromJSON(reading.document).forEach((part, _offset, index) => {
    const { role, titleFrom } = reading.parts[index] ?? { role: '', titleFrom: '' };
    parts.push(
      `# ${role} ${part.firstChild?.textContent}${titleFrom === 'quoted' ? '（引自正文）' : ''}`.trimEnd(),
    );
    for (const child of part.children) parts.push(...showNode(child, 1));
  });
  return [
    ...fields.flatMap(([name, value]) => (value ? [`${name}：${value}`] : [])),
    ...parts,
    ...reading.formalElements.map(({ role, text }) => `- ${role} ${text}`),
    ...reading.siteBox.map(({ name, value }) => `: ${name} ${value}`),
    ...reading.repairs.map(
      ({ kind, line, before, after }) =>
        `- ${kind} ${line} ${JSON.stringify(before)} → ${JSON.stringify(after)}`,
    ),
    ...reading.warnings.map(({ code, line }) => `! ${code} ${line ?? ''}`.trimEnd()),
    ...reading.questions.map(({ about, choices }) => `? ${about}（${choices.join('／')}）`),
  ].join('\n');
}
