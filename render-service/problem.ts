import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** What went wrong with a request, for people (`title`, `detail`: Chinese) and for programs (`code`: stable). */
export interface ProblemDetails {
  readonly status: ContentfulStatusCode;
  /** Kebab-case, stable: `dossier-incomplete`. */
  readonly code: string;
  /** What happened, a few words. */
  readonly title: string;
  /** What happened, where, and what to do. */
  readonly detail: string;
  /** Further members of the problem document, such as `missing`. */
  readonly extra?: Readonly<Record<string, unknown>>;
}

/** Thrown anywhere below a route; `app.ts` turns it into an RFC 9457 document in one place. */
export class Problem extends Error {
  readonly details: ProblemDetails;

  constructor(details: ProblemDetails, options?: ErrorOptions) {
    super(`${details.code}: ${details.detail}`, options);
    this.name = 'Problem';
    this.details = details;
  }
}

/** The body of `application/problem+json`. */
export function toProblemDocument(details: ProblemDetails): Record<string, unknown> {
  const { status, code, title, detail, extra } = details;
  return { ...extra, type: `urn:tongjie:problem:${code}`, title, status, detail, code };
}
