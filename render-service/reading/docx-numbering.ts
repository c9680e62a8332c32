import { formatListNumber } from './list-number.ts';
import { readXml } from './xml-events.ts';

/** Where a paragraph stands in a list: `w:numId` and the level from 0. */
export interface ListPlace {
  readonly numId: string;
  readonly level: number;
}

interface ListLevel {
  start: number;
  format: string;
  /** `第%1条`: %N stands for the number of level N. */
  text: string;
  suffix: string;
  /** All numbers of the label in Arabic digits. */
  legal: boolean;
  /** The level, from 1, whose use starts this one again; 0: it never starts again (articles running across chapters). */
  restart: number | null;
}

interface AbstractList {
  readonly levels: Map<number, ListLevel>;
  /** Id of a list style that this list only points to. */
  styleLink: string | null;
}

interface ListInstance {
  abstractId: string;
  readonly starts: Map<number, number>;
  readonly levels: Map<number, ListLevel>;
}

export interface Numbering {
  readonly abstracts: ReadonlyMap<string, AbstractList>;
  readonly instances: ReadonlyMap<string, ListInstance>;
  /** The level of a paragraph style that is linked to one (`w:lvl/w:pStyle`). */
  readonly levelOfStyle: ReadonlyMap<string, number>;
}

/** The numbering of a file that has none. */
export const noNumbering: Numbering = {
  abstracts: new Map(),
  instances: new Map(),
  levelOfStyle: new Map(),
};

/** Word has nine levels; what claims more isn't Word's. */
const LEVELS = 9;

const levelOf = (value: string | undefined): number | null => {
  const level = Number(value);
  return Number.isInteger(level) && level >= 0 && level < LEVELS ? level : null;
};

/** Reads `word/numbering.xml`. */
export function readNumbering(xml: string): Numbering {
  const abstracts = new Map<string, AbstractList>();
  const instances = new Map<string, ListInstance>();
  const levelOfStyle = new Map<string, number>();
  let abstract: AbstractList | null = null;
  let instance: ListInstance | null = null;
  let level: ListLevel | null = null;
  let levelIndex: number | null = null;
  let overridden: number | null = null;
  readXml(xml, {
    open(name, attributes) {
      const value = attributes['w:val'] ?? '';
      if (name === 'w:abstractNum') {
        abstract = { levels: new Map(), styleLink: null };
        abstracts.set(attributes['w:abstractNumId'] ?? '', abstract);
      } else if (name === 'w:num') {
        instance = { abstractId: '', starts: new Map(), levels: new Map() };
        instances.set(attributes['w:numId'] ?? '', instance);
      } else if (name === 'w:abstractNumId' && instance) instance.abstractId = value;
      else if (name === 'w:numStyleLink' && abstract) abstract.styleLink = value;
      else if (name === 'w:lvlOverride') overridden = levelOf(attributes['w:ilvl']);
      else if (name === 'w:startOverride' && instance && overridden !== null)
        instance.starts.set(overridden, Number(value) || 0);
      else if (name === 'w:lvl') {
        const index = levelOf(attributes['w:ilvl']);
        level = { start: 1, format: 'decimal', text: '', suffix: 'tab', legal: false, restart: null };
        levelIndex = index;
        if (index !== null) (instance ?? abstract)?.levels.set(index, level);
      } else if (level) {
        if (name === 'w:start') level.start = Number(value) || 0;
        else if (name === 'w:numFmt') level.format = value;
        else if (name === 'w:lvlText') level.text = value.slice(0, 100);
        else if (name === 'w:suff') level.suffix = value;
        else if (name === 'w:lvlRestart') level.restart = Number(value) || 0;
        else if (name === 'w:pStyle' && levelIndex !== null) levelOfStyle.set(value, levelIndex);
        else if (name === 'w:isLgl') level.legal = value !== '0' && value !== 'false';
      }
    },
    close(name) {
      if (name === 'w:abstractNum') abstract = null;
      else if (name === 'w:num') instance = null;
      else if (name === 'w:lvl') level = null;
      else if (name === 'w:lvlOverride') overridden = null;
    },
    text() {},
  });
  return { abstracts, instances, levelOfStyle };
}

/**
 * Counts through a document's lists and gives each paragraph its printed label (`（一）`, `第二条`), as Word shows it.
 * Lists that share an abstract list count on; a deeper level starts again after a higher one.
 */
export class ListCounter {
  readonly #numbering: Numbering;
  /** The list that a list style (`w:numStyleLink`) stands for. */
  readonly #listOfStyle: ReadonlyMap<string, string>;
  readonly #counts = new Map<string, (number | undefined)[]>();
  readonly #begun = new Set<string>();

  constructor(numbering: Numbering, listOfStyle: ReadonlyMap<string, string>) {
    this.#numbering = numbering;
    this.#listOfStyle = listOfStyle;
  }

  #abstractOf(instance: ListInstance): { id: string; list: AbstractList } | null {
    let id = instance.abstractId;
    for (let hop = 0; hop < 5; hop += 1) {
      const list = this.#numbering.abstracts.get(id);
      if (!list) return null;
      if (list.styleLink === null) return { id, list };
      const linked = this.#numbering.instances.get(this.#listOfStyle.get(list.styleLink) ?? '');
      if (!linked) return { id, list };
      id = linked.abstractId;
    }
    return null;
  }

  /** The level that a style is linked to, where the style doesn't say. */
  levelOfStyle(styleId: string): number | undefined {
    return this.#numbering.levelOfStyle.get(styleId);
  }

  /** The label of the next paragraph at this place, and what stands between it and the text; null for bullets. */
  next({ numId, level }: ListPlace): { label: string; gap: string } | null {
    const instance = this.#numbering.instances.get(numId);
    const abstract = instance && this.#abstractOf(instance);
    if (!instance || !abstract) return null;
    const levelAt = (index: number) => instance.levels.get(index) ?? abstract.list.levels.get(index);
    const own = levelAt(level);
    if (!own) return null;
    const counts = this.#counts.get(abstract.id) ?? [];
    this.#counts.set(abstract.id, counts);
    if (!this.#begun.has(numId)) {
      this.#begun.add(numId);
      for (const index of instance.starts.keys()) counts[index] = undefined;
    }
    const startAt = (index: number): number => instance.starts.get(index) ?? levelAt(index)?.start ?? 1;
    const current = counts[level];
    counts[level] = current === undefined ? startAt(level) : current + 1;
    for (let index = level + 1; index < counts.length; index += 1) {
      const restart = levelAt(index)?.restart ?? index;
      if (restart > level) counts[index] = undefined;
    }
    for (let index = 0; index < level; index += 1) counts[index] ??= startAt(index);
    if (own.format === 'bullet') return null;
    const label = own.text.replace(/%([1-9])/g, (_all, digit: string) => {
      const index = Number(digit) - 1;
      return formatListNumber(
        counts[index] ?? startAt(index),
        own.legal ? 'decimal' : (levelAt(index)?.format ?? 'decimal'),
      );
    });
    if (label.trim() === '') return null;
    return { label, gap: own.suffix === 'nothing' || /[、）)]$/.test(label) ? '' : ' ' };
  }
}
