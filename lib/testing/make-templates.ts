import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { runCli } from './run-cli';

declare module 'vitest' {
  interface ProvidedContext {
    templates: string;
  }
}

/**
 * Runs once before all unit and data tests, in a folder of the run's own: migrates one file, and seeds a copy of it.
 */
export default async function makeTemplates(project: TestProject): Promise<() => Promise<void>> {
  const parent = join(process.cwd(), 'var', 'test');
  await mkdir(parent, { recursive: true });
  const folder = await mkdtemp(join(parent, 'unit-'));
  const run = (command: string, file: string): string => runCli(command, `file:${join(folder, file)}`);
  run('migrate', 'empty.db');
  await copyFile(join(folder, 'empty.db'), join(folder, 'seeded.db'));
  run('seed', 'seeded.db');
  project.provide('templates', folder);
  return () => rm(folder, { recursive: true, force: true });
}
