import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';

export type { DiffTarget, MigrationDirectory } from '@prisma/schema-engine-wasm/schema_engine_bg';

const wasmFile = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg');

/** Nothing in the database is managed by anyone else. */
export const everything = { externalTables: [], externalEnums: [] };

/** Fills the table of shared values (undefined, null, true, false) that every call across the border relies on. */
function startBindings(exports: WebAssembly.Exports): void {
  const { __wbindgen_start: start } = exports;
  if (typeof start === 'function') Reflect.apply(start, undefined, []);
}

/** The engine never closes what it opened and keeps its lock; this hands it connections that can be closed after it. */
function closable(adapter: SqlMigrationAwareDriverAdapterFactory): {
  factory: SqlMigrationAwareDriverAdapterFactory;
  close: () => Promise<void>;
} {
  const opened: SqlDriverAdapter[] = [];
  const keep = async (connecting: Promise<SqlDriverAdapter>): Promise<SqlDriverAdapter> => {
    const connection = await connecting;
    opened.push(connection);
    return connection;
  };
  return {
    factory: {
      provider: adapter.provider,
      adapterName: adapter.adapterName,
      connect: () => keep(adapter.connect()),
      connectToShadowDb: () => keep(adapter.connectToShadowDb()),
    },
    close: async () => {
      await Promise.all(opened.map((connection) => connection.dispose()));
    },
  };
}

/**
 * Runs `work` with Prisma's schema engine as WebAssembly: the same one its binary holds, without the download.
 * One engine a process: the bindings hold a single instance.
 */
export async function withSchemaEngine<T>(
  schema: { readonly path: string; readonly content: string },
  adapter: SqlMigrationAwareDriverAdapterFactory,
  work: (engine: bindings.SchemaEngine) => Promise<T>,
): Promise<T> {
  const wasm = await readFile(wasmFile.replace(/\.js$/, '.wasm'));
  const { instance } = await WebAssembly.instantiate(wasm, { './schema_engine_bg.js': { ...bindings } });
  bindings.__wbg_set_wasm(instance.exports);
  startBindings(instance.exports);
  const { factory, close } = closable(adapter);
  const datamodels: [string, string][] = [[schema.path, schema.content]];
  const engine = await bindings.SchemaEngine.new(
    { datamodels },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(factory),
  );
  try {
    return await work(engine);
  } finally {
    engine.free();
    await close();
  }
}
