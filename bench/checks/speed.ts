import { Checker, type Dossier, interpretationSchema } from '@tongjie/model';
import type { Node } from 'prosemirror-model';
import { Transform } from 'prosemirror-transform';
import { makeLargeDossier } from './large-dossier.ts';

const rounds = 12;
const keystrokes = 300;

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

function time(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** A policy that nothing has been prepared of yet. */
const fresh = (dossier: Dossier): Dossier => ({ ...dossier, policy: structuredClone(dossier.policy) });

/** The interpretation with one statement in it: what is left of a check is making the policy ready. */
function emptied(dossier: Dossier): Dossier {
  const schema = interpretationSchema(dossier.requirementSet);
  let isKept = false;
  const content = schema.nodeFromJSON(dossier.interpretation).children.map((node) => {
    const first = node.firstChild;
    if (!isKept && first && node.childCount > 1) {
      isKept = true;
      return node.type.create(node.attrs, first).toJSON();
    }
    return (node.type.createAndFill() ?? node).toJSON();
  });
  return { ...dossier, interpretation: { ...dossier.interpretation, content } };
}

/** Positions to type at, spread over the document. */
function typingPlaces(document: Node): number[] {
  const places: number[] = [];
  document.descendants((node, position) => {
    if (node.isTextblock && node.content.size > 4) places.push(position + 3);
  });
  return places;
}

/** Prepare, full check and keystroke, in turn. Read the milliseconds on a quiet machine only. */
export function measureSpeed(): Record<string, string | number>[] {
  const dossier = makeLargeDossier();
  const schema = interpretationSchema(dossier.requirementSet);
  const prepare: number[] = [];
  const full: number[] = [];
  const both: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const known = fresh(dossier);
    const checker = new Checker();
    prepare.push(time(() => checker.check(emptied(known))));
    full.push(time(() => checker.check(known)));
    const other = fresh(dossier);
    both.push(time(() => new Checker().check(other)));
  }
  const typed: number[] = [];
  const again: number[] = [];
  const checker = new Checker();
  let document = schema.nodeFromJSON(dossier.interpretation);
  checker.check(dossier, document);
  const places = typingPlaces(document);
  for (let key = 0; key < keystrokes; key += 1) {
    const at = places[(key * 37) % places.length] ?? 1;
    document = new Transform(document).insert(at, schema.text(key % 3 === 0 ? '5' : '了')).doc;
    typed.push(time(() => checker.check(dossier, document)));
    document = new Transform(document).delete(at, at + 1).doc;
    again.push(time(() => checker.check(dossier, document)));
  }
  const row = (name: string, aim: string, times: readonly number[]) => ({
    what: name,
    'p50 ms': Number(percentile(times, 0.5).toFixed(1)),
    'p95 ms': Number(percentile(times, 0.95).toFixed(1)),
    aim,
  });
  // The first rounds warm up: code is compiled.
  return [
    row('policy of 30,000 characters made ready', '60', prepare.slice(2)),
    row('full check of 10,000 characters against it', '250', full.slice(2)),
    row('both at once', '', both.slice(2)),
    row('check after a keystroke', '5 at p95', typed.slice(20)),
    row('check after taking it back', '5 at p95', again.slice(20)),
  ];
}
