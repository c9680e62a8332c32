import type { RequirementSetId } from '@tongjie/model';
import type { Person } from '../routes/person-schema.ts';
import type { Upload } from '../routes/upload.ts';
import type { Service } from '../service.ts';
export interface NewDossier {
  readonly upload: Upload;
  readonly requirementSet: RequirementSetId;
  readonly id: string | null;
}

export async function createDossier(
  _service: Service,
  _person: Person,
  _input: NewDossier,
): Promise<{ id: string }> {
  throw new Error('Bug: not wired');
}
