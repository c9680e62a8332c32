import type { NodeViewProps } from '@tiptap/react';
import type { FunctionComponent } from 'react';

/**
 * Gives a view an `updateAttributes` that changes each attribute by a step of its own. Tiptap's replaces the whole
 * node instead: on a section that would touch its border, which guard and service refuse, and in a block it would
 * overwrite what a colleague changes in another attribute meanwhile.
 */
export function withAttributeSteps(View: FunctionComponent<NodeViewProps>): FunctionComponent<NodeViewProps> {
  return function ViewWithAttributeSteps(props) {
    const updateAttributes = (attributes: Record<string, unknown>) => {
      const position = props.getPos();
      if (position === undefined) return;
      const transaction = props.editor.state.tr;
      for (const [name, value] of Object.entries(attributes)) {
        transaction.setNodeAttribute(position, name, value);
      }
      props.editor.view.dispatch(transaction);
    };
    return <View {...props} updateAttributes={updateAttributes} />;
  };
}
