import {
  type Dossier,
  type DossierHashes,
  type Gate,
  gates,
  gateTitles,
  type Workflow,
} from '@tongjie/model';
import { beijingMinute } from '../parts/beijing-minute.ts';
import type { Form, FormRow } from './form.ts';
import { peopleRows } from './people-rows.ts';

/** What a sign-off sheet records besides the dossier. */
export interface SignOffRecord {
  readonly workflow: Workflow;
  /** `hashesOf(dossier, files)` of exactly this dossier; the hash of the whole is null until everything is rendered. */
  readonly hashes: DossierHashes;
  /** The name of a person by id. */
  nameOf(id: string): string;
}

/** 2025年6月3日 14:05 in Beijing time, of a moment in ISO 8601. */
export function writeMoment(iso: string): string {
  const [date = '', time = ''] = beijingMinute(iso)?.split(' ') ?? [];
  if (date === '') return iso;
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日 ${time}`;
}

const gateQuestions: Readonly<Record<Gate, string>> = {
  political: '政治方向、政治表述是否正确',
  policy: '与政策原文、上位文件是否一致，引据和数据是否准确',
  content: '要素是否齐全，文字是否通俗、准确，图表是否规范',
};

function gateRow(gate: Gate, { workflow, nameOf }: SignOffRecord): FormRow {
  const decision = workflow.gates[gate];
  const name = gateTitles[gate];
  const question = gateQuestions[gate];
  if (decision === null) return { kind: 'opinion', name, question, choices: '□通过　□退回', room: 1 };
  const outcome = decision.decision === 'passed' ? '通过' : `退回：${decision.reason ?? ''}`;
  return {
    kind: 'item',
    name,
    lines: [`${question}：${outcome}`, `审核人：${nameOf(decision.by)}　　${writeMoment(decision.at)}`],
  };
}

/** A hash in groups of sixteen, so that two people can compare it by reading aloud. */
const grouped = (hash: string): string => hash.replace(/.{16}(?=.)/g, '$& ');

function signatureRow({ workflow, hashes }: SignOffRecord): FormRow {
  const { signature } = workflow;
  if (signature === null)
    return {
      kind: 'opinion',
      name: '签署',
      question: '第一解读人：同意与政策文件同步发布',
      choices: '□同意发布　□退回',
      room: 1,
    };
  const voided =
    signature.voidedAt === null
      ? []
      : [`此签署已于${writeMoment(signature.voidedAt)}因内容改动失效，须重新签署。`];
  const changed =
    signature.voidedAt === null && hashes.dossier !== null && hashes.dossier !== signature.hash
      ? ['注意：现在的内容与签署时不一致。']
      : [];
  return {
    kind: 'item',
    name: '签署',
    lines: [
      `签署人：${signature.name}　　${writeMoment(signature.at)}`,
      `签署的校验码：${grouped(signature.hash)}`,
      ...voided,
      ...changed,
    ],
  };
}

const HASH_NOTE = '由内容算出，改动一个字就会不同；核对它可知签批的与发布的是否为同一份。';

function hashRow({ hashes }: SignOffRecord): FormRow {
  const materials: readonly (readonly [string, string | null])[] = [
    ['政策文件', hashes.policy],
    ['政策解读', hashes.interpretation],
    ['解读方案', hashes.plan],
    ['全部成品', hashes.artifacts],
    ['整个卷宗', hashes.dossier],
  ];
  const lines = materials.flatMap(([name, hash]) => (hash === null ? [] : [`${name}　${grouped(hash)}`]));
  return { kind: 'item', name: '校验码', lines: [...lines, HASH_NOTE], small: true };
}

/** What was let through, each with its reason and who gave it; no row where nothing was. */
function waiverRows({ waivers }: Dossier): readonly FormRow[] {
  if (waivers.length === 0) return [];
  const lines = waivers.map(
    ({ message, reason, name, at }, index) =>
      `${index + 1}. ${message}理由：${reason}（${name}，${writeMoment(at)}）`,
  );
  return [{ kind: 'item', name: '放行说明', lines }];
}

/**
 * 送审签批单: which dossier, who drafted it, what was let through and why, the hash of each part, what was decided at each of the three gates by whom
 * and when, and the first interpreter's signature. What is not decided yet has room to be filled in by hand.
 */
export function signOffForm(dossier: Dossier, record: SignOffRecord): Form {
  const { policy, plan } = dossier;
  return {
    title: '政策文件及政策解读送审签批单',
    table: '送审签批单',
    rows: [
      { kind: 'item', name: '政策文件', lines: [policy.title] },
      {
        kind: 'pair',
        items: [
          ['发文字号', policy.documentNumber],
          ['联系方式', plan.contact],
        ],
      },
      ...peopleRows(plan),
      ...waiverRows(dossier),
      ...gates.map((gate) => gateRow(gate, record)),
      signatureRow(record),
      hashRow(record),
    ],
  };
}
