import type { Node } from '@tiptap/pm/model';
import type { DocumentJson } from '@tongjie/model';
import { useMemo } from 'react';
import type { CheckSurroundings } from '../../extensions/index.ts';
import { useRested } from '../../react/parts/use-rested.ts';
import type { DossierView } from '../api/shapes.ts';

/** A policy is prepared anew after an edit, which costs more than a keystroke in the interpretation. */
const POLICY_REST_MS = 500;

/** What checks look at besides the interpretation, as this page has it; the same object while nothing of it changes. */
export function useCheckSurroundings(
  { id, requirementSet, policy, predecessor, plan, presentation }: DossierView,
  policyDocument: Node,
  predecessorDocument: DocumentJson | null,
): CheckSurroundings {
  const rested = useRested(policyDocument, POLICY_REST_MS);
  return useMemo(
    () => ({
      id,
      requirementSet,
      policy: { ...policy, document: { type: 'doc', content: rested.toJSON().content } },
      predecessor: predecessor && predecessorDocument && { ...predecessor, document: predecessorDocument },
      plan,
      presentation,
    }),
    [id, requirementSet, policy, rested, predecessor, predecessorDocument, plan, presentation],
  );
}
