// Loaded into a command before all else. It counts what the command does to files below FILES_BELOW, by Node or by
// SQLite, writes each down in OPERATIONS, and ends the process by SIGKILL right before the one of the number
// KILL_BEFORE.
const fs = require('node:fs');
const { syncBuiltinESMExports } = require('node:module');
const path = require('node:path');
const process = require('node:process');
const Sqlite = require(path.resolve('node_modules/better-sqlite3'));

const below = process.env.FILES_BELOW;
const killBefore = Number(process.env.KILL_BEFORE ?? 0);
const { appendFileSync } = fs;
let count = 0;

function comes(name, file) {
  count += 1;
  if (count === killBefore) process.kill(process.pid, 'SIGKILL');
  appendFileSync(process.env.OPERATIONS, `${name} ${path.basename(String(file))}\n`);
}

const concerns = (args) => args.some((arg) => typeof arg === 'string' && arg.startsWith(below));

function watch(target, name, called = name) {
  const original = target[name];
  target[name] = function watched(...args) {
    if (concerns(args))
      comes(
        called,
        args.findLast((arg) => typeof arg === 'string' && arg.startsWith(below)),
      );
    return original.apply(this, args);
  };
}

for (const name of ['copyFile', 'rename', 'rm', 'mkdir', 'chmod', 'open', 'writeFile']) {
  watch(fs.promises, name);
  watch(fs, `${name}Sync`, name);
}
const { open } = fs.promises;
fs.promises.open = async (file, ...rest) => {
  const handle = await open(file, ...rest);
  const { sync } = handle;
  handle.sync = () => {
    if (concerns([file])) comes('sync', file);
    return sync.call(handle);
  };
  return handle;
};
syncBuiltinESMExports();

const changes = (sql) => !/^\s*(?:SELECT|PRAGMA \w+$)/iu.test(sql);

function watchSqlite(target, name, textOf) {
  const original = target[name];
  target[name] = function watched(...args) {
    const database = this.database ?? this;
    const text = textOf(this, args);
    if (database.name.startsWith(below) && changes(text))
      comes(`sqlite ${text.trim().slice(0, 40).replaceAll(/\s+/gu, ' ')}`, database.name);
    return original.apply(this, args);
  };
}

watchSqlite(Sqlite.prototype, 'exec', (_, [sql]) => sql);
watchSqlite(Sqlite.prototype, 'pragma', (_, [text]) => `PRAGMA ${text}`);
watchSqlite(Sqlite.prototype, 'close', () => 'close');
const memory = new Sqlite(':memory:');
watchSqlite(Object.getPrototypeOf(memory.prepare('SELECT 1')), 'run', (statement) => statement.source);
