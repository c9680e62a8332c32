import { joinWords, type Lexicon, term } from './lexicon.ts';

const drop = '是不公开的标志。请核实这段内容能不能公开；能公开的删去标志，不能公开的整段删去。';
const draft = '是没有定稿的标志。请换成定稿，或者删去。';

/** Marks of papers that are not for the public (内部标志). What is said about secrets (保守国家秘密) is no mark. */
export const internalMarks: Lexicon = {
  title: '内部标志表',
  source:
    '《中华人民共和国保守国家秘密法》；《中华人民共和国政府信息公开条例》第十四条；国办发〔2016〕80号：公文应当明确主动公开、依申请公开、不予公开等属性',
  revised: '2026-11',
  terms: [
    {
      ...term(joinWords('内部', '资料 文件 使用 传阅 参考 掌握 情况通报 刊物'), null, drop),
      before: /(?:^|[（【[〔\s：，])$/,
      after: /^(?:[，。；！）】\]〕\s]|$)/,
    },
    { ...term('注意保存 注意保密', null, drop), after: /^(?:[，。；！）】\]〕\s]|$)/ },
    term(
      '仅限内部使用 仅供内部使用 请勿对外传播 不得对外公布 不对外公布 此件不公开 此件不予公开 （此件不公开） 此件依申请公开 供领导参阅 供领导同志参阅 仅供领导参阅 密级：内部 本材料属工作秘密 属于工作秘密，',
      null,
      drop,
    ),
    {
      ...term('征求意见稿 讨论稿第二版 送审稿 讨论稿 会签稿', null, draft),
      before: /(?:^|[（【(])$/,
      after: /^(?:第[一二三四五\d]+[版稿]|[）】)]|$)/,
    },
    term('请勿外传 不得外传 禁止外传 仅供内部 不得翻印 阅后即焚 阅后收回 未经许可不得转发', null, drop),
    term(
      '公开属性：不予公开 公开属性：依申请公开 公开方式：不予公开 公开方式：依申请公开 公开形式：不予公开 （不予公开） （依申请公开） 【不予公开】',
      null,
      drop,
    ),
    term(
      '（送审稿） （代拟稿） （讨论稿） （会签稿） （未定稿） （审议稿） （修改稿） （初稿） 【送审稿】 【讨论稿】',
      null,
      draft,
    ),
  ],
};
