import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { Problem, type ProblemDetails, toProblemDocument } from '../problem.ts';
import type { Service } from '../service.ts';

function answer(context: Context, details: ProblemDetails): Response {
  return context.body(JSON.stringify(toProblemDocument(details)), details.status, {
    'content-type': 'application/problem+json; charset=utf-8',
  });
}

/** Turns whatever a handler throws into a problem document. The one place where errors meet HTTP. */
export function answerProblem(service: Pick<Service, 'report'>) {
  return (error: Error, context: Context): Response => {
    if (error instanceof Problem) return answer(context, error.details);
    if (error instanceof HTTPException && error.status < 500) {
      return answer(context, {
        status: error.status,
        code: error.status === 415 ? 'unsupported-media-type' : 'invalid-request',
        title: '请求内容不符合要求',
        detail: '请求的格式不对，服务读不出来。请按接口说明（/api/reference）修改后再试。',
      });
    }
    service.report(error);
    return answer(context, {
      status: 500,
      code: 'internal-error',
      title: '服务出了故障',
      detail: '这一步没有完成，已有的内容没有改动。请稍后再试；若仍不行，请把发生的时间告诉管理员查看日志。',
    });
  };
}

/** Nothing is at this address. */
export function answerNotFound(context: Context): Response {
  return answer(context, {
    status: 404,
    code: 'not-found',
    title: '没有这个地址',
    detail: `服务没有“${context.req.path.slice(0, 100)}”这个地址。请检查链接，或回到首页重新进入。`,
  });
}
