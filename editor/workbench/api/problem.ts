import { z } from 'zod';

const problemSchema = z.looseObject({ code: z.string(), title: z.string(), detail: z.string() });

/** A refusal of the service (RFC 9457) in words for people, with its stable code. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly code: string;
  readonly title: string;
  readonly status: number;

  constructor(status: number, problem: { code: string; title: string; detail: string }) {
    super(problem.detail);
    this.status = status;
    this.code = problem.code;
    this.title = problem.title;
  }
}

const unreachable = {
  code: 'unreachable',
  title: '连不上服务',
  detail: '连不上服务。请检查网络，稍后再试；写过的都在。',
};

interface Answer<T> {
  readonly ok: boolean;
  readonly status: number;
  json(): Promise<T>;
}

/** The body of an answer. @throws {ProblemError} when the service refuses or cannot be reached. */
export async function bodyOf<T>(request: Promise<Answer<T>>): Promise<T> {
  const answer = await request.catch(() => null);
  if (!answer) throw new ProblemError(0, unreachable);
  if (answer.ok) return answer.json();
  const parsed = problemSchema.safeParse(await answer.json().catch(() => null));
  throw new ProblemError(
    answer.status,
    parsed.data ?? { ...unreachable, code: `status-${answer.status}`, title: '没有做成' },
  );
}

/** Words for anything that was thrown. */
export function explain(error: unknown): { code: string; title: string; detail: string } {
  if (error instanceof ProblemError) return { code: error.code, title: error.title, detail: error.message };
  return {
    code: 'unexpected',
    title: '页面出了故障',
    detail: '这一步没有做成。请重新打开页面再试；写过的都在。',
  };
}
