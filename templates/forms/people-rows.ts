import type { InterpretationPlan } from '@tongjie/model';
import type { FormRow } from './form.ts';

/** Who drafted a dossier and who answers for its interpretation, as every form of it has them. */
export function peopleRows({
  draftingDepartment,
  drafter,
  firstInterpreter,
}: InterpretationPlan): readonly FormRow[] {
  return [
    {
      kind: 'pair',
      items: [
        ['起草部门', draftingDepartment],
        ['起草人', drafter],
      ],
    },
    {
      kind: 'pair',
      items: [
        ['第一解读人', firstInterpreter.name],
        ['职务', firstInterpreter.position],
      ],
    },
  ];
}
