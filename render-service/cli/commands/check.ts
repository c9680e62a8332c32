import {
  check as checkDossier,
  countFindings,
  type Finding,
  gateTitles,
  sectionTitles,
  settleFindings,
  severityTitles,
  type WaivedFinding,
  type Waiver,
} from '@tongjie/model';
import { readDossierFolder } from '../../dossier-folder/dossier-folder.ts';
import { readArguments, readChoice } from '../arguments.ts';
import { type Command, toJson } from '../command.ts';
import { addressesIn, openLocatedDossier } from '../sarif/open-located-dossier.ts';
import { toSarif } from '../sarif/to-sarif.ts';
import { settingsFor } from '../settings-for.ts';

function printFinding({ severity, gate, message, place, rule }: Finding): string {
  const where = place.section
    ? sectionTitles[place.section]
    : place.document === 'plan'
      ? '解读方案'
      : '全文';
  const excerpt = place.excerpt === '' ? '' : `“${place.excerpt}”`;
  return `${severityTitles[severity]} [${gateTitles[gate]}·${where}] ${excerpt} ${message}（${rule}）`;
}

function printWaived({ finding, waiver }: WaivedFinding): string {
  return `已放行 ${printFinding(finding)} 理由：${waiver.reason}（${waiver.name}，${waiver.at.slice(0, 10)}）`;
}

function printLapsed({ message, reason, name, at }: Waiver): string {
  return `放行失效 ${message} 当时的理由：${reason}（${name}，${at.slice(0, 10)}）。字句或条款已经改过，或者问题已经没有了。`;
}

export const check: Command = {
  async run(args, { print }) {
    const { values, positionals } = readArguments(args, ['DIR'], {
      json: { type: 'boolean' },
      config: { type: 'string' },
      format: { type: 'string', default: 'text' },
      'fail-on': { type: 'string', default: 'error' },
    });
    const format = readChoice('--format', values.format, ['text', 'sarif', 'json']);
    const failOn = readChoice('--fail-on', values['fail-on'], ['error', 'warning']);
    const dir = positionals[0] ?? '';
    const dossier = await readDossierFolder(dir);
    const findings = checkDossier(dossier, await settingsFor(dir, values.config));
    const { open, waived, lapsed } = settleFindings(findings, dossier.waivers);
    const counts = countFindings(open);
    if (format === 'sarif') {
      const located = await openLocatedDossier(dir, dossier);
      print(toJson(toSarif({ open, waived, lapsed }, located, addressesIn(dir))));
    } else if (values.json || format === 'json') print(toJson({ findings: open, waived, lapsed, counts }));
    else {
      const sum = `错误 ${counts.error} 处，提醒 ${counts.warning} 处，建议 ${counts.hint} 处。`;
      const letThrough = waived.length === 0 ? '' : `另有 ${waived.length} 处已说明理由放行。`;
      const lines = [...open.map(printFinding), ...waived.map(printWaived), ...lapsed.map(printLapsed)];
      print(`${[...lines, sum + letThrough].join('\n')}\n`);
    }
    return counts.error > 0 || (failOn === 'warning' && counts.warning > 0) ? 1 : 0;
  },
};
