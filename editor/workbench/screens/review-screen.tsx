import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRequirementSet } from '@tongjie/model';
import { useCallback, useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import type { ClauseTarget } from '../../extensions/index.ts';
import {
  ClauseHover,
  createClauseIndex,
  DossierProvider,
  type DossierSurroundings,
} from '../../react/index.ts';
import { drawDiagram } from '../api/draw-diagram.ts';
import { documentQuery, dossierQuery, findingsQuery } from '../api/queries.ts';
import { useArtifacts } from '../api/use-artifacts.ts';
import { VoidedSignature } from '../parts/desk-notices.tsx';
import { formatTime } from '../parts/format-time.ts';
import { ProblemNote } from '../parts/problem-note.tsx';
import { TopBar } from '../parts/top-bar.tsx';
import { Evidence } from '../review/evidence.tsx';
import { GateColumn } from '../review/gate-column.tsx';
import { ReviewFiles } from '../review/review-files.tsx';
import { RiskColumn } from '../review/risk-column.tsx';
import { risksOf } from '../review/risks.ts';
import { navigate } from '../router.tsx';
import { useNameOf } from '../session.tsx';

/** The review desk: risks, what they stand on, and the three gates with the signature, on one screen. */
export default function ReviewScreen({ id }: { readonly id: string }) {
  const queries = useQueryClient();
  const nameOf = useNameOf();
  const dossier = useQuery(dossierQuery(id));
  const findings = useQuery(findingsQuery(id));
  const artifacts = useArtifacts(id);
  const policy = useQuery(documentQuery(id, 'policy'));
  const interpretation = useQuery(documentQuery(id, 'interpretation'));
  const predecessor = useQuery({
    ...documentQuery(id, 'predecessor'),
    enabled: dossier.data?.predecessor != null,
  });
  const [selectedClause, setSelectedClause] = useState<ClauseTarget | null>(null);
  const [chosen, setChosen] = useState(0);
  const showClause = useCallback((target: ClauseTarget) => setSelectedClause(target), []);
  const theme = dossier.data?.presentation.theme ?? 'government-blue';
  const draw = useCallback((source: string) => drawDiagram(source, theme), [theme]);
  const index = useMemo(
    () => createClauseIndex(policy.data ?? null, predecessor.data ?? null),
    [policy.data, predecessor.data],
  );
  const requirementSet = dossier.data ? getRequirementSet(dossier.data.requirementSet) : null;
  const surroundings: DossierSurroundings = useMemo(
    () => ({
      index,
      requirementSet,
      findings: [],
      waiverActions: null,
      readOnly: true,
      selectedClause,
      showClause,
      drawDiagram: draw,
    }),
    [index, requirementSet, selectedClause, showClause, draw],
  );
  const error = dossier.error ?? policy.error ?? interpretation.error ?? findings.error;
  if (error) {
    return (
      <main className="tj-lone">
        <ProblemNote
          error={error}
          onRetry={() => void queries.invalidateQueries({ queryKey: ['dossier', id] })}
        />
      </main>
    );
  }
  if (!dossier.data || !policy.data || !interpretation.data || !findings.data)
    return <p className="tj-opening">正在打开</p>;
  const risks = risksOf(findings.data);
  const risk = risks[chosen] ?? null;
  return (
    <DossierProvider value={surroundings}>
      <div className="tj-screen">
        <TopBar
          title={dossier.data.title}
          documentNumber={dossier.data.documentNumber}
          state={dossier.data.state}
        >
          <span className="tj-muted">
            {nameOf(dossier.data.updatedBy)} {formatTime(dossier.data.updatedAt)}改
          </span>
          <ReviewFiles id={id} />
          <Button className="tj-btn" onPress={() => navigate(`/dossiers/${id}`)}>
            看解读
          </Button>
        </TopBar>
        <VoidedSignature signature={dossier.data.signature} />
        <main className="tj-review">
          <RiskColumn
            dossier={dossier.data}
            risks={risks}
            index={index}
            chosen={chosen}
            onChoose={setChosen}
          />
          <Evidence
            dossier={dossier.data}
            risk={risk?.finding ?? null}
            index={index}
            interpretation={interpretation.data}
            artifacts={artifacts.data?.artifacts ?? []}
          />
          <GateColumn
            dossier={dossier.data}
            risks={risks.map(({ finding }) => finding)}
            artifactCount={artifacts.data?.artifacts.length ?? 0}
          />
        </main>
      </div>
      <ClauseHover />
    </DossierProvider>
  );
}
