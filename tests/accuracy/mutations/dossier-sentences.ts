import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { interpretationSchema, type Policy, policySchema, requirementSetIdSchema } from '@tongjie/model';
import { z } from 'zod';
import type { TrueStatement } from './say-plainly.ts';

const folder = new URL('../../../examples/dossiers/', import.meta.url);
const headSchema = z.object({ requirementSet: requirementSetIdSchema });
const SHORTEST = 12;

/** The sentences of an example dossier that cite one clause of its policy, as people wrote them. */
export interface DossierSentences {
  readonly name: string;
  readonly policy: Policy;
  readonly statements: readonly TrueStatement[];
}

function readSentences(name: string): DossierSentences {
  const json = (part: string): unknown =>
    JSON.parse(readFileSync(new URL(`${name}/${part}.json`, folder), 'utf8'));
  const { requirementSet } = headSchema.parse(json('dossier'));
  const document = interpretationSchema(requirementSet).nodeFromJSON(json('interpretation'));
  const statements: TrueStatement[] = [];
  document.descendants((node) => {
    if (node.type.name !== 'paragraph') return true;
    const cited = node.children.flatMap(({ type, attrs }) =>
      type.name === 'citation' && attrs.of === 'policy' ? [String(attrs.clause)] : [],
    );
    const [clause] = cited;
    const text = node.textContent.trim();
    const isOne = new Set(cited).size === 1 && !/[。！？].+[。！？]/.test(text);
    if (clause !== undefined && isOne && text.length >= SHORTEST) statements.push({ clause, text });
    return false;
  });
  return { name, policy: policySchema.parse(json('policy')), statements };
}

/** The cited sentences of all example dossiers that have no predecessor. */
export function readDossierSentences(): DossierSentences[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !existsSync(new URL(`${entry.name}/predecessor.json`, folder)))
    .map(({ name }) => readSentences(name));
}
