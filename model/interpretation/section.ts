/** Sections (解读要素) that an interpretation may be required to have (冠政办发〔2020〕33号 二（一）; 郑州 2016; 云政办发〔2023〕13号). */
export const sectionKinds = [
  'background',
  'objectives',
  'scope',
  'mainContent',
  'standards',
  'benefits',
  'changes',
] as const;
export type SectionKind = (typeof sectionKinds)[number];

/** Names of the sections as they stand in the interpretation. */
export const sectionTitles: Readonly<Record<SectionKind, string>> = {
  background: '背景依据',
  objectives: '目标任务',
  scope: '适用范围',
  mainContent: '主要内容',
  standards: '执行标准',
  benefits: '惠民利民举措',
  changes: '新旧政策差异',
};

/** Node type of a section in the interpretation's document: `backgroundSection`. */
export type SectionNodeName = `${SectionKind}Section`;

export function sectionNodeName(kind: SectionKind): SectionNodeName {
  return `${kind}Section`;
}

/** The section kind of a node type, or null for any other node (title, lead, extraSection). */
export function sectionKindOf(nodeName: string): SectionKind | null {
  return sectionKinds.find((kind) => sectionNodeName(kind) === nodeName) ?? null;
}
