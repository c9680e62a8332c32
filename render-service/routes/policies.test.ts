import { clausesOf, interpretationSchema } from '@tongjie/model';
import { Transform } from 'prosemirror-transform';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type MemoryService, openMemoryService } from '../testing/memory-service.ts';

let memory: MemoryService;
let count = 0;
beforeAll(async () => {
  memory = await openMemoryService();
});
afterAll(async () => {
  await memory.service.close();
  expect(memory.failures).toEqual([]);
});

const first = [
  '青禾县取暖补助办法',
  '青政发〔2029〕8号',
  '一、补助对象',
  '本县户籍家庭可以申领。',
  '二、补助标准',
  '每户每月补助300元。',
  '三、办理时限',
  '自收到申请之日起10个工作日内办结。',
];
const second = [
  '青禾县取暖补助办法',
  '一、目的',
  '为让群众温暖过冬，制定本办法。',
  '二、补助对象',
  '本县户籍家庭可以申领。',
  '三、补助标准',
  '每户每月补助350元。',
  '四、施行日期',
  '本办法自2030年1月1日起施行。',
];
const file = (lines: readonly string[], name = '办法.txt') => new File([lines.join('\n')], name);
const lin = () => memory.as('lin');

/** A dossier of the first version whose interpretation cites 二 and 三 and binds 300元. */
async function addDossier(): Promise<string> {
  count += 1;
  const id = `policy-${count}`;
  const api = (await lin()).api;
  await api.dossiers.$post({ form: { policy: file(first), requirementSet: 'general', id } });
  const [, standard, limit] = await clausesIn(id);
  const schema = interpretationSchema('general');
  const author = { id: 'lin', name: '林', role: 'drafter' as const };
  await memory.service.documents.change(id, 'interpretation', author, ({ doc }) => {
    let start = 0;
    doc.forEach((node, offset) => {
      if (node.type.name === 'standardsSection') start = offset;
    });
    const content = [
      schema.text('每户每月补助'),
      schema.node('fact', { clause: standard, quote: '300元' }),
      schema.text('，10个工作日办结。'),
      schema.node('citation', { clause: standard }),
      schema.node('citation', { clause: limit }),
    ];
    return { steps: new Transform(doc).insert(start + 2, content).steps };
  });
  return id;
}

async function documentOf(id: string, document: 'policy' | 'interpretation' | 'predecessor' = 'policy') {
  const { api } = await lin();
  return (await api.dossiers[':id'].documents[':document'].$get({ param: { id, document } })).json();
}

async function clausesIn(id: string): Promise<string[]> {
  return clausesOf((await documentOf(id)).doc).map((clause) => clause.id);
}

const rulesFound = async (id: string): Promise<string[]> => {
  const { api } = await lin();
  const { findings } = await (await api.dossiers[':id'].findings.$get({ param: { id } })).json();
  return findings.map(({ rule }) => rule);
};

describe('reading a policy', () => {
  const text = [
    '青禾县取暖补助办法',
    '一、公开',
    '公开惠企政策申请。各部门要及时公开',
    '条件、申报材料清单。',
    '二、办理',
    '登记免费。',
  ];

  it('gives the whole text, and reads it otherwise once a joint is refused', async () => {
    const { api } = await lin();
    const read = async (answers?: string) =>
      (
        await (
          await api.policies.read.$post({ form: { policy: file(text), ...(answers ? { answers } : {}) } })
        ).json()
      ).reading;
    const before = await read();
    expect(before.repairs.map(({ kind, line }) => [kind, line])).toEqual([['joined-lines', 4]]);
    expect(JSON.stringify(before.document)).toContain('及时公开条件');
    const after = await read(JSON.stringify({ [before.repairs[0]?.key ?? '']: '不接' }));
    expect(after.repairs).toEqual([]);
    expect(JSON.stringify(after.document)).not.toContain('及时公开条件');
  });

  it('keeps answers and fields that came with a new dossier, and the answers hold when it is read again', async () => {
    const { api } = await lin();
    const { reading } = await (await api.policies.read.$post({ form: { policy: file(text) } })).json();
    const id = 'kept-answers';
    const fields = { ...emptyFields, title: '取暖补助办法（试行）', documentNumber: '青政发〔2029〕9号' };
    await api.dossiers.$post({
      form: {
        policy: file(text),
        requirementSet: 'general',
        id,
        answers: JSON.stringify({ [reading.repairs[0]?.key ?? '']: '不接' }),
        fields: JSON.stringify(fields),
      },
    });
    expect((await (await api.dossiers[':id'].$get({ param: { id } })).json()).policy).toMatchObject(fields);
    const preview = await api.dossiers[':id'].policy.replacement.$post({
      param: { id },
      form: { policy: file([...text, '三、附则', '本办法自印发之日起施行。']) },
    });
    expect((await preview.json()).reading.repairs).toEqual([]);
  });

  it.each([
    ['what is no JSON', '{'],
    ['a key that is none', '{"x":"不接"}'],
    ['an answer that is no text', '{"0123456789abcdef":1}'],
  ])('refuses answers with %s', async (_, answers) => {
    const { api } = await lin();
    const answer: Response = await api.policies.read.$post({ form: { policy: file(text), answers } });
    expect([answer.status, (await answer.json()).code]).toEqual([400, 'invalid-request']);
  });
});

