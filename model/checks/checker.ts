import type { Node } from 'prosemirror-model';
import type { Dossier } from '../dossier/dossier.ts';
import type { Policy } from '../policy/policy.ts';
import { type CheckContext, type PassageContext, prepareCheck } from './check-context.ts';
import type { Finding } from './finding.ts';
import { findingKey } from './finding-key.ts';
import { KeptPassages } from './kept-passages.ts';
import { moveFinding } from './move-finding.ts';
import type { Passage } from './passage.ts';
import type { RuleFinding } from './rule.ts';
import { rules } from './rules/index.ts';
import { type CheckSettings, defaultCheckSettings } from './settings/check-settings.ts';
import { type ConfiguredRule, compareSeverities, configureRules } from './settings/configured-rule.ts';

/** A finding with its rule's place in the catalogue. */
interface Ranked {
  readonly rank: number;
  readonly finding: Finding;
}

/** What a rule reports, as a finding. `passage` is null for what concerns the dossier. */
export function toFinding(
  { rule, severityOf }: ConfiguredRule,
  found: RuleFinding,
  passage: Passage | null,
  context: PassageContext,
): Finding {
  const { message, place, related = [], fix = null, severity } = found;
  return {
    rule: rule.id,
    key: findingKey(rule.id, found, passage, context),
    severity: severityOf(severity),
    gate: rule.gate,
    waivable: rule.waivable,
    message,
    place,
    related,
    fix,
  };
}

/** What one rule finds in a dossier. */
export function runRule(configured: ConfiguredRule, context: CheckContext): Finding[] {
  const { check } = configured;
  const inPassages = context.passages.flatMap((passage) =>
    (check.checkPassage?.(passage, context) ?? []).map((found) =>
      toFinding(configured, found, passage, context),
    ),
  );
  return [...inPassages, ...checkWhole(configured, context)];
}

/** What a rule finds by looking at the dossier as a whole. */
function checkWhole(configured: ConfiguredRule, context: CheckContext): Finding[] {
  const found = configured.check.check?.(context) ?? [];
  return found.map((one) => toFinding(configured, one, null, context));
}

/** Lets a policy that says the same as before be the same one, so that nothing of it is prepared again. */
class SamePolicy {
  #policy: Policy | null = null;
  #json = '';

  of(policy: Policy): Policy {
    if (this.#policy === policy) return policy;
    const json = JSON.stringify(policy);
    if (this.#policy && json === this.#json) return this.#policy;
    this.#policy = policy;
    this.#json = json;
    return policy;
  }
}

/**
 * Checks one dossier again and again while it is written. After a keystroke only the passage that changed is checked
 * by the rules of passages; rules of the dossier run each time. What it finds is what a new checker would find: it
 * keeps results, never state.
 */
export class Checker {
  readonly #passageRules: readonly ConfiguredRule[];
  readonly #dossierRules: readonly ConfiguredRule[];
  readonly #policy = new SamePolicy();
  readonly #predecessor = new SamePolicy();
  #kept = new KeptPassages<readonly Ranked[]>();
  #keptFor: readonly unknown[] = [];

  /** @throws {z.ZodError} when the settings are not valid under `checkSettingsSchema`. */
  constructor(settings: CheckSettings = defaultCheckSettings) {
    const configured = configureRules(rules, settings);
    this.#passageRules = configured.filter(({ check }) => check.checkPassage);
    this.#dossierRules = configured.filter(({ check }) => check.check);
  }

  /**
   * Everything that is wrong or doubtful in a dossier, what endangers a reader most first: errors before warnings
   * before hints, then by rule in the order of the catalogue, then by place.
   *
   * @param interpretation the interpretation where it is at hand as a node; read from the dossier where it isn't
   * @throws {RangeError} when a document is not one of its schema.
   */
  check(dossier: Dossier, interpretation?: Node): Finding[] {
    const policy = this.#policy.of(dossier.policy);
    const predecessor = dossier.predecessor && this.#predecessor.of(dossier.predecessor);
    const context = prepareCheck({ ...dossier, policy, predecessor }, interpretation);
    const ofPassages = this.#checkPassages(context, [policy, predecessor, dossier.requirementSet]);
    const ofDossier = this.#dossierRules.flatMap((configured) =>
      checkWhole(configured, context).map((finding): Ranked => ({ rank: configured.rank, finding })),
    );
    // The sort is stable: within a rule findings stay in the order of the document.
    return [...ofPassages, ...ofDossier]
      .sort((a, b) => compareSeverities(a.finding.severity, b.finding.severity) || a.rank - b.rank)
      .map(({ finding }) => finding);
  }

  #checkPassages(context: CheckContext, documents: readonly unknown[]): Ranked[] {
    const isSame = documents.every((document, index) => document === this.#keptFor[index]);
    const before = isSame ? this.#kept : new KeptPassages<readonly Ranked[]>();
    // Only what this check used is kept: the memory of a checker is that of its document.
    const kept = new KeptPassages<readonly Ranked[]>();
    const found: Ranked[] = [];
    for (const passage of context.passages) {
      const known = before.find(passage);
      const now = known
        ? moveAll(known.found, passage.from - known.passage.from)
        : this.#checkPassage(passage, context);
      kept.keep(passage, now, known?.key);
      found.push(...now);
    }
    this.#kept = kept;
    this.#keptFor = documents;
    return found;
  }

  #checkPassage(passage: Passage, context: PassageContext): Ranked[] {
    return this.#passageRules.flatMap((configured) => {
      const { check, rank } = configured;
      return (check.checkPassage?.(passage, context) ?? []).map(
        (one): Ranked => ({ rank, finding: toFinding(configured, one, passage, context) }),
      );
    });
  }
}

function moveAll(found: readonly Ranked[], by: number): readonly Ranked[] {
  return by === 0 ? found : found.map(({ rank, finding }) => ({ rank, finding: moveFinding(finding, by) }));
}
