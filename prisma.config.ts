import { existsSync } from 'node:fs';
import path from 'node:path';
import { defineConfig } from 'prisma/config';

// `prisma generate` never runs this engine, it only asks that the file is there. The real one would have to be
// downloaded; migrations run on its WebAssembly twin instead (cli/commands/migrate.ts).
const anyEngineFile = path.resolve('node_modules/prisma/build/schema_engine_bg.wasm');
if (!process.env.PRISMA_SCHEMA_ENGINE_BINARY && existsSync(anyEngineFile)) {
  process.env.PRISMA_SCHEMA_ENGINE_BINARY = anyEngineFile;
}

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
});
