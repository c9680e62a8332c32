import { findCopiedRuns, indexRuns } from '../../model/dist/checks/copied-runs.js';
import { readPairs, readPolicyText } from '../../tests/accuracy/read-pairs.ts';
import {
  askTextlint,
  autoCorrect,
  findOtherPeers,
  overlap,
  type Peer,
  plainPolicy,
  tongjieErrors,
  tongjieLanguage,
} from './peers.ts';
import { readLanguageFaults } from './read-language-faults.ts';
import { measureSpeed } from './speed.ts';

/**
 * How fast the checks are, and what others catch of the same sentences. Run it after a build: `npm run bench:checks`.
 * textlint's preset for Chinese is no longer in the registry; of its rules for Chinese one is.
 */
const others = findOtherPeers();
const percent = (part: number, whole: number) => `${Math.round((100 * part) / Math.max(1, whole))}%`;

interface Twin {
  readonly kind: string;
  readonly objectsToFault: boolean;
  readonly objectsToRight: boolean;
}

function row(peer: Peer, twins: readonly Twin[], milliseconds: number) {
  const caught = twins.filter(({ objectsToFault, objectsToRight }) => objectsToFault && !objectsToRight);
  return {
    checker: peer.name,
    caught: `${caught.length}/${twins.length}`,
    'of all': percent(caught.length, twins.length),
    'objects to right twin': twins.filter(({ objectsToRight }) => objectsToRight).length,
    'ms a sentence': (milliseconds / (2 * twins.length)).toFixed(2),
  };
}

function compare(title: string, peers: readonly Peer[], look: (peer: Peer) => Twin[]): void {
  console.log(`\n${title}`);
  const missed = new Map<string, string[]>();
  const rows = peers.map((peer) => {
    const start = performance.now();
    const twins = look(peer);
    const kinds = [...Map.groupBy(twins, ({ kind }) => kind)].map(([kind, group]) => {
      const caught = group.filter(({ objectsToFault, objectsToRight }) => objectsToFault && !objectsToRight);
      return `${kind} ${caught.length}/${group.length}`;
    });
    missed.set(peer.name, kinds);
    return row(peer, twins, performance.now() - start);
  });
  console.table(rows);
  for (const [name, kinds] of missed) console.log(`${name}: ${kinds.join('  ')}`);
}

console.log('Speed');
console.table(measureSpeed());

const faults = readLanguageFaults();
const textlint = await askTextlint(faults.flatMap(({ fault, right }) => [fault, right]));
compare(
  'Language: a sentence with a fault and its right twin; caught is objecting to the one and not to the other',
  [tongjieLanguage, autoCorrect, ...others, ...(textlint ? [textlint] : [])],
  (peer) =>
    faults.map(({ kind, fault, right }) => ({
      kind,
      objectsToFault: peer.objects(fault, plainPolicy),
      objectsToRight: peer.objects(right, plainPolicy),
    })),
);

const { pairs, policies } = readPairs();
compare(
  'Fidelity: the pairs of tests/accuracy, without citations; only errors count',
  [tongjieErrors, autoCorrect, overlap, ...others],
  (peer) =>
    pairs.flatMap(({ policy, kind, fault, truth }) => {
      const document = policies.get(policy);
      if (!document) return [];
      return [
        {
          kind,
          objectsToFault: peer.objects(fault, document),
          objectsToRight: peer.objects(truth, document),
        },
      ];
    }),
);

/** A run of thirteen characters is copied; a text more than four tenths of which are is an excerpt. */
const runs: Peer = {
  name: '同解, share of runs > 40 %',
  objects: (sentence, policy) => {
    const text = JSON.stringify(policy.document).replace(/[^\u3000-\u9fff\uff00-\uffef0-9]+/g, '\n');
    const copied = findCopiedRuns(sentence, indexRuns([text]));
    return copied.reduce((sum, { from, to }) => sum + to - from, 0) / sentence.length > 0.4;
  },
};
compare(
  'Copying: sentences of a policy as they stand, against what people wrote of it in their own words',
  [runs, overlap],
  (peer) =>
    [...policies].flatMap(([name, document]) => {
      const copied = readPolicyText(name).match(/[^。\n]{30,120}。/g) ?? [];
      const own = pairs.filter(({ policy }) => policy === name).map(({ truth }) => truth);
      return own.slice(0, copied.length).map((truth, index) => ({
        kind: name,
        objectsToFault: peer.objects(copied[index] ?? '', document),
        objectsToRight: peer.objects(truth, document),
      }));
    }),
);
