import type { z } from 'zod';
import { severityTitles } from '../finding.ts';
import type { Rule } from '../rule.ts';
import {
  allowedSeverities,
  type CheckSettings,
  checkSettingsSchema,
  checkSettingsShape,
} from './check-settings.ts';
import { JsonFault, readJsonSource } from './json-source.ts';

/** What is wrong at one place of a settings file, in Chinese: what stands there and what may. */
export interface SettingsFault {
  /** From 1. */
  readonly line: number;
  /** `rules.copied-run.options.largestShare`; empty for the file as such. */
  readonly field: string;
  readonly message: string;
}

export type SettingsReading =
  | { readonly settings: CheckSettings; readonly faults?: undefined }
  | { readonly faults: readonly [SettingsFault, ...SettingsFault[]]; readonly settings?: undefined };

const typeTitles: Readonly<Record<string, string>> = {
  string: '文字',
  number: '数字',
  int: '整数',
  boolean: 'true 或 false',
  array: '列表，用 [ ] 括起来',
  object: '一组设置，用 { } 括起来',
};
const listOf = (values: readonly unknown[]) => values.map((value) => `“${String(value)}”`).join('、');

/** Names near to one that doesn't exist, for who mistyped it. */
function suggest(name: string, names: readonly string[]): string {
  const parts = new Set(name.toLowerCase().split('-'));
  const near = names.filter((other) => other.split('-').filter((part) => parts.has(part)).length > 0);
  const shown = names.length <= 12 ? names : near.slice(0, 5);
  return shown.length > 0 ? `可以写的有${listOf(shown)}` : '规则的代号见检查规则说明';
}

function describe(issue: z.core.$ZodIssue, rules: readonly Rule[]): string {
  const { path } = issue;
  switch (issue.code) {
    case 'unrecognized_keys': {
      const [key = ''] = issue.keys;
      const ids = rules.map(({ id }) => id);
      const rule = rules.find(({ id }) => id === path[1]);
      const names =
        path.length === 0
          ? ['rules']
          : path.length === 1
            ? ids
            : path.length === 2
              ? ['severity', 'note', 'options']
              : path.length === 3
                ? Object.keys(rule?.options.shape ?? {})
                : ['add', 'remove'];
      const what = path.length === 1 ? `没有规则“${key}”` : `没有“${key}”这一项`;
      return names.length === 0 ? `${what}：这条规则没有可调的` : `${what}，${suggest(key, names)}`;
    }
    case 'invalid_type':
      return `这里要写${typeTitles[issue.expected] ?? issue.expected}`;
    case 'invalid_value': {
      const rule = rules.find(({ id }) => id === path[1]);
      if (rule?.binding && path[2] === 'severity') {
        const allowed = allowedSeverities(rule);
        return `规则“${rule.title}”关系到会不会误导群众，级别不能低于“${severityTitles[rule.severity]}”，只能写${listOf(allowed)}`;
      }
      return `只能写${listOf(issue.values)}`;
    }
    case 'too_small':
      return issue.origin === 'string'
        ? `至少要写 ${issue.minimum} 个字`
        : `不能小于 ${issue.minimum}${issue.inclusive ? '' : '，也不能等于它'}`;
    case 'too_big':
      return issue.origin === 'string'
        ? `最多写 ${issue.maximum} 个字`
        : issue.origin === 'array'
          ? `最多写 ${issue.maximum} 项`
          : `不能大于 ${issue.maximum}${issue.inclusive ? '' : '，也不能等于它'}`;
    case 'custom':
      return issue.message;
    default:
      return '这里写得不对';
  }
}

/** Reads a settings file. Every fault is reported, in the order of the lines. */
export function readCheckSettings(text: string, rules: readonly Rule[]): SettingsReading {
  try {
    const { value, lineOf } = readJsonSource(text);
    const parsed = checkSettingsSchema(rules).safeParse(value);
    if (!parsed.success) {
      const faults = parsed.error.issues
        .map((issue): SettingsFault => {
          const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
          return { line: lineOf(path), field: path.join('.'), message: `${describe(issue, rules)}。` };
        })
        .sort((a, b) => a.line - b.line);
      const [first, ...rest] = faults;
      if (first) return { faults: [first, ...rest] };
    }
    return { settings: checkSettingsShape.parse(value) };
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error;
    return { faults: [{ line: error.line, field: '', message: `${error.message}。` }] };
  }
}
