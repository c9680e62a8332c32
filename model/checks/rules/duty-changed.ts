import type { AlignedSentence } from '../alignment/align-sentence.ts';
import { alignmentOf } from '../alignment/sentence-alignment.ts';
import { type PassageContext, placeIn, placeInClause } from '../check-context.ts';
import { conflict } from '../duties/conflicts.ts';
import { type Duty, findDuties } from '../duties/find-duties.ts';
import { type MatchedDuty, matchDuties, rivalShare } from '../duties/match-duties.ts';
import { isTold, type Passage, type Sentence } from '../passage.ts';
import { defineRule, type RuleFinding } from '../rule.ts';
import { findTold } from '../told.ts';

const policy = [
  '一、申请人应当如实提交家庭收入证明。',
  '二、受理机关不得收取任何费用。',
  '三、符合条件的家庭可以申请临时救助。',
];

/** How like two actions must be: to be called the same with a citation, without one, and to be worth a look. */
const SURE_CITED = 0.42;
const SURE = 0.5;
const LIKELY = 0.38;
/** A duty of the same class this close to the best excuses. */
const NEAR = 0.08;
/** One that has the same to be done excuses from further away. */
const FAR = 0.25;
const EVEN = 0.05;
/** So does one that has half of it, in a place that has more of the sentence. */
const HALF = 0.5;
const MOST_RIVAL = 0.45;
/** The share of what is to be done that a duty must have which an earlier word governs, where it names whom it is of. */
const CARRIED = 0.75;
/** Words of an action by which it is known again where an earlier word governs it. */
const LEAST_PAIRS = 3;
const NAMES_WHOM = /^(?:发现|遇有?|对于?|如有)|的(?:人员?|单位|个人|家庭|企业|机构|学生|职工|情形)$/;

export const dutyChanged = defineRule({
  id: 'duty-changed',
  title: '应当、可以、不得说错了',
  severity: 'error',
  gate: 'policy',
  binding: true,
  waivable: true,
  source: '政策解读不得误读政策：义务、权利和禁止的分别决定读者该做什么',
  documentation:
    '所引条款说“应当”的事，解读不能说成“可以”；说“不得”的事，不能说成“可以”“应当”。两处说的明显是同一件事才报错误；像是同一件事的，报提醒。',
  valid: [
    { shows: '“应当”说成“要”', policy, sections: { standards: ['申请人要如实提交家庭收入证明。[一]'] } },
    { shows: '说的是另一件事', policy, sections: { standards: ['申请人可以委托亲属办理。[一]'] } },
  ],
  invalid: [
    {
      shows: '“应当”说成“可以”',
      policy,
      sections: { standards: ['申请人可以如实提交家庭收入证明。[一]'] },
      finds: ['申请人可以如实提交家庭收入证明'],
    },
    {
      shows: '“不得”说成“可以”',
      policy,
      sections: { standards: ['受理机关可以收取任何费用。[二]'] },
      finds: ['受理机关可以收取任何费用'],
    },
    {
      shows: '“可以”说成“必须”',
      policy,
      sections: { standards: ['符合条件的家庭必须申请临时救助。[三]'] },
      finds: ['符合条件的家庭必须申请临时救助'],
    },
  ],
  checkPassage: (passage, context) => {
    const { role, tells } = passage;
    if ((role !== 'text' && role !== 'heading') || tells !== 'policy') return [];
    return passage.sentences.filter(isTold).flatMap((sentence) =>
      findDuties(sentence.text, context.factsIn(sentence.text))
        .filter(({ carried }) => !carried)
        .flatMap((said) => {
          const finding = compare(context, passage, sentence, said);
          const place = placeIn(passage, sentence.from + said.from, sentence.from + said.to);
          return finding ? [{ ...finding, place }] : [];
        }),
    );
  },
});

/** Words that tell of the policy that was replaced. */
const EARLIER = /原|旧|以前|过去|此前|从前/;

/** 应当由本人或者委托他人领取 lets one choose, which 可以委托他人领取 tells. */
function isChoice(said: Duty, { duty, unit }: MatchedDuty): boolean {
  return (
    said.class === 'permission' &&
    duty.class === 'duty' &&
    /或者?/.test(unit.text.slice(duty.action, duty.to))
  );
}

