import { type AnyExtension, Extension } from '@tiptap/core';
import { UndoRedo } from '@tiptap/extensions';
import { policyDocumentSchema } from '@tongjie/model';
import { ClauseIds } from './policy/clause-ids.ts';
import { PolicyPaste } from './policy/paste/policy-paste.ts';
import { extensionsFromSchema } from './schema/extension-from-spec.ts';
import { SectionGuard } from './sections/section-guard.ts';

/** Nodes of a policy document, one extension each. */
export function policyExtensions(): AnyExtension[] {
  return extensionsFromSchema(policyDocumentSchema);
}

/** Everything that an editor of policies needs, without its look. Parts are guarded as sections are. */
export const PolicyKit = Extension.create({
  name: 'policyKit',
  addExtensions: () => [...policyExtensions(), SectionGuard, ClauseIds, PolicyPaste, UndoRedo],
});
