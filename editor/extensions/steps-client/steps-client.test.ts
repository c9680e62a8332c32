import { getSchema } from '@tiptap/core';
import { history, redo, undo } from '@tiptap/pm/history';
import { Node } from '@tiptap/pm/model';
import { EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';
import { Step } from '@tiptap/pm/transform';
import { createEmptyInterpretation, serverRebase } from '@tongjie/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { interpretationExtensions } from '../interpretation-kit.ts';
import { inflightPush, releasePush, revertPush, takePush } from './push.ts';
import { receiveCommit, type StoredSteps } from './receive-commit.ts';
import { getUnconfirmed, unconfirmedSteps } from './unconfirmed-steps.ts';

const schema = getSchema(interpretationExtensions('general'));
const start = createEmptyInterpretation('general', '办法').toJSON();

/** The authority as the service keeps it, without its store. */
class Authority {
  document = Node.fromJSON(schema, start);
  readonly log: Step[] = [];
  readonly commits: (StoredSteps & { readonly from: number })[] = [];

  push(message: { ref: string; version: number; steps: readonly unknown[] }): void {
    if (this.commits.some((commit) => commit.ref === message.ref)) return;
    const sent = message.steps.map((json) => Step.fromJSON(schema, json));
    const {
      doc,
      steps: stored,
      dropped,
    } = serverRebase(this.document, sent, this.log.slice(message.version));
    this.document = doc;
    this.document.check();
    const from = this.log.length;
    this.log.push(...stored);
    this.commits.push({ ref: message.ref, from, to: this.log.length, steps: stored, dropped });
  }
}

class Writer {
  state = EditorState.create({
    doc: Node.fromJSON(schema, start),
    plugins: [history(), unconfirmedSteps(0)],
  });
  seen = 0;
  readonly lost: string[] = [];
  readonly overwritten: string[] = [];
  #pushes = 0;
  readonly #name: string;

  constructor(name: string) {
    this.#name = name;
  }

  dispatch = (transaction: Transaction): void => {
    this.state = this.state.apply(transaction);
  };

  type(text: string, at: number): void {
    this.dispatch(this.state.tr.insertText(text, at));
  }

  send(authority: Authority): void {
    const taken = takePush(this.state, `${this.#name}:${this.#pushes + 1}`);
    if (taken) {
      this.#pushes += 1;
      this.dispatch(taken);
    }
    const message = inflightPush(this.state);
    if (message) authority.push(JSON.parse(JSON.stringify(message)));
    else if (getUnconfirmed(this.state).inflight) this.dispatch(releasePush(this.state));
  }

  receive(authority: Authority, most = Number.POSITIVE_INFINITY): void {
    for (const commit of authority.commits.slice(this.seen, this.seen + most)) {
      const { transaction, lost, overwritten } = receiveCommit(this.state, commit);
      this.dispatch(transaction);
      this.lost.push(...lost);
      this.overwritten.push(...overwritten);
      this.seen += 1;
    }
  }
}

const jsonOf = (node: Node) => JSON.stringify(node.toJSON());

/** Position at the start of the lead. */
const leadStart = () => (Node.fromJSON(schema, start).firstChild?.nodeSize ?? 0) + 1;

describe('the steps client', () => {
  it('confirms an own push that comes back as it was sent', () => {
    const authority = new Authority();
    const lin = new Writer('lin');
    lin.type('甲', leadStart());
    lin.send(authority);
    lin.receive(authority);
    expect(getUnconfirmed(lin.state)).toMatchObject({ version: 1, inflight: null, unconfirmed: [] });
    expect(jsonOf(lin.state.doc)).toBe(jsonOf(authority.document));
  });

  it('takes its own push in the form that the service stored, and keeps what was typed since', () => {
    const authority = new Authority();
    const [lin, zhou] = [new Writer('lin'), new Writer('zhou')];
    zhou.type('乙乙', leadStart());
    zhou.send(authority);
    lin.type('甲', leadStart());
    lin.send(authority);
    lin.type('丙', leadStart() + 1);
    // The own commit is received as if the other had been lost on the way and merged by the service.
    const [other, own] = authority.commits;
    if (!other || !own) throw new Error('two commits expected');
    lin.dispatch(receiveCommit(lin.state, { ...own, steps: [...other.steps, ...own.steps] }).transaction);
    expect(lin.state.doc.child(1).textContent).toContain('丙');
    expect(lin.state.doc.child(1).textContent).toContain('乙乙');
    expect(getUnconfirmed(lin.state).unconfirmed).toHaveLength(1);
  });

  it('is not confused by a resend after a lost answer', () => {
    const authority = new Authority();
    const lin = new Writer('lin');
    lin.type('甲', leadStart());
    lin.send(authority);
    lin.send(authority);
    lin.receive(authority);
    expect(authority.document.child(1).textContent).toBe('甲');
  });

  it('reports text that another deleted under it', () => {
    const authority = new Authority();
    const [lin, zhou] = [new Writer('lin'), new Writer('zhou')];
    lin.type('很长的一句', leadStart());
    lin.send(authority);
    lin.receive(authority);
    zhou.receive(authority);
    zhou.dispatch(zhou.state.tr.delete(leadStart(), leadStart() + 5));
    zhou.send(authority);
    lin.type('我写的', leadStart() + 2);
    lin.receive(authority);
    lin.send(authority);
    lin.receive(authority);
    expect(lin.lost).toEqual(['我写的']);
    expect(jsonOf(lin.state.doc)).toBe(jsonOf(authority.document));
  });

  it('reports newer words of another that an own replacement removes', () => {
    const authority = new Authority();
    const [lin, zhou] = [new Writer('lin'), new Writer('zhou')];
    lin.type('按应当办', leadStart());
    lin.send(authority);
    lin.receive(authority);
    zhou.receive(authority);
    zhou.type('全部', leadStart() + 2);
    zhou.send(authority);
    lin.dispatch(lin.state.tr.insertText('必须', leadStart() + 1, leadStart() + 3));
    lin.receive(authority);
    expect(lin.overwritten).toEqual(['应全部当']);
  });

  it('reverts a refused push and keeps what was typed since', () => {
    const authority = new Authority();
    const lin = new Writer('lin');
    lin.type('甲甲', leadStart());
    const taken = takePush(lin.state, 'lin:1');
    if (taken) lin.dispatch(taken);
    lin.type('乙', leadStart());
    const { transaction, lost } = revertPush(lin.state);
    lin.dispatch(transaction);
    expect(lost).toEqual(['甲甲']);
    expect(lin.state.doc.child(1).textContent).toBe('乙');
    lin.send(authority);
    lin.receive(authority);
    expect(jsonOf(lin.state.doc)).toBe(jsonOf(authority.document));
  });

  it('undoes only its own words after others wrote', () => {
    const authority = new Authority();
    const [lin, zhou] = [new Writer('lin'), new Writer('zhou')];
    for (const letter of 'abcde') lin.type(letter, leadStart() + lin.state.doc.child(1).content.size);
    zhou.type('周', leadStart());
    zhou.send(authority);
    lin.receive(authority);
    while (undo(lin.state, lin.dispatch));
    expect(lin.state.doc.child(1).textContent).toBe('周');
  });

  const action = fc.record({
    who: fc.nat(2),
    what: fc.constantFrom(
      'type',
      'type',
      'type',
      'delete',
      'split',
      'send',
      'send',
      'receive',
      'undo',
      'redo',
    ),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat(6),
  });

  it('brings all writers and the service to one valid document, whatever they do', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 60 }), (actions) => {
        const authority = new Authority();
        const writers = ['lin', 'zhou', 'chen'].map((name) => new Writer(name));
        actions.forEach(({ who, what, at, length }, index) => {
          const writer = writers[who];
          if (!writer) return;
          const { doc } = writer.state;
          const place = TextSelection.near(doc.resolve(Math.floor(at * doc.content.size))).from;
          const end = Math.min(place + length, doc.resolve(place).end());
          if (what === 'type') writer.type(`字${index}`, place);
          else if (what === 'delete' && end > place) writer.dispatch(writer.state.tr.delete(place, end));
          else if (what === 'split' && doc.resolve(place).parent.type.name === 'paragraph')
            writer.dispatch(writer.state.tr.split(place));
          else if (what === 'send') writer.send(authority);
          else if (what === 'receive') writer.receive(authority, length);
          else if (what === 'undo') undo(writer.state, writer.dispatch);
          else if (what === 'redo') redo(writer.state, writer.dispatch);
        });
        for (let round = 0; round < 4; round += 1) {
          for (const writer of writers) {
            writer.receive(authority);
            writer.send(authority);
          }
        }
        for (const writer of writers) {
          writer.receive(authority);
          writer.state.doc.check();
          expect(jsonOf(writer.state.doc)).toBe(jsonOf(authority.document));
          expect(jsonOf(getUnconfirmed(writer.state).base)).toBe(jsonOf(authority.document));
        }
      }),
      { numRuns: 150 },
    );
  });
});
