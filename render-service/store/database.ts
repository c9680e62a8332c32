import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';

/**
 * A handle that queries run on: the database, or an open transaction. A query takes it as its first parameter and uses no
 * other, because PGlite has one connection, and a call outside the open transaction would wait for itself forever.
 */
export type Database = PgDatabase<PgQueryResultHKT>;
