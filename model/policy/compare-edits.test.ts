import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeNumeral } from '../facts/chinese-numeral.ts';
import { findFacts } from '../facts/find-facts.ts';
import type { Clause } from './clause.ts';
import { comparePolicies } from './compare-policies.ts';
import { parsePolicy } from './parse-policy.ts';
import { realignClauses } from './realign-clauses.ts';

/** Made-up articles of two sentences; # is a figure. They share the set phrases that real ones share. */
const ARTICLES = [
  '养猫的家庭应当到所在地的街道办事处办理登记，并提交身份证明。办理登记的期限为#日。',
  '街道办事处应当设立流浪猫喂养点，并安排志愿者每天打扫。每个喂养点每年补助#元。',
  '宠物医院应当为首次就诊的猫建立病历，不得拒绝急诊。病历保存期限不少于#年。',
  '猫粮经营者应当在包装上标明成分和产地。违反规定的，处#元罚款。',
  '社区居民委员会可以组织养猫知识讲座，鼓励居民参加。每年至少举办#次。',
  '物业服务企业应当在小区入口处公示饲养规则。公示时间不少于#日。',
  '任何单位和个人不得遗弃或者虐待猫只。对遗弃行为处#元罚款。',
  '市农业农村部门负责猫的免疫接种工作，免费提供疫苗。每只猫每年接种#次。',
  '火车站和机场可以开设宠物候车室，面积由运营单位确定。候车室面积不低于#平方米。',
  '教育部门鼓励中小学校开展爱护动物教育。每学期安排#课时。',
  '申请领养流浪猫的，应当年满十八周岁并有固定住所。领养后#日内应当接受回访。',
  '保险公司开发宠物责任险的，由财政给予保费补贴。补贴比例为#%。',
  '公安机关接到扰民投诉后应当及时到场劝阻。到场时间不超过#分钟。',
  '市场监督管理部门应当对宠物用品开展抽查，结果向社会公布。每季度抽查#家。',
  '大型商场可以设置宠物友好区域，配备清洁设施。区域面积不超过#平方米。',
  '文化部门支持举办以猫为主题的展览和摄影比赛。单项活动资助最高#元。',
  '养猫纠纷由人民调解委员会先行调解，调解不收费。调解期限为#日。',
  '信息化部门建立全市猫只芯片数据库，数据依法共享。芯片由财政按每枚#元补助。',
  '公共交通工具在非高峰时段可以允许携带装箱的猫。携带数量不超过#只。',
  '志愿者服务满一年的，由区人民政府予以表彰。每年表彰#人。',
] as const;
const RESERVE = [
  '海关对入境的猫实施隔离检疫，隔离费用由饲养人承担。隔离期为四十日。',
  '养老机构可以引入陪伴猫，具体办法由民政部门制定。',
  '餐饮场所允许猫进入就餐区的，应当在门口明示。',
] as const;

/** An article of a version: which of the list it is, and its words. */
interface Article {
  readonly id: string;
  readonly text: string;
}

type Edit =
  | { readonly kind: 'figure' | 'remove' | 'add' | 'merge' | 'split'; readonly at: number }
  | { readonly kind: 'move'; readonly at: number; readonly to: number };

const original: readonly Article[] = ARTICLES.map((text, index) => ({
  id: String(index),
  text: text.replace('#', String(20 + index)),
}));

const clausesOfVersion = (articles: readonly Article[]): readonly Clause[] =>
  parsePolicy({
    text: ['养猫条例', ...articles.map(({ text }, index) => `第${writeNumeral(index + 1)}条 ${text}`)].join(
      '\n',
    ),
  }).clauses;

/** What each edit must be told as: kind, old articles, new articles. */
interface Told {
  readonly kind: string;
  readonly old: string;
  readonly new: string;
}

