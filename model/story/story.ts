import type { ChartKind, ChartSeries } from '../blocks/chart.ts';
import type { Expression, Speaker } from '../blocks/dialogue.ts';
import type { ReferencedDocument } from '../blocks/reference.ts';
import type { ServiceItemName } from '../blocks/service-card.ts';
import type { BlockChoice } from '../dossier/presentation.ts';
import type { SectionKind } from '../interpretation/section.ts';
import type { PolicyDates } from '../policy/policy.ts';

/** A resolved reference: which clause, and how it is named in text (`三（五）一是`; `旧第十条` in the predecessor). */
export interface StorySource {
  readonly clause: string;
  readonly of: ReferencedDocument;
  readonly label: string;
}

/** A piece of running text. Facts are already checked against their clause and carry the words to set. */
export type StoryRun =
  | { readonly kind: 'text'; readonly text: string; readonly strong: boolean }
  | {
      readonly kind: 'fact';
      readonly text: string;
      readonly strong: boolean;
      readonly source: StorySource | null;
    }
  | { readonly kind: 'citation'; readonly source: StorySource };

/** Text of a paragraph: its runs in order, and the clauses that it cites (each once, in order). */
export interface StoryText {
  readonly runs: readonly StoryRun[];
  readonly sources: readonly StorySource[];
}

/** A paragraph or a list: what stands inside answers, cells and cards. */
export type StoryProse =
  | { readonly kind: 'paragraph'; readonly text: StoryText }
  | { readonly kind: 'bulletList' | 'orderedList'; readonly items: readonly (readonly StoryProse[])[] };

export interface StoryFigure {
  readonly value: string;
  readonly unit: string;
  readonly bound: string;
  readonly scope: string;
  readonly caption: string;
  readonly hot: boolean;
  readonly source: StorySource | null;
}

export interface StoryStep {
  readonly label: string;
  readonly text: readonly StoryText[];
}

export interface StoryTimelineEntry {
  readonly date: string;
  /** ISO date where the words name a day, else null. */
  readonly iso: string | null;
  readonly text: readonly StoryText[];
  readonly source: StorySource | null;
}

export interface StoryComparisonRow {
  readonly label: string;
  readonly change: 'added' | 'removed' | 'changed';
  readonly before: readonly StoryText[];
  readonly after: readonly StoryText[];
}

export interface StoryCell {
  readonly header: boolean;
  readonly colspan: number;
  readonly rowspan: number;
  readonly content: readonly StoryProse[];
}

/** Where a block stands, and what media staff have chosen for it. */
interface Placed {
  /** `benefits/keyFigures-1`: the n-th of its kind in its section. */
  readonly place?: string;
  readonly choice?: BlockChoice;
}

/** A block with every reference resolved. One member per block of `model/blocks`. */
export type StoryBlock = StoryContent & Placed;

type StoryContent =
  | StoryProse
  | { readonly kind: 'subheading'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly StoryCell[])[] }
  | { readonly kind: 'keyFigures'; readonly figures: readonly StoryFigure[] }
  | { readonly kind: 'steps'; readonly ordered: boolean; readonly steps: readonly StoryStep[] }
  | { readonly kind: 'timeline'; readonly entries: readonly StoryTimelineEntry[] }
  | {
      readonly kind: 'comparison';
      readonly oldTitle: string;
      readonly newTitle: string;
      readonly rows: readonly StoryComparisonRow[];
    }
  | { readonly kind: 'questionAnswer'; readonly question: string; readonly answer: readonly StoryProse[] }
  | {
      readonly kind: 'caseExample';
      readonly situation: readonly StoryText[];
      readonly outcome: readonly StoryText[];
      readonly value: string;
      readonly unit: string;
      readonly source: StorySource | null;
    }
  | {
      readonly kind: 'serviceCard';
      readonly title: string;
      readonly items: readonly {
        readonly name: ServiceItemName;
        readonly title: string;
        readonly content: readonly StoryProse[];
      }[];
    }
  | {
      readonly kind: 'diagram';
      /** Key under which the drawn diagram is handed to templates. */
      readonly key: string;
      readonly title: string;
      /** Mermaid source. */
      readonly source: string;
      readonly description: string;
      readonly sources: readonly StorySource[];
    }
  | {
      readonly kind: 'chart';
      readonly key: string;
      readonly chart: ChartKind;
      readonly title: string;
      readonly unit: string;
      readonly categories: readonly string[];
      readonly series: readonly ChartSeries[];
      readonly sources: readonly StorySource[];
    }
  | {
      readonly kind: 'dialogue';
      readonly title: string;
      readonly utterances: readonly {
        readonly speaker: Speaker;
        readonly expression: Expression;
        readonly text: StoryText;
      }[];
    }
  | { readonly kind: 'quotation'; readonly text: string; readonly source: StorySource | null }
  | { readonly kind: 'term'; readonly term: string; readonly definition: readonly StoryText[] };

export interface StorySection {
  /** `extra` for sections beyond the required ones. */
  readonly kind: SectionKind | 'extra';
  /** `benefits`, `extra-2`. */
  readonly place?: string;
  /** Position among the sections that are drawn, from 1. */
  readonly number: number;
  /** 背景依据 … or the title of an extra section. */
  readonly name: string;
  /** 看点标题, or empty: then pictures set the name. */
  readonly headline: string;
  /** Why the section does not apply, or null. Such a section has no blocks. */
  readonly notApplicable: string | null;
  readonly blocks: readonly StoryBlock[];
}

/** The medium-neutral view of a dossier that all templates draw: references resolved, facts filled in, order fixed. */
export interface Story {
  /** 《…》政策解读 */
  readonly title: string;
  readonly policyTitle: string;
  readonly documentNumber: string;
  readonly issuers: readonly string[];
  readonly dates: PolicyDates;
  /** Address of the published policy, or null. */
  readonly link: string | null;
  readonly lead: StoryText;
  readonly sections: readonly StorySection[];
  /** The poster figure: the first hot key figure, or null. */
  readonly hero: StoryFigure | null;
}
