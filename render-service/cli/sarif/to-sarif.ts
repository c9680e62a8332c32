import {
  type Finding,
  type FindingPlace,
  gateTitles,
  type Rule,
  rules,
  type SettledFindings,
  type Severity,
  sectionTitles,
  type Waiver,
} from '@tongjie/model';
import type { Location, Log, ReportingDescriptor, Result } from 'sarif';
import { version } from '../../version.ts';
import { type LocatedDossier, placeFiles, regionOf } from './locate-finding.ts';

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  hint: 'note',
};

function describeRule({ id, title, documentation, source, severity, gate }: Rule): ReportingDescriptor {
  return {
    id,
    name: title,
    shortDescription: { text: title },
    fullDescription: { text: documentation },
    help: {
      text: `${documentation}\n依据：${source}`,
      markdown: `${documentation}\n\n**依据**：${source}`,
    },
    defaultConfiguration: { level: levels[severity] },
    properties: { tags: [gateTitles[gate]] },
  };
}

/** Where the files of a dossier lie, as viewers look for them: relative to where they are opened, or `file://`. */
export type AddressOf = (file: string) => string;

class SarifWriter {
  readonly #located: LocatedDossier;
  readonly #addressOf: AddressOf;

  constructor(located: LocatedDossier, addressOf: AddressOf) {
    this.#located = located;
    this.#addressOf = addressOf;
  }

  #locate(place: FindingPlace): Location {
    const { document, section, clause, excerpt } = place;
    const logical = clause ?? (section === null ? null : sectionTitles[section]);
    const snippet = excerpt === '' ? {} : { snippet: { text: excerpt } };
    return {
      physicalLocation: {
        artifactLocation: { uri: this.#addressOf(placeFiles[document]) },
        region: { ...regionOf(place, this.#located), ...snippet },
      },
      ...(logical === null ? {} : { logicalLocations: [{ name: logical }] }),
    };
  }

  /** A fix can be written into the file only where its range is known to the column. */
  #fix({ fix, place }: Finding): Pick<Result, 'fixes'> {
    if (!fix) return {};
    const region = regionOf({ ...place, from: fix.from, to: fix.to }, this.#located);
    if (region.startColumn === undefined) return {};
    // Inside the quotation marks of a JSON text.
    const text = JSON.stringify(fix.replacement).slice(1, -1);
    const artifactLocation = { uri: this.#addressOf(placeFiles[place.document]) };
    const replacements = [{ deletedRegion: region, insertedContent: { text } }];
    return {
      fixes: [{ description: { text: fix.title }, artifactChanges: [{ artifactLocation, replacements }] }],
    };
  }

  result(finding: Finding, waiver: Waiver | null): Result {
    const { rule, key, severity, message, place, related } = finding;
    const justification = waiver && `${waiver.reason}（${waiver.name}，${waiver.at}）`;
    return {
      ruleId: rule,
      ruleIndex: rules.findIndex(({ id }) => id === rule),
      level: levels[severity],
      message: { text: message },
      locations: [this.#locate(place)],
      relatedLocations: related.map((other, id) => ({
        id,
        ...this.#locate(other),
        message: { text: other.excerpt === '' ? '有关的地方' : other.excerpt },
      })),
      partialFingerprints: { 'tongjieFinding/v1': key },
      ...this.#fix(finding),
      ...(justification === null
        ? {}
        : { suppressions: [{ kind: 'external' as const, status: 'accepted' as const, justification }] }),
    };
  }
}

/**
 * Findings as SARIF 2.1.0 (OASIS), which editors and code hosts open. What is let through with a reason is there as
 * suppressed, with the reason. Regions are those of the dossier's files on disk.
 */
export function toSarif(
  { open, waived }: SettledFindings,
  located: LocatedDossier,
  addressOf: AddressOf,
): Log {
  const writer = new SarifWriter(located, addressOf);
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'tongjie',
            fullName: '同解检查',
            semanticVersion: version,
            rules: rules.map(describeRule),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: [
          ...open.map((finding) => writer.result(finding, null)),
          ...waived.map(({ finding, waiver }) => writer.result(finding, waiver)),
        ],
      },
    ],
  };
}
