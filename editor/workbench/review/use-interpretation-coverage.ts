import { useQuery } from '@tanstack/react-query';
import { Node } from '@tiptap/pm/model';
import { interpretationSchema, type RequirementSetId } from '@tongjie/model';
import { useMemo } from 'react';
import { type ClauseCoverage, type ClauseIndex, findCoverage } from '../../react/index.ts';
import { documentQuery } from '../api/queries.ts';

/** Which clauses the stored interpretation cites. */
export function useInterpretationCoverage(
  id: string,
  set: RequirementSetId,
  index: ClauseIndex,
): ReadonlyMap<string, ClauseCoverage> {
  const document = useQuery(documentQuery(id, 'interpretation'));
  return useMemo(
    () =>
      document.data
        ? findCoverage(Node.fromJSON(interpretationSchema(set), document.data), index)
        : new Map(),
    [document.data, set, index],
  );
}
