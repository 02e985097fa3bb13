import type { DatabaseEngine } from './database-engine';
import { sqliteEngine } from './sqlite/sqlite-engine';

/** The engine of the database at an address. */
export const engineOf = (url: string): DatabaseEngine => sqliteEngine(url);