function apply(edits: readonly Edit[]): { articles: readonly Article[]; told: readonly Told[] } {
  const articles = [...original];
  const told: Told[] = [];
  const placeOf = (id: string) => articles.findIndex((article) => article.id === id);
  let reserve = 0;
  for (const edit of edits) {
    const id = String(edit.at);
    const place = placeOf(id);
    const article = articles[place];
    if (!article) continue;
    switch (edit.kind) {
      case 'figure': {
        const text = article.text.replace(String(20 + edit.at), String(70 + edit.at));
        articles[place] = { id, text };
        told.push({ kind: 'changed', old: id, new: id });
        break;
      }
      case 'remove':
        articles.splice(place, 1);
        told.push({ kind: 'removed', old: id, new: '-' });
        break;
      case 'add': {
        const text = RESERVE[reserve] ?? '';
        articles.splice(place, 0, { id: `r${reserve}`, text });
        told.push({ kind: 'added', old: '-', new: `r${reserve}` });
        reserve += 1;
        break;
      }
      case 'merge': {
        const next = articles[place + 1];
        if (!next) break;
        articles.splice(place, 2, { id, text: article.text + next.text });
        told.push({ kind: 'merged', old: `${id}+${next.id}`, new: id });
        break;
      }
      case 'split': {
        const cut = article.text.indexOf('。') + 1;
        articles.splice(
          place,
          1,
          { id, text: article.text.slice(0, cut) },
          { id: `${id}b`, text: article.text.slice(cut) },
        );
        told.push({ kind: 'split', old: id, new: `${id}+${id}b` });
        break;
      }
      case 'move': {
        articles.splice(place, 1);
        articles.splice(edit.to, 0, article);
        told.push({ kind: 'moved', old: id, new: id });
        break;
      }
    }
  }
  return { articles, told };
}

/** Edits of different articles that don't stand side by side, so that each has one true story; at most one move, and a far one. */
const edits: fc.Arbitrary<readonly Edit[]> = fc
  .shuffledSubarray([1, 4, 7, 10, 13, 16], { minLength: 1, maxLength: 4 })
  .chain((places) =>
    fc.tuple(
      ...places.map((at) =>
        fc
          .constantFrom<Edit['kind']>('figure', 'remove', 'add', 'merge', 'split', 'move')
          .map((kind) => ({ kind, at })),
      ),
    ),
  )
  .map((chosen) => {
    let moves = 0;
    let additions = 0;
    return chosen.flatMap(({ kind, at }): Edit[] => {
      if (kind === 'add') {
        additions += 1;
        return additions <= RESERVE.length ? [{ kind, at }] : [];
      }
      if (kind !== 'move') return [{ kind, at }];
      moves += 1;
      return moves === 1 ? [{ kind, at, to: at < 9 ? at + 8 : at - 8 }] : [];
    });
  });

