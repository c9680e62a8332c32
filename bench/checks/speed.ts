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

/** The interpretation with nothing in it: what is left of a check is the policy. */
function emptied(dossier: Dossier): Dossier {
  const content = interpretationSchema(dossier.requirementSet)
    .nodeFromJSON(dossier.interpretation)
    .children.map((node) => {
      const empty = node.type.createAndFill();
      return (empty ?? node).toJSON();
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

/** Prepare, full check and keystroke, in turn, alone in this process. */
export function measureSpeed(): Record<string, number>[] {
  const dossier = makeLargeDossier();
  const schema = interpretationSchema(dossier.requirementSet);
  const prepare: number[] = [];
  const full: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const [other, nothing] = [fresh(dossier), emptied(fresh(dossier))];
    prepare.push(time(() => new Checker().check(nothing)));
    full.push(time(() => new Checker().check(other)));
  }
  const typed: number[] = [];
  const typedJson: number[] = [];
  const checker = new Checker();
  let document = schema.nodeFromJSON(dossier.interpretation);
  checker.check(dossier, document);
  const places = typingPlaces(document);
  for (let key = 0; key < keystrokes; key += 1) {
    const at = places[(key * 37) % places.length] ?? 1;
    document = new Transform(document).insert(at, schema.text(key % 3 === 0 ? '5' : '了')).doc;
    typed.push(time(() => checker.check(dossier, document)));
    document = new Transform(document).delete(at, at + 1).doc;
    const json = { ...dossier, interpretation: document.toJSON() };
    typedJson.push(time(() => checker.check(json)));
  }
  const row = (times: readonly number[]) => ({
    'p50 ms': Number(percentile(times, 0.5).toFixed(1)),
    'p95 ms': Number(percentile(times, 0.95).toFixed(1)),
  });
  // The first rounds warm up: code is compiled.
  return [
    { ...row(prepare.slice(2)) },
    { ...row(full.slice(2)) },
    { ...row(typed.slice(20)) },
    { ...row(typedJson.slice(20)) },
  ];
}
console.table(measureSpeed());
