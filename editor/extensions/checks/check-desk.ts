import type { Node } from '@tiptap/pm/model';
import { Checker, type Dossier, interpretationSchema } from '@tongjie/model';
import type { CheckAnswer, CheckRequest, CheckSurroundings } from './check-messages.ts';

/**
 * Checks a dossier at every request, off the thread that somebody types in. Holds what was told before, so that a
 * keystroke sends one section and checks one passage.
 */
export class CheckDesk {
  #checker: Checker | null = null;
  #surroundings: CheckSurroundings | null = null;
  #interpretation: Node | null = null;

  /** Answers a request. Never throws for a request that cannot be followed: the answer asks for everything. */
  answer({ ticket, settings, surroundings, interpretation }: CheckRequest): CheckAnswer {
    if (settings) this.#checker = new Checker(settings);
    if (surroundings) this.#surroundings = surroundings;
    const checker = this.#checker;
    const around = this.#surroundings;
    if (!checker || !around) return { ticket, findings: null };
    const schema = interpretationSchema(around.requirementSet);
    const before = this.#interpretation;
    const children = interpretation.map((child) =>
      typeof child === 'number' ? (before?.children[child] ?? null) : schema.nodeFromJSON(child),
    );
    const known = children.filter((child): child is Node => child?.type.schema === schema);
    if (known.length < children.length) {
      this.#interpretation = null;
      return { ticket, findings: null };
    }
    const document = schema.topNodeType.create(null, known);
    this.#interpretation = document;
    // The checker reads the node; its JSON would only be made to be thrown away.
    const dossier: Dossier = { ...around, interpretation: { type: 'doc', content: [] }, waivers: [] };
    return { ticket, findings: checker.check(dossier, document) };
  }
}