const emptyFields = {
  title: '办法',
  documentNumber: '',
  issuers: [],
  recipients: [],
  dates: { signed: null, issued: null, effective: null, expires: null },
  disclosure: null,
  link: null,
};

describe('fields of a policy', () => {
  it('are changed by drafters, and a change that changes nothing is none', async () => {
    const id = await addDossier();
    const { api } = await lin();
    const fields = {
      ...emptyFields,
      title: '青禾县取暖补助办法',
      issuers: ['青禾县人民政府'],
      dates: { ...emptyFields.dates, effective: '2030-01-01' },
      disclosure: 'proactive' as const,
      link: 'https://www.example.gov.cn/a.html',
    };
    const put = async () =>
      (await api.dossiers[':id'].policy.fields.$put({ param: { id }, json: fields })).json();
    const view = await put();
    expect(view.policy).toMatchObject(fields);
    expect((await put()).version).toBe(view.version);
  });

  it('are refused where they are none, and from whom they are not to change', async () => {
    const id = await addDossier();
    const broken: Response = await (await lin()).api.dossiers[':id'].policy.fields.$put({
      param: { id },
      json: { ...emptyFields, title: '', link: 'javascript:alert(1)' },
    });
    expect([broken.status, (await broken.json()).code]).toEqual([400, 'invalid-request']);
    const other: Response = await (await memory.as('zhou')).api.dossiers[':id'].policy.fields.$put({
      param: { id },
      json: emptyFields,
    });
    expect([other.status, (await other.json()).code]).toEqual([403, 'role-not-allowed']);
  });
});

describe('another version of the policy', () => {
  it('is shown before it is put in, with what it leaves hanging, stale and reworded', async () => {
    const id = await addDossier();
    const [, standard, limit] = await clausesIn(id);
    const before = await documentOf(id);
    const { api } = await lin();
    const answer = await api.dossiers[':id'].policy.replacement.$post({
      param: { id },
      form: { policy: file(second) },
    });
    const { replacement, version } = await answer.json();
    expect(replacement.stale.map(({ clause, dependents }) => [clause.id, dependents[0]?.quote])).toEqual([
      [standard, '300元'],
    ]);
    expect(replacement.vanished.map(({ clause }) => [clause.id, clause.label])).toEqual([[limit, '三']]);
    expect(replacement.vanished[0]?.dependents[0]).toMatchObject({ node: 'citation', section: 'standards' });
    expect(replacement.fields.after).toMatchObject({
      documentNumber: '青政发〔2029〕8号',
      dates: { effective: '2030-01-01' },
    });
    expect(version).toBe(before.version);
    expect(await documentOf(id)).toEqual(before);
  });

  it('keeps ids, marks stale figures and broken citations, and is noted in the log', async () => {
    const id = await addDossier();
    const [who, standard, limit] = await clausesIn(id);
    const { api } = await lin();
    const answer = await api.dossiers[':id'].policy.$put({ param: { id }, form: { policy: file(second) } });
    expect(answer.status).toBe(200);
    const after = await clausesIn(id);
    expect([after[1], after[2]]).toEqual([who, standard]);
    expect(after).not.toContain(limit);
    expect(await rulesFound(id)).toEqual(expect.arrayContaining(['fact-stale', 'citation-broken']));
    const { entries } = await (await api.dossiers[':id'].log.$get({ param: { id } })).json();
    expect(entries.at(-1)).toMatchObject({
      by: 'lin',
      event: 'policyReplaced',
      detail: { file: '办法.txt', vanished: [limit], stale: [standard] },
    });
    const view = await (await api.dossiers[':id'].$get({ param: { id } })).json();
    expect(view.policy).toMatchObject({
      documentNumber: '青政发〔2029〕8号',
      dates: { effective: '2030-01-01' },
    });
  });

  it('does nothing where the text is the same', async () => {
    const id = await addDossier();
    const { api } = await lin();
    const before = await (await api.dossiers[':id'].$get({ param: { id } })).json();
    await api.dossiers[':id'].policy.$put({ param: { id }, form: { policy: file(first) } });
    expect(await (await api.dossiers[':id'].$get({ param: { id } })).json()).toEqual(before);
  });

  it('reaches who has the policy open, and their edits go on', async () => {
    const id = await addDossier();
    const stored = await documentOf(id);
    const received: { t: string }[] = [];
    const connection = memory.service.documents.connect(id, 'policy', {
      person: { id: 'lin', name: '林', role: 'drafter' },
      send: (message) => received.push(message),
      disconnect: () => {},
    });
    connection.receive(
      JSON.stringify({ t: 'hello', clientId: crypto.randomUUID(), schemaHash: stored.schemaHash }),
    );
    await expect.poll(() => received[0]?.t).toBe('init');
    const { api } = await lin();
    await api.dossiers[':id'].policy.$put({ param: { id }, form: { policy: file(second) } });
    expect(received.map(({ t }) => t)).toContain('commits');
    connection.close();
  });

  it('is refused where somebody changed the policy after the preview, and nothing is stored', async () => {
    const id = await addDossier();
    const { api } = await lin();
    await api.dossiers[':id'].policy.$put({ param: { id }, form: { policy: file(second) } });
    const before = await documentOf(id);
    const late: Response = await api.dossiers[':id'].policy.$put({
      param: { id },
      form: { policy: file(first), version: '0' },
    });
    expect([late.status, (await late.json()).code]).toEqual([409, 'policy-changed']);
    expect(await documentOf(id)).toEqual(before);
  });

  it.each([
    ['somebody who is no drafter', 'zhou', second, 403, 'role-not-allowed'],
    ['a text without numbering', 'lin', ['各位同志：', '请按时开会。'], 422, 'policy-without-numbering'],
  ] as const)('is refused from %s', async (_, who, lines, status, code) => {
    const id = await addDossier();
    const answer: Response = await (await memory.as(who)).api.dossiers[':id'].policy.$put({
      param: { id },
      form: { policy: file(lines) },
    });
    expect([answer.status, (await answer.json()).code]).toEqual([status, code]);
  });

  it('is refused for a dossier that is not there', async () => {
    const answer: Response = await (await lin()).api.dossiers[':id'].policy.$put({
      param: { id: 'nowhere' },
      form: { policy: file(second) },
    });
    expect([answer.status, (await answer.json()).code]).toEqual([404, 'dossier-not-found']);
  });
});

