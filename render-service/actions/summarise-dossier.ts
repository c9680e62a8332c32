import {
  countCharacters,
  countFindings,
  getRequirementSet,
  sectionNodeName,
  sectionTitles,
  turnOf,
  type Workflow,
} from '@tongjie/model';
import type { DossierSummary } from '../views/dossier-view.ts';
import type { CurrentDossier } from './get-dossier.ts';

function summariseSections({ dossier, interpretation }: CurrentDossier): DossierSummary['sections'] {
  return getRequirementSet(dossier.requirementSet).sections.map(({ kind }) => {
    const section = interpretation.doc.children.find((child) => child.type.name === sectionNodeName(kind));
    const applies = section?.attrs.notApplicable === null;
    const written = section !== undefined && countCharacters(section) > 0;
    return {
      kind,
      title: sectionTitles[kind],
      status: !applies ? 'notApplicable' : written ? 'written' : 'empty',
    };
  });
}

/** One row of the list of dossiers. */
export function summariseDossier(current: CurrentDossier, workflow: Pick<Workflow, 'state'>): DossierSummary {
  const { row, dossier, settled } = current;
  return {
    id: row.id,
    title: dossier.policy.title,
    documentNumber: dossier.policy.documentNumber,
    state: row.state,
    requirementSet: row.requirementSet,
    updatedAt: row.updatedAt.toISOString(),
    updatedBy: row.updatedBy,
    version: row.version,
    turn: turnOf({ gates: { political: null, policy: null, content: null }, signature: null, ...workflow }),
    sections: summariseSections(current),
    findings: countFindings(settled.open),
  };
}
