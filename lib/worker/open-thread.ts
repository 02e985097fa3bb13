import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker, type ResourceLimits } from 'node:worker_threads';

/** The thread is TypeScript as it stands here, whether the site was built or not; what reads TypeScript must come first. */
const begin = `
  const { tsImport } = await import(workerData.tsx);
  await tsImport(workerData.file, workerData.file);
`;

/** A thread over `lib/worker/<name>.ts`; it doesn't keep the process alive. */
export function openThread(name: string, resourceLimits: ResourceLimits = {}): Worker {
  const root = process.cwd();
  const file = pathToFileURL(path.join(root, 'lib', 'worker', `${name}.ts`)).href;
  const tsx = pathToFileURL(path.join(root, 'node_modules', 'tsx', 'dist', 'esm', 'api', 'index.mjs')).href;
  const script = `const { workerData } = require('node:worker_threads'); (async () => { ${begin} })();`;
  const worker = new Worker(script, { eval: true, workerData: { file, tsx }, resourceLimits });
  worker.unref();
  return worker;
}
