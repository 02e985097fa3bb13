'use strict';
const { createServer } = require('node:http');
const { performance } = require('node:perf_hooks');
const process = require('node:process');
const Database = require('better-sqlite3');

/*
 * Loaded into the server under measurement by `node --require`: adds up how long SQLite itself works on what is asked
 * of it, and tells it, from nothing again each time, to whoever asks at the port named in SQL_TIMES_PORT.
 */
const probe = new Database(':memory:');
const { prototype } = probe.prepare('SELECT 1').constructor;
probe.close();

let milliseconds = 0;
let statements = 0;

for (const name of ['all', 'get', 'run']) {
  const plain = prototype[name];
  prototype[name] = function timed(...values) {
    const since = performance.now();
    try {
      return plain.apply(this, values);
    } finally {
      milliseconds += performance.now() - since;
      statements += 1;
    }
  };
}

createServer((_, response) => {
  response.end(JSON.stringify({ milliseconds, statements }));
  milliseconds = 0;
  statements = 0;
})
  .listen(Number(process.env.SQL_TIMES_PORT), '127.0.0.1')
  .unref();
