import { tables } from './0001-tables.ts';
import { guards } from './0002-guards.ts';
import { waivers } from './0003-waivers.ts';
import { readingAnswers } from './0004-reading-answers.ts';
import { suggestions } from './0005-suggestions.ts';

/** One change of the database. Once released it is never edited; what comes after it is a new one. */
export interface Migration {
  readonly name: string;
  /** One statement each; both databases run them as they are. */
  readonly statements: readonly string[];
}

/** Every migration, in order. The same for PGlite and for PostgreSQL. */
export const migrations: readonly Migration[] = [
  { name: '0001-tables', statements: tables },
  { name: '0002-guards', statements: guards },
  { name: '0003-waivers', statements: waivers },
  { name: '0004-reading-answers', statements: readingAnswers },
  { name: '0005-suggestions', statements: suggestions },
];
