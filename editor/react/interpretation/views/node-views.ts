import type { AnyExtension } from '@tiptap/core';
import { Node } from '@tiptap/core';
import { type NodeViewProps, ReactNodeViewRenderer } from '@tiptap/react';
import { sectionKinds, sectionNodeName } from '@tongjie/model';
import type { FunctionComponent } from 'react';
import { ChartView } from './chart-view.tsx';
import { DiagramView } from './diagram-view.tsx';
import { KeyFigureView } from './figure-view.tsx';
import { CitationView, FactView } from './inline-views.tsx';
import { CaseOutcomeView, QuotationView, TimelineEntryView, UtteranceView } from './item-views.tsx';
import { SectionView } from './section-view.tsx';
import { ComparisonRowView, ComparisonView, DialogueView, ServiceCardView } from './titled-views.tsx';
import { withAttributeSteps } from './with-attribute-steps.tsx';

/** Views of the nodes whose look is more than their HTML form; styles.css dresses the others. */
const views: Readonly<Record<string, FunctionComponent<NodeViewProps>>> = {
  ...Object.fromEntries(sectionKinds.map((kind) => [sectionNodeName(kind), SectionView])),
  extraSection: SectionView,
  citation: CitationView,
  fact: FactView,
  keyFigure: KeyFigureView,
  timelineEntry: TimelineEntryView,
  caseOutcome: CaseOutcomeView,
  utterance: UtteranceView,
  quotation: QuotationView,
  serviceCard: ServiceCardView,
  dialogue: DialogueView,
  comparison: ComparisonView,
  comparisonRow: ComparisonRowView,
  diagram: DiagramView,
  chart: ChartView,
};

/** Gives a node of an interpretation its React view, if it has one. */
export function dressNode(extension: AnyExtension): AnyExtension {
  const view = views[extension.name];
  if (!view || !(extension instanceof Node)) return extension;
  const dressed = withAttributeSteps(view);
  return extension.extend({ addNodeView: () => ReactNodeViewRenderer(dressed) });
}
