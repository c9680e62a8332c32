import {
  type ClauseDifference,
  type ComparisonRow,
  clausesOf,
  comparePolicies,
  type Dossier,
  interpretationSchema,
  type Policy,
  proposeComparisonRows,
  sectionNodeName,
  summarizeComparison,
  takeOverRows,
  writtenRows,
} from '@tongjie/model';
import type { Person } from '../auth/person.ts';
import { EditRefused } from '../documents/record-edit.ts';
import { Problem } from '../problem.ts';
import type { Service } from '../service.ts';
import { type ComparisonView, toDifferenceView, toRowView, toSummaryView } from '../views/comparison-view.ts';
import { dossierNotFound, getDossier } from './get-dossier.ts';
import { toRefusalProblem } from './refusal-problem.ts';

interface Comparison {
  readonly differences: readonly ClauseDifference[];
  readonly rows: readonly ComparisonRow[];
}

/** Comparing reads every word of both, and the two texts of a dossier that is being interpreted stay the same. */
const known = new WeakMap<Dossier, Comparison>();

function compare(dossier: Dossier, predecessor: Policy): Comparison {
  const found = known.get(dossier);
  if (found) return found;
  const differences = comparePolicies(clausesOf(predecessor.document), clausesOf(dossier.policy.document));
  const comparison = { differences, rows: proposeComparisonRows(differences) };
  known.set(dossier, comparison);
  return comparison;
}

const noPredecessor = () =>
  new Problem({
    status: 404,
    code: 'no-predecessor',
    title: '没有被替代的旧文件',
    detail: '这份卷宗没有放入被它替代的旧文件，所以没有可以比的。请先放入旧文件。',
  });

const versionOf = ({ title, documentNumber, dates }: Policy) => ({ title, documentNumber, dates });

/** The policy of a dossier against the one that it replaces. @throws Problem `dossier-not-found`, `no-predecessor` */
export async function compareDossier(service: Service, id: string): Promise<ComparisonView> {
  const { dossier } = await getDossier(service, id);
  const { policy, predecessor } = dossier;
  if (!predecessor) throw noPredecessor();
  const { differences, rows } = compare(dossier, predecessor);
  const interpretation = interpretationSchema(dossier.requirementSet).nodeFromJSON(dossier.interpretation);
  const written = writtenRows(interpretation, rows);
  return {
    old: versionOf(predecessor),
    new: versionOf(policy),
    differences: differences.map(toDifferenceView),
    summary: toSummaryView(summarizeComparison(differences)),
    rows: rows.map((row) => toRowView(row, written.has(row))),
    hasSection: interpretation.children.some(({ type }) => type.name === sectionNodeName('changes')),
  };
}

/** Names a proposed row by the clauses that it cites. */
export interface RowName {
  readonly old: string | null;
  readonly new: string | null;
}

/**
 * Takes proposed rows over into the interpretation's block 新旧对比. A row that is there already isn't written twice.
 *
 * @throws Problem `dossier-not-found`, `no-predecessor`, `comparison-changed`, `no-changes-section`, `frozen`
 */
export async function takeOverComparison(
  service: Service,
  by: Person,
  id: string,
  names: readonly RowName[],
): Promise<ComparisonView> {
  const { dossier } = await getDossier(service, id);
  if (!dossier.predecessor) throw noPredecessor();
  const { rows } = compare(dossier, dossier.predecessor);
  const chosen = names.map((name) => {
    const row = rows.find(
      ({ old, new: fresh }) => (old?.clause ?? null) === name.old && (fresh?.clause ?? null) === name.new,
    );
    if (row) return row;
    throw new Problem({
      status: 409,
      code: 'comparison-changed',
      title: '比对结果变了',
      detail: '有人改了政策文件，这一处的比对结果已经不同。请看过新的比对再写入。',
    });
  });
  const found = await service.documents
    .change(id, 'interpretation', by, ({ doc }) => {
      const written = writtenRows(doc, chosen);
      const transform = takeOverRows(
        doc,
        chosen.filter((row) => !written.has(row)),
      );
      if (transform) return { steps: transform.steps };
      throw new Problem({
        status: 409,
        code: 'no-changes-section',
        title: '没有“新旧政策差异”',
        detail: '这类政策的解读没有“新旧政策差异”这个要素，不能写入。可以在补充部分自己写。',
      });
    })
    .catch((error: unknown) => {
      throw error instanceof EditRefused ? toRefusalProblem(error.refusal) : error;
    });
  if (!found) throw dossierNotFound(id);
  return compareDossier(service, id);
}