/** 非下肢残疾人员不得驾驶 lets those with such a disability drive. */
function isOfOthers(text: string, said: Duty, { duty, unit }: MatchedDuty): boolean {
  const EXCLUDED = /[非未]|没有|不符合|不具备|不属于|以外/;
  const subject = unit.text.slice(duty.from, duty.action - duty.word.length);
  return (
    said.class === 'permission' &&
    duty.class === 'prohibition' &&
    EXCLUDED.test(subject) &&
    !EXCLUDED.test(text.slice(said.from, said.action))
  );
}

/** What must not be done may stand in the policy without a word that obliges: 不享受当年的年休假. */
function isDenied(aligned: AlignedSentence, text: string, said: Duty): boolean {
  if (said.class !== 'prohibition' && said.class !== 'exemption') return false;
  const verb = text.slice(said.action, said.action + 2);
  if (!/^\p{Script=Han}{2}$/u.test(verb)) return false;
  return aligned.units
    .slice(0, 6)
    .some(({ unit }) =>
      [`不${verb}`, `不予${verb}`, `不再${verb}`].some((words) => (unit.above + unit.text).includes(words)),
    );
}

/** 征得本人同意后，可以…: what must be done may stand in the policy as a condition, without a word that obliges. */
function isToldElsewhere(aligned: AlignedSentence, said: Duty, { duty, unit, action }: MatchedDuty): boolean {
  const own = aligned.grams.filter(({ gram, at }) => gram.length > 1 && at >= said.action && at < said.to);
  if (own.length < 2) return false;
  return (unit.text.match(/[^，。；：]+/g) ?? []).some((stretch) => {
    if (
      !/^(?:经|征得|取得|符合|按照)|后$/.test(stretch) ||
      unit.text.slice(duty.from, duty.to).includes(stretch)
    )
      return false;
    return own.filter(({ gram }) => stretch.includes(gram)).length / own.length >= Math.max(action, 0.3);
  });
}

/** What is wrong with a duty against the likest one of the policy; null where nothing is. */
function compare(
  context: PassageContext,
  passage: Passage,
  sentence: Sentence,
  said: Duty,
): Omit<RuleFinding, 'place'> | null {
  const { cited, around, own, document } = findTold(context, passage, sentence);
  // 换经营者不用先注销: what is no longer so is told beside a citation of the policy that it was so in.
  const isOfOld = document !== context.documents.policy && passage.tells === 'policy';
  if (isOfOld && !EARLIER.test(sentence.text)) return null;
  const aligned = alignmentOf(context, document, sentence, around);
  const written = matchDuties(context, aligned, said, ({ clause }) =>
    around.size > 0 ? clause !== null && around.has(clause) : clause !== null,
  );
  const [best] = written;
  if (!best || best.score < LIKELY || !conflict(said, best.duty)) return null;
  const isExcused = written.some(
    ({ duty, unit, score, action }) =>
      !conflict(said, duty) &&
      (score >= best.score - NEAR ||
        (action >= best.action - EVEN && score >= best.score - FAR) ||
        (action >= HALF && aligned.coverageOf(unit) >= aligned.coverageOf(best.unit))),
  );
  const isOther =
    isChoice(said, best) ||
    isToldElsewhere(aligned, said, best) ||
    isOfOthers(sentence.text, said, best) ||
    isDenied(aligned, sentence.text, said);
  if (isExcused || isOther) return null;
  const clause = best.unit.clause === null ? undefined : document.find(best.unit.clause);
  if (!clause) return null;
  const words = best.unit.text.slice(best.duty.from, best.duty.to);
  const name = document.nameOf(clause);
  // What an earlier word governs from afar is often a condition of what comes.
  const pairs = aligned.grams.filter(({ gram, at }) => gram.length > 1 && at >= said.action && at < said.to);
  const isNear =
    !best.duty.carried ||
    (pairs.length >= LEAST_PAIRS && (best.action >= CARRIED || !NAMES_WHOM.test(words)));
  const isSure =
    isNear && best.score >= (own ? SURE_CITED : SURE) && rivalShare(aligned, best.unit) <= MOST_RIVAL;
  if (!isSure && cited.size === 0) return null;
  return {
    message: `解读说“${said.word}”，${name}说“${best.duty.word}”：“${words}”。请照政策改正。`,
    related: [placeInClause({ document, clause }, words)],
    severity: isSure ? 'error' : 'warning',
  };
}
