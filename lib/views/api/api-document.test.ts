import { Validator } from '@seriousme/openapi-schema-validator';
import openapiTypescript, { astToString, type OpenAPI3 } from 'openapi-typescript';
import ts from 'typescript';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { apiDocument } from './api-document';
import { apiResourceNames } from './api-resources';

const document = (): OpenAPI3 =>
  JSON.parse(JSON.stringify(apiDocument('https://demarche.example', '0.0.0'))) as OpenAPI3;

describe('the document of the interface', () => {
  it('is valid OpenAPI 3.1', async () => {
    expect(await new Validator().validate({ ...document() })).toEqual({ valid: true });
  });

  it('has each resource, as a list and alone', () => {
    expect(Object.keys(document().paths ?? {})).toEqual(
      apiResourceNames.flatMap((name) => [`/api/v1/${name}`, `/api/v1/${name}/{key}`]),
    );
  });
});

const score = "type Score = components['schemas']['Score'];\n";
const query = "type Query = NonNullable<paths['/api/v1/scores']['get']['parameters']['query']>;\n";

const right = [
  `${score}export const value = (of: Score): number => of.value ?? 0;\n` +
    'export const since = (of: Score): string => of.since.at;',
  `${query}export const query: Query = { holder: 'china', value: '-2', limit: '20' };`,
  "type Page = paths['/api/v1/statements']['get']['responses'][200]['content']['application/json'];\n" +
    'export const next = (page: Page): string | null => page.next;',
];
const wrong = [
  [`${score}export const value = (of: Score): number => of.value;`, 'null'],
  [`${score}export const colour = (of: Score): string => of.colour;`, 'colour'],
  [`${query}export const query: Query = { value: '7' };`, '"7"'],
  [`${query}export const query: Query = { colour: 'red' };`, 'colour'],
] as const;

/** What TypeScript, strict, says against each client, by its code. */
function complaints(types: string, clients: readonly string[]): Map<string, string[]> {
  const files = new Map([
    ['/types.ts', types],
    ...clients.map(
      (code, at) => [`/client-${at}.ts`, `import type { components, paths } from './types';\n${code}`] as const,
    ),
  ]);
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    lib: ['lib.es2022.d.ts'],
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  };
  const disk = ts.createCompilerHost(options);
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: (name) => files.has(name) || disk.fileExists(name),
    readFile: (name) => files.get(name) ?? disk.readFile(name),
    getSourceFile: (name, ...rest) => {
      const text = files.get(name);
      return text === undefined
        ? disk.getSourceFile(name, ...rest)
        : ts.createSourceFile(name, text, ts.ScriptTarget.ES2022);
    },
  };
  const program = ts.createProgram([...files.keys()], options, host);
  return new Map(
    clients.map((code, at) => [
      code,
      ts
        .getPreEmitDiagnostics(program, program.getSourceFile(`/client-${at}.ts`))
        .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
    ]),
  );
}

describe('a client made from it', () => {
  let found: Map<string, string[]>;
  beforeAll(async () => {
    found = complaints(astToString(await openapiTypescript(document())), [...right, ...wrong.map(([code]) => code)]);
  }, 60_000);

  test.each(right)('compiles: %s', (code) => {
    expect(found.get(code)).toEqual([]);
  });

  test.each(wrong)('is refused where it misuses it: %s', (code, reason) => {
    expect(found.get(code)?.join()).toContain(reason);
  });
});
