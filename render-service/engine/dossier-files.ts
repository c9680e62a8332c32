import { type Dossier, dossierSchema, waiversSchema } from '@tongjie/model';
import { z } from 'zod';
import type { ZipEntry } from './zip.ts';

const format = 'tongjie-dossier/1';
const headSchema = dossierSchema
  .pick({ id: true, requirementSet: true, presentation: true })
  .extend({ format: z.literal(format) });

/** Why files are not a dossier; the message names the file. */
export class DossierFilesError extends Error {
  readonly code = 'dossier-files-broken';
  readonly file: string;

  constructor(file: string, message: string) {
    super(message);
    this.name = 'DossierFilesError';
    this.file = file;
  }
}

/**
 * A dossier as the files of a folder: `dossier.json`, `policy.json`, `predecessor.json` where there is one,
 * `plan.json`, `interpretation.json`, `waivers.json` where a finding is let through; two spaces, a final line feed, so that it reads well in a diff.
 */
export function writeDossierFiles(dossier: Dossier): ZipEntry[] {
  const { policy, predecessor, plan, interpretation, id, requirementSet, presentation, waivers } = dossier;
  const parts: Record<string, unknown> = {
    'dossier.json': { format, id, requirementSet, presentation },
    'policy.json': policy,
    ...(predecessor ? { 'predecessor.json': predecessor } : {}),
    'plan.json': plan,
    'interpretation.json': interpretation,
    ...(waivers.length > 0 ? { 'waivers.json': waivers } : {}),
  };
  const encoder = new TextEncoder();
  return Object.entries(parts).map(([path, value]) => ({
    path,
    bytes: encoder.encode(`${JSON.stringify(value, null, 2)}\n`),
  }));
}

/**
 * The dossier that such files hold, validated.
 *
 * @throws DossierFilesError for a file that is missing, is not JSON, or does not have a dossier's shape
 */
export function readDossierFiles(files: ReadonlyMap<string, Uint8Array>): Dossier {
  const head = parse('dossier.json', headSchema, readJson(files, 'dossier.json'));
  const parts = {
    policy: readJson(files, 'policy.json'),
    predecessor: files.has('predecessor.json') ? readJson(files, 'predecessor.json') : null,
    plan: readJson(files, 'plan.json'),
    interpretation: readJson(files, 'interpretation.json'),
    waivers: files.has('waivers.json') ? readJson(files, 'waivers.json') : [],
  };
  const { id, requirementSet, presentation } = head;
  return {
    id,
    requirementSet,
    presentation,
    policy: parse('policy.json', dossierSchema.shape.policy, parts.policy),
    predecessor: parse('predecessor.json', dossierSchema.shape.predecessor, parts.predecessor),
    plan: parse('plan.json', dossierSchema.shape.plan, parts.plan),
    interpretation: parse('interpretation.json', dossierSchema.shape.interpretation, parts.interpretation),
    waivers: parse('waivers.json', waiversSchema, parts.waivers),
  };
}

function readJson(files: ReadonlyMap<string, Uint8Array>, file: string): unknown {
  const bytes = files.get(file);
  if (!bytes) throw new DossierFilesError(file, `卷宗缺少文件 ${file}。`);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new DossierFilesError(file, `卷宗文件 ${file} 不是完好的 JSON。`);
  }
}

function parse<Schema extends z.ZodType>(file: string, schema: Schema, value: unknown): z.infer<Schema> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const where = issue && issue.path.length > 0 ? `（位置 ${issue.path.join('.')}）` : '';
  throw new DossierFilesError(file, `卷宗文件 ${file} 的内容不合规${where}。`);
}
