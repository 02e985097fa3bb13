import { claimDatabase } from '@/lib/data/engine/sqlite/owners';

// A process that holds the database named first, alone where `alone` follows, until it is told to stop.
const [, , file = '', how] = process.argv;
claimDatabase(file, { alone: how === 'alone' });
console.error('held');
setInterval(() => undefined, 1_000);
process.on('SIGTERM', () => process.exit(0));
