import type { AlignedUnit } from '../alignment/align-sentence.ts';
import { rememberByText } from '../remember-by-text.ts';
import { type ChangedCondition, type Matched, sharesSurroundings } from './matched.ts';
import { isPartyNamedIn, partyOf } from './party.ts';

/** Somebody in whose hands a matter is, or to whom something belongs or is given. */
interface Agent {
  readonly name: string;
  readonly party: string | null;
  readonly at: number;
  readonly frame: 'by' | 'to';
}

/** 由X…, 归X…, 支付给X…: no verb is asked for, as people have another for everything. */
const BY = /(?:全?由|归|属于)(?!于|此|来|上|下)(?=\p{Script=Han}{2})/gu;
const TO = /(?:支付|发|付|交|打|还|拨付|送|报)给(?=\p{Script=Han}{2})/gu;
/** X应当…, X可以… at the head of a stretch. */
const SUBJECT = /(?<=^|[。；！？\n，、])(\p{Script=Han}{2,12}?)(?:应当|必须|可以|负责|有权|不得)/gu;
const LONGEST = 14;
/** Where the name of somebody ends: what is done, or how. */
const END =
  /依法|先行|先|负责|统一|按|向|在|会同|组织|提供|决定|约定|清偿|开设|签字|签名|承担|负担|支付|审核|审批|批准|发|办|予以|给|协|根据|所有|自|从|确|制|代|收|出具|直接|再|来|还|交|缴/;
const ENTITY =
  /^\p{Script=Han}{0,8}(?:公司|部门|单位|机构|中心|政府|法院|银行|学校|委员会|机关|组织|协会|局)/u;

function readName(
  words: string,
  isKnown: (name: string) => boolean,
): { name: string; party: string | null } | null {
  const text = /^[\p{Script=Han}、（）]{2,}/u.exec(words.slice(0, LONGEST))?.[0] ?? '';
  for (let length = text.length; length >= 2; length -= 1) {
    const name = text.slice(0, length);
    const party = partyOf(name);
    if (party !== null) return { name, party };
  }
  const end = text.slice(2).search(END);
  for (let length = end < 0 ? text.length : end + 2; length >= 2; length -= 1)
    if (isKnown(text.slice(0, length))) return { name: text.slice(0, length), party: null };
  const entity = ENTITY.exec(text)?.[0];
  return entity === undefined ? null : { name: entity, party: null };
}

const readWritten = (words: string) => {
  const end = words.slice(2).search(END);
  const name = words.slice(0, end < 0 ? LONGEST : end + 2);
  return readName(words, (known) => known === name) ?? { name, party: null };
};

/** Everybody whom a text of the policy names as one in whose hands something is. */
const agentsOf = rememberByText((text): readonly Agent[] => {
  const framed = [BY, TO].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ 0: words, index }): Agent[] => {
      const at = index + words.length;
      const frame = pattern === BY ? 'by' : 'to';
      return [{ ...readWritten(text.slice(at)), at, frame }];
    }),
  );
  const subjects = [...text.matchAll(SUBJECT)].map(
    ({ 1: name = '', index }): Agent => ({ name, party: partyOf(name), at: index, frame: 'by' }),
  );
  return [...framed, ...subjects];
});

const isSame = (one: Pick<Agent, 'name' | 'party'>, other: Pick<Agent, 'name' | 'party'>) =>
  one.party !== null && other.party !== null
    ? one.party === other.party
    : other.name.includes(one.name.slice(0, 2)) || one.name.includes(other.name.slice(0, 2));

/** Units that fit nearly as well as the best one. */
const NEAR = 0.7;
const MOST_UNITS = 4;
/** The words of a unit's paragraph from the last full stop before it: who acts may stand before a semicolon. */
const sentenceUpTo = ({ context, from, to }: AlignedUnit['unit']): string =>
  context.slice(Math.max(context.lastIndexOf('。', from - 1), context.lastIndexOf('\n', from - 1)) + 1, to);

/** 向施工单位提供: named as the other side of the matter only. */
function isOtherSide(text: string, name: string): boolean {
  const places = [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => index);
  return places.length > 0 && places.every((at) => /[向对为给]$/.test(text.slice(0, at)));
}

/**
 * A matter that a sentence puts into hands which the policy doesn't name in the place at all: 由施工总承包单位先行清偿 told as
 * 由建设单位还, 归总承包单位 as 归建设单位.
 */
export function findOtherAgents({ aligned, text, units, best, sure }: Matched): ChangedCondition[] {
  const near = units.filter(({ coverage }) => coverage >= NEAR * best.coverage).slice(0, MOST_UNITS);
  const isKnown = (name: string) => aligned.units.some(({ unit }) => unit.text.includes(name));
  return [BY, TO].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ 0: words, index }): ChangedCondition[] => {
      const at = index + words.length;
      const said = readName(text.slice(at), isKnown);
      if (!said) return [];
      const frame = pattern === BY ? 'by' : 'to';
      const places = near.map(({ unit, coverage }) => ({ unit, coverage, words: sentenceUpTo(unit) }));
      const found = places.flatMap((place) =>
        agentsOf(place.words)
          .filter((agent) => agent.frame === frame)
          .map((agent) => ({ ...place, agent })),
      );
      const isNamed = ({ words: place }: { readonly words: string }) =>
        isPartyNamedIn(place, said) && !isOtherSide(place, said.name);
      if (found.some((place) => isSame(said, place.agent)) || places.some(isNamed)) return [];
      const first = found.find(({ words: place, agent }) => sharesSurroundings(aligned, at, place, agent.at));
      if (!first) return [];
      const certain = first.coverage >= sure;
      const own = { word: said.name, at };
      return [{ kind: 'actor', said: own, written: first.agent.name, unit: first.unit, certain }];
    }),
  );
}
