import type { ReferencedDocument } from '../blocks/reference.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { type Clause, formatClausePath } from '../policy/clause.ts';
import { clausesOf } from '../policy/clauses-of.ts';
import type { Policy } from '../policy/policy.ts';
import type { StorySource } from './story.ts';
import type { StoryFault } from './story-error.ts';

/** A reference as blocks and inline nodes carry it; a quote is verbatim text of the clause. */
export interface Reference {
  readonly clause: string | null;
  readonly of: ReferencedDocument;
  readonly quote?: string;
}

/** Resolves references of one dossier and collects what cannot be resolved. */
export interface References {
  /** The clause that a reference points at, or null where it points nowhere yet. Records a fault if it is gone or stale. */
  resolve(reference: Reference): StorySource | null;
  readonly faults: readonly StoryFault[];
}

/** What stands before the name of a clause of the predecessor. */
export const predecessorPrefix = '旧文件';

const documentTitles: Readonly<Record<ReferencedDocument, string>> = {
  policy: '政策文件',
  predecessor: '旧文件',
};

/** How the clauses of a document are named where they are cited, by their ids; `prefix` before each name. */
export function labelClauses(
  policy: Policy | null,
  prefix: string,
): ReadonlyMap<string, { clause: Clause; label: string }> {
  const clauses = policy ? clausesOf(policy.document) : [];
  const parts = new Map<string, Set<number>>();
  for (const clause of clauses) {
    const name = formatClausePath(clause.path);
    parts.set(name, (parts.get(name) ?? new Set()).add(clause.part));
  }
  return new Map(
    clauses.map((clause) => {
      const name = formatClausePath(clause.path);
      // The same number in the notice and in what it carries would not tell a reader where to look.
      const where = (parts.get(name)?.size ?? 0) > 1 ? `第${clause.part + 1}部分` : '';
      return [clause.id, { clause, label: `${prefix}${where}${name}` }];
    }),
  );
}

/** Prepares the clauses of a dossier's policy and predecessor for look-up. */
export function createReferences(dossier: Dossier): References {
  const documents = {
    policy: labelClauses(dossier.policy, ''),
    predecessor: labelClauses(dossier.predecessor, predecessorPrefix),
  } as const;
  const faults: StoryFault[] = [];
  return {
    faults,
    resolve({ clause: id, of, quote = '' }) {
      if (id === null) return null;
      const found = documents[of].get(id);
      if (!found) {
        faults.push({
          code: 'citation-broken',
          message: `解读引用的条款（${id}）在${documentTitles[of]}里已经没有了。请改引别的条款，或删去这一句。`,
        });
        return null;
      }
      if (quote !== '' && !found.clause.text.includes(quote)) {
        faults.push({
          code: 'fact-stale',
          message: `数据“${quote}”待更新：${documentTitles[of]}${found.label}里已经没有这几个字。请按现在的条款改正后再生成。`,
        });
      }
      return { clause: id, of, label: found.label };
    },
  };
}
