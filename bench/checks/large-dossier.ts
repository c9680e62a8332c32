import { clausesOf, type Dossier, type Policy, parsePolicy, policyFromReading } from '@tongjie/model';
import { madeDossier, madeParagraph } from '../../tests/accuracy/made-dossier.ts';
import { readPairs, readPolicyText } from '../../tests/accuracy/read-pairs.ts';

const POLICY_CHARACTERS = 30_000;
const INTERPRETATION_CHARACTERS = 10_000;

/** Adds so much to every number of a text: the same clauses once more, with other figures. */
const renumber = (text: string, by: number) =>
  by === 0 ? text : text.replace(/\d+(?:\.\d+)?/g, (digits) => String(Number(digits) + by));

function joinPolicies(names: readonly string[]): Policy {
  let text = '';
  for (let round = 0; text.length < POLICY_CHARACTERS; round += 1)
    for (const name of names)
      if (text.length < POLICY_CHARACTERS) text += `${renumber(readPolicyText(name), round)}\n`;
  return policyFromReading(parsePolicy({ text }));
}

/**
 * A dossier of the size that speed is promised for: the policies of the accuracy corpus behind one another as a policy
 * of 30,000 characters, and the statements that people wrote about them as an interpretation of 10,000. Two of three
 * statements cite their clause.
 */
export function makeLargeDossier(): Dossier {
  const { pairs, policies } = readPairs();
  const policy = joinPolicies([...policies.keys()]);
  const idByText = new Map(clausesOf(policy.document).map(({ id, text }) => [text, id]));
  const paragraphs: object[] = [];
  let written = 0;
  for (let round = 0; written < INTERPRETATION_CHARACTERS; round += 1) {
    for (const [index, pair] of pairs.entries()) {
      if (written >= INTERPRETATION_CHARACTERS) break;
      const text = renumber(pair.truth, round);
      const clauses = clausesOf(policies.get(pair.policy)?.document ?? policy.document);
      const clause = idByText.get(clauses.find(({ id }) => id === pair.clauseId)?.text ?? '');
      paragraphs.push(madeParagraph(text, clause && index % 3 > 0 ? clause : null));
      written += text.length;
    }
  }
  const sections = ['backgroundSection', 'mainContentSection', 'standardsSection', 'benefitsSection'];
  const share = Math.ceil(paragraphs.length / sections.length);
  return madeDossier(
    policy,
    Object.fromEntries(sections.map((name, at) => [name, paragraphs.slice(at * share, (at + 1) * share)])),
  );
}
