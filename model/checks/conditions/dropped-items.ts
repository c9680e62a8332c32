import type { Clause } from '../../policy/clause.ts';
import type { AlignedSentence } from '../alignment/align-sentence.ts';
import { gramsOf } from '../alignment/grams.ts';
import { findList, type PolicyList } from '../figures/policy-lists.ts';
import type { PreparedDocument } from '../prepared-document.ts';

/** An item of a list that a sentence leaves out although it tells the list as complete. */
export interface DroppedItem {
  readonly list: PolicyList;
  readonly item: Clause;
  /** The words that claim completeness. */
  readonly said: { readonly word: string; readonly at: number };
}

/** Words that tell a list as complete. */
const COMPLETE =
  /只要|只需|同时(?:符合|具备|满足|做到|提供)|[一二两三四五六七八九十0-9]+个条件|[一二两三四五六七八九十0-9]+条：|都要(?:符合|满足|具备)|(?:条件|要求)(?:是|为|有|：)|(?:要|需要?)(?:满足|符合|具备)[^，。；]{0,6}：/;
/** Words that tell a list as a part. */
const PART = /[等](?=[。，；）]|条件|情形|材料|几)|包括|例如|比如|譬如|主要|其中|之一|任一|一般/;
/** A list all of whose items must be fulfilled. */
const LEAD = /条件|要求|材料|资料/;

/** The share of an item's pairs that are told above which it is told, and below which it is left out. */
const TOLD = 0.2;
const LEFT_OUT = 0.08;

function shareTold(item: Clause, said: ReadonlySet<string>, { index }: AlignedSentence): number {
  let total = 0;
  let told = 0;
  for (const { gram, weight } of gramsOf(item.text)) {
    if (gram.length < 2) continue;
    const telling = weight * index.weightOf(gram);
    total += telling;
    if (said.has(gram)) told += telling;
  }
  return total === 0 ? 1 : told / total;
}

/** The item of a list of conditions that a sentence leaves out while it tells all others as the whole; null where none is. */
export function findDroppedItem(
  document: PreparedDocument,
  aligned: AlignedSentence,
  text: string,
  cited: ReadonlySet<string>,
): DroppedItem | null {
  const cue = COMPLETE.exec(text);
  if (!cue || PART.test(text)) return null;
  const list = findList(document, aligned, cited, ({ lead }) => LEAD.test(lead) && !/之一|情形/.test(lead));
  if (!list || list.items.length < 2 || list.items.length > 8) return null;
  const said = new Set(aligned.grams.map(({ gram }) => gram));
  const shares = list.items.map((item) => ({ item, share: shareTold(item, said, aligned) }));
  const told = shares.filter(({ share }) => share >= TOLD);
  const [left, another] = shares.filter(({ share }) => share <= LEFT_OUT);
  if (!left || another || told.length < list.items.length - 1) return null;
  return { list, item: left.item, said: { word: cue[0], at: cue.index } };
}