describe('the policy that it replaces', () => {
  it('is put in, replaced with its ids, compared, taken over and taken out', async () => {
    const id = await addDossier();
    const { api } = await lin();
    const none: Response = await api.dossiers[':id'].comparison.$get({ param: { id } });
    expect([none.status, (await none.json()).code]).toEqual([404, 'no-predecessor']);
    const old = first.map((line) => line.replace('300元', '200元'));
    const put = (lines: readonly string[]) =>
      api.dossiers[':id'].predecessor.$put({ param: { id }, form: { policy: file(lines, '旧.txt') } });
    expect((await (await put(old)).json()).dossier.predecessor?.title).toBe('青禾县取暖补助办法');

    const comparison = await (await api.dossiers[':id'].comparison.$get({ param: { id } })).json();
    expect(comparison.hasSection).toBe(true);
    const changed = comparison.differences.find(({ kind }) => kind === 'changed');
    expect(changed?.changes).toMatchObject([{ old: '200元', new: '300元' }]);
    expect(changed?.facts.map((fact) => [fact.old?.text, fact.new?.text])).toEqual([['200元', '300元']]);
    expect(comparison.summary.figures.map((fact) => [fact.old?.text, fact.new?.text, fact.path])).toEqual([
      ['200元', '300元', ['二']],
    ]);
    const [row] = comparison.rows;
    if (!row) throw new Error('no row');
    expect(row).toMatchObject({ change: 'changed', label: '补助标准', written: false });

    const names = { rows: [{ old: row.old?.clause ?? null, new: row.new?.clause ?? null }] };
    const take = () => api.dossiers[':id'].comparison.rows.$post({ param: { id }, json: names });
    expect((await (await take()).json()).rows[0]?.written).toBe(true);
    const { version } = await documentOf(id, 'interpretation');
    await take();
    expect((await documentOf(id, 'interpretation')).version).toBe(version);

    await put(['青禾县取暖补助办法', '一、总则', '为规范补助发放，制定本办法。', ...old.slice(2)]);
    expect(JSON.stringify((await documentOf(id, 'predecessor')).doc)).toContain(row.old?.clause);
    expect(await rulesFound(id)).not.toContain('citation-broken');

    const removed = await api.dossiers[':id'].predecessor.$delete({ param: { id } });
    expect((await removed.json()).predecessor).toBeNull();
    expect(await rulesFound(id)).toContain('citation-broken');
  });

  it('is refused from others, and rows that nobody proposed too', async () => {
    const id = await addDossier();
    const zhou = (await memory.as('zhou')).api.dossiers[':id'];
    const answers: Response[] = [
      await zhou.predecessor.$put({ param: { id }, form: { policy: file(first) } }),
      await zhou.predecessor.$delete({ param: { id } }),
      await zhou.comparison.rows.$post({ param: { id }, json: { rows: [{ old: null, new: 'c1' }] } }),
      await zhou.policy.replacement.$post({ param: { id }, form: { policy: file(first) } }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403]);
    const { api } = await lin();
    await api.dossiers[':id'].predecessor.$put({ param: { id }, form: { policy: file(second) } });
    const unknown: Response = await api.dossiers[':id'].comparison.rows.$post({
      param: { id },
      json: { rows: [{ old: null, new: 'cnone' }] },
    });
    expect([unknown.status, (await unknown.json()).code]).toEqual([409, 'comparison-changed']);
  });
});
