import { readFileSync } from 'node:fs';
import path from 'node:path';

const build = path.resolve(__dirname, '../../../var/test/build');
const read = (file: string): unknown => JSON.parse(readFileSync(path.join(build, file), 'utf8'));

export interface BuiltAction {
  readonly id: string;
  /** `admin/actors/new addActor`: the folder of its file, and its name there. */
  readonly name: string;
  /** The routes of pages that have it. */
  readonly routes: readonly string[];
}

interface Manifest {
  readonly node: Readonly<
    Record<
      string,
      { readonly workers: Readonly<Record<string, unknown>>; readonly filename: string; readonly exportedName: string }
    >
  >;
}

const routeOf = (worker: string): string => worker.replace(/^app/u, '').replace(/\/page$/u, '') || '/';

/** Every server action of the build, whether a page uses it or not. */
export function builtActions(): BuiltAction[] {
  return Object.entries((read('server/server-reference-manifest.json') as Manifest).node).map(
    ([id, { filename, exportedName, workers }]) => ({
      id,
      name: `${path.dirname(filename).replace(/^app\//u, '')} ${exportedName}`,
      routes: Object.keys(workers).map(routeOf),
    }),
  );
}

/** Every page and route handler of the build: `/actors/[actorSlug]`. */
export function builtRoutes(): string[] {
  const routes = Object.values(read('app-path-routes-manifest.json') as Record<string, string>);
  return routes.filter((route) => !route.startsWith('/_'));
}
