import eslint from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const nodeGlobals = {
  Buffer: 'readonly',
  URL: 'readonly',
  console: 'readonly',
  performance: 'readonly',
  process: 'readonly',
  setInterval: 'readonly',
  setTimeout: 'readonly',
  clearInterval: 'readonly',
};
const lines = (max) => ['error', { max, skipBlankLines: false, skipComments: false }];
const functionLines = (max) => ['error', { max, skipBlankLines: true, skipComments: true }];

export default defineConfig(
  globalIgnores(['node_modules/', '.next/', 'var/', 'lib/data/generated/', 'next-env.d.ts']),
  // No file may excuse itself from a rule; a rule that is wrong is changed here, for all.
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  eslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx,mts}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: false }],
      // A server action given to a form returns a promise that React awaits.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      // It would ask for the `!` that another rule refuses.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ['app/**/*.tsx', 'components/**/*.tsx'],
    extends: [reactHooks.configs.flat['recommended-latest']],
  },
  { files: ['**/*.mjs', '*.js'], languageOptions: { globals: nodeGlobals } },
  {
    files: ['next.config.js'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: { __dirname: 'readonly', module: 'readonly', require: 'readonly' },
    },
  },
  {
    rules: {
      eqeqeq: 'error',
      'no-console': ['error', { allow: ['error'] }],
      'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }],
      'max-lines': lines(300),
      'max-lines-per-function': functionLines(50),
      complexity: ['error', 12],
      'max-len': ['error', { code: 120, ignoreUrls: true }],
    },
  },
  // A `describe` is a list, not a function to be read from top to bottom.
  { files: ['**/*.test.{ts,tsx}', 'e2e/**/*.ts'], rules: { 'max-lines': lines(300), 'max-lines-per-function': 'off' } },
  // Vitest's own matchers (`expect.any`) are typed so.
  { files: ['**/*.test.{ts,tsx}'], rules: { '@typescript-eslint/no-unsafe-assignment': 'off' } },
  // Data tables are as long, and as wide, as their data.
  { files: ['prisma/seed/**', 'lib/extraction/data/**'], rules: { 'max-lines': 'off', 'max-len': 'off' } },
  {
    files: ['lib/commands/**'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "CallExpression[callee.object.object.name='tx'], CallExpression[callee.object.name='tx']",
          message: 'Commands read and write by functions of lib/data/<noun>; only lib/data knows tables.',
        },
      ],
    },
  },
  // Commands talk to a person on their terminal.
  { files: ['cli/**', 'serve/**', 'bench/**', 'prisma/seed.ts'], rules: { 'no-console': 'off' } },
);
