// Correctness and the project's own invariants; layout of code is left to the eye and to `.editorconfig`.
import tseslint from 'typescript-eslint';

const PURE = {
  paths: [
    { name: 'vscode', message: 'The engine knows no editor.' },
    { name: 'fs', message: 'The engine reads no files: ask the Host.' },
  ],
  patterns: [{ regex: '^node:', message: 'The engine knows no platform: ask the Host.' }],
};

export default tseslint.config(
  { ignores: ['dist/', 'out/', 'node_modules/', '.demo/', 'rules/', 'demo/', 'training/', 'test/cli/rule-tree/', '**/*.generated.*'] },
  ...tseslint.configs.recommendedTypeChecked.map((config) => ({ ...config, files: ['**/*.ts', '**/*.tsx'] })),
  {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: {
      parserOptions: {
        project: ['server/src/*/tsconfig.json', 'client/tsconfig.json', 'client/src/panel/page/tsconfig.json', 'test/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-floating-promises': ['error', { allowForKnownSafeCalls: [{ from: 'package', package: 'node:test', name: ['it', 'describe'] }] }],
      // Our interfaces are bundles of functions, and an async signature may be the platform's, not the function's.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/require-await': 'off',
      eqeqeq: 'error',
      'no-console': 'error',
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      'max-depth': ['error', 4],
      'no-restricted-syntax': ['error', { selector: 'ExportDefaultDeclaration', message: 'Export by name.' }],
    },
  },
  {
    files: ['server/src/core/**/*.ts', 'server/src/training/**/*.ts', 'server/src/lsp/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', PURE], 'no-restricted-globals': ['error', 'process', 'document', 'window', 'setTimeout', 'performance'], 'no-restricted-properties': ['error', { object: 'Date', property: 'now' }] },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      'no-console': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      'no-restricted-syntax': [
        'error',
        { selector: "CallExpression[callee.object.name=/^(it|describe)$/][callee.property.name='only']", message: 'Run every test.' },
        { selector: "CallExpression[callee.name='setTimeout']", message: 'Tests wait for conditions, never for time.' },
      ],
    },
  },
);
