import {
  check as checkDossier,
  countFindings,
  type Finding,
  gateTitles,
  type Severity,
  sectionTitles,
} from '@tongjie/model';
import { readDossierFolder } from '../../dossier-folder/dossier-folder.ts';
import { readArguments, readChoice } from '../arguments.ts';
import { type Command, toJson } from '../command.ts';
import { toSarif } from '../sarif.ts';

const severityTitles: Readonly<Record<Severity, string>> = { error: '错误', warning: '提醒', hint: '建议' };

function printFinding({ severity, gate, message, place, rule }: Finding): string {
  const where = place.section
    ? sectionTitles[place.section]
    : place.document === 'plan'
      ? '解读方案'
      : '全文';
  const excerpt = place.excerpt === '' ? '' : `“${place.excerpt}”`;
  return `${severityTitles[severity]} [${gateTitles[gate]}·${where}] ${excerpt} ${message}（${rule}）`;
}

export const check: Command = {
  async run(args, { print }) {
    const { values, positionals } = readArguments(args, ['DIR'], {
      json: { type: 'boolean' },
      format: { type: 'string', default: 'text' },
      'fail-on': { type: 'string', default: 'error' },
    });
    const format = readChoice('--format', values.format, ['text', 'sarif', 'json']);
    const failOn = readChoice('--fail-on', values['fail-on'], ['error', 'warning']);
    const dir = positionals[0] ?? '';
    const findings = checkDossier(await readDossierFolder(dir));
    const counts = countFindings(findings);
    if (format === 'sarif') print(toJson(toSarif(findings)));
    else if (values.json || format === 'json') print(toJson({ findings, counts }));
    else {
      const sum = `错误 ${counts.error} 处，提醒 ${counts.warning} 处，建议 ${counts.hint} 处。`;
      print(`${[...findings.map(printFinding), sum].join('\n')}\n`);
    }
    return counts.error > 0 || (failOn === 'warning' && counts.warning > 0) ? 1 : 0;
  },
};