describe('random edits of a policy', () => {
  it('are told, each as what it was, and nothing else is', () => {
    fc.assert(
      fc.property(edits, (chosen) => {
        // Merging takes the next article in: it must come before what else moves articles about.
        const ordered = [...chosen].sort((a, b) => Number(a.kind === 'move') - Number(b.kind === 'move'));
        const { articles, told } = apply(ordered);
        const [before, after] = [clausesOfVersion(original), clausesOfVersion(articles)];
        const name = (list: readonly Article[], clauses: readonly Clause[], id: string) =>
          list[clauses.findIndex((clause) => clause.id === id)]?.id ?? '-';
        const found = comparePolicies(before, after).flatMap((difference): Told[] => {
          const { kind, old, new: fresh, others, reordered } = difference;
          if (kind === 'same' || (kind === 'moved' && !reordered)) return [];
          const own = {
            old: old ? name(original, before, old.id) : '-',
            new: fresh ? name(articles, after, fresh.id) : '-',
          };
          const further = others.map((clause) =>
            kind === 'merged' ? name(original, before, clause.id) : name(articles, after, clause.id),
          );
          const join = (side: string) => [side, ...further].sort().join('+');
          return [
            {
              kind,
              old: kind === 'merged' ? join(own.old) : own.old,
              new: kind === 'split' ? join(own.new) : own.new,
            },
          ];
        });
        const sorted = (list: readonly Told[]) =>
          list
            .map(({ kind, old, new: fresh }) =>
              `${kind} ${old.split('+').sort().join('+')} ${kind === 'split' ? fresh.split('+').sort().join('+') : kind === 'merged' ? '' : fresh}`.trim(),
            )
            .sort();
        expect(sorted(found)).toEqual(sorted(told));
      }),
      { numRuns: 200 },
    );
  });

  it('that change one figure name that figure, whole, and no other', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: ARTICLES.length - 1 }), (at) => {
        const { articles } = apply([{ kind: 'figure', at }]);
        const differences = comparePolicies(clausesOfVersion(original), clausesOfVersion(articles));
        const [changed, ...others] = differences.filter(({ kind }) => kind !== 'same');
        expect(others).toEqual([]);
        expect(changed?.changes).toHaveLength(1);
        expect(changed?.changes[0]?.old).toMatch(new RegExp(`^${20 + at}\\D{1,3}$`));
        expect(changed?.changes[0]?.new).toMatch(new RegExp(`^${70 + at}\\D{1,3}$`));
        expect(changed?.facts.map(({ old, new: fresh }) => [old?.text, fresh?.text])).toEqual([
          [changed?.changes[0]?.old, changed?.changes[0]?.new],
        ]);
      }),
    );
  });

  it('keep the id of every clause that stayed, whatever its number, and never give one that vanished to another', () => {
    fc.assert(
      fc.property(edits, (chosen) => {
        const { articles, told } = apply(chosen.filter(({ kind }) => kind !== 'merge' && kind !== 'split'));
        const before = clausesOfVersion(original);
        const reading = parsePolicy({
          text: [
            '养猫条例',
            ...articles.map(({ text }, index) => `第${writeNumeral(index + 1)}条 ${text}`),
          ].join('\n'),
        });
        const { reading: realigned, vanished, added } = realignClauses(reading, before);
        const idOf = (id: string) => before[original.findIndex((article) => article.id === id)]?.id;
        articles.forEach(({ id }, index) => {
          if (!id.startsWith('r')) expect(realigned.clauses[index]?.id).toBe(idOf(id));
        });
        const ids = realigned.clauses.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        const removed = told.filter(({ kind }) => kind === 'removed').map(({ old }) => idOf(old));
        expect(vanished.map(({ id }) => id).sort()).toEqual([...removed].sort());
        for (const id of removed) expect(ids).not.toContain(id);
        expect(added).toHaveLength(told.filter(({ kind }) => kind === 'added').length);
      }),
      { numRuns: 200 },
    );
  });
});

describe('one figure of a real policy that is another in the next version', () => {
  it.each(['youth-startup-2023', 'minimum-living-2025', 'self-employed-2016'])(
    'is told alone in %s',
    (name) => {
      const source = new URL(`../../examples/policies/${name}.txt`, import.meta.url);
      const { clauses } = parsePolicy({ text: readFileSync(source, 'utf8') });
      let count = 0;
      for (const clause of clauses) {
        for (const { kind, text, from, to } of findFacts(clause.text)) {
          const digit = text.search(/[2-8]/);
          if (digit < 0 || !['money', 'percent', 'term', 'count', 'age', 'ratio'].includes(kind)) continue;
          const other = text.slice(0, digit) + String(Number(text[digit]) + 1) + text.slice(digit + 1);
          const next = clauses.map((each) =>
            each.id === clause.id
              ? { ...each, text: each.text.slice(0, from) + other + each.text.slice(to) }
              : each,
          );
          const told = comparePolicies(clauses, next).filter((difference) => difference.kind !== 'same');
          expect(told.map((difference) => [difference.kind, difference.new?.id])).toEqual([
            ['changed', clause.id],
          ]);
          expect(told[0]?.facts.map(({ old, new: fresh }) => [old?.text, fresh?.text])).toEqual([
            [text, other],
          ]);
          expect(
            told[0]?.changes.map(({ old, new: fresh }) => [old.includes(text), fresh.includes(other)]),
          ).toEqual([[true, true]]);
          count += 1;
        }
      }
      expect(count).toBeGreaterThan(1);
    },
  );
});
