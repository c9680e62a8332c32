import { type AnyExtension, Extension } from '@tiptap/core';
import { Dropcursor, Gapcursor, UndoRedo } from '@tiptap/extensions';
import { interpretationSchema, type RequirementSetId } from '@tongjie/model';
import { BlockKeys } from './blocks/block-keys.ts';
import { SelectedBlock } from './blocks/selected-block.ts';
import { Tables } from './blocks/tables.ts';
import { InterpretationPaste } from './paste/interpretation-paste.ts';
import { extensionsFromSchema } from './schema/extension-from-spec.ts';
import { SectionGuard } from './sections/section-guard.ts';

/** Nodes and marks of an interpretation under a requirement set, one extension each. */
export function interpretationExtensions(id: RequirementSetId): AnyExtension[] {
  return extensionsFromSchema(interpretationSchema(id));
}

/**
 * Everything that an editor of interpretations needs, without its look: schema, guard, keys, undo.
 * `dress` may give a node its view, as the React package does.
 */
export function InterpretationKit(
  id: RequirementSetId,
  dress: (extension: AnyExtension) => AnyExtension = (extension) => extension,
): Extension {
  return Extension.create({
    name: 'interpretationKit',
    addExtensions: () => [
      ...interpretationExtensions(id).map(dress),
      SectionGuard,
      InterpretationPaste.configure({ requirementSet: id }),
      BlockKeys,
      SelectedBlock,
      Tables,
      UndoRedo,
      Dropcursor.configure({ class: 'tj-drop-cursor', color: false }),
      Gapcursor,
    ],
  });
}
