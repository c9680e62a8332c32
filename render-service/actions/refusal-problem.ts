import type { Refusal } from '@tongjie/model';
import { Problem } from '../problem.ts';

const titles: Readonly<Record<Refusal['code'], string>> = {
  forbidden: '没有这项权限',
  'wrong-state': '现在还不能这样做',
  frozen: '内容已锁定',
  'reason-required': '请写明理由',
  'artifacts-stale': '成品需要重新生成',
  'dossier-incomplete': '卷宗还不完整',
  'gates-not-passed': '三关还没有全部通过',
};

function extraOf(refusal: Refusal): Record<string, unknown> {
  switch (refusal.code) {
    case 'dossier-incomplete':
      return { missing: refusal.missing };
    case 'gates-not-passed':
      return { gates: refusal.gates };
    case 'forbidden':
    case 'wrong-state':
    case 'frozen':
    case 'reason-required':
    case 'artifacts-stale':
      return {};
  }
}

/** What the workflow refuses, as an answer to a request. */
export function toRefusalProblem(refusal: Refusal): Problem {
  const { code, message } = refusal;
  const status = code === 'forbidden' ? 403 : code === 'reason-required' ? 422 : 409;
  const name = code === 'forbidden' ? 'role-not-allowed' : code === 'wrong-state' ? 'wrong-state' : code;
  return new Problem({ status, code: name, title: titles[code], detail: message, extra: extraOf(refusal) });
}
