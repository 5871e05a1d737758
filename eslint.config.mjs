import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  {
    ignores: [
      'dist/',
      'dist-bigquery/',
      'dist-cli/',
      'dist-contract/',
      'dist-workbench/',
      'node_modules/',
      'reports/',
    ],
  },
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      // What a regular expression or a validated table guarantees is asserted, with `!`.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // A method that returns nothing may be called in the shortest way.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // One import a module: what is a type says so where it stands, or all of them in front.
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      'no-duplicate-imports': 'error',
      // Without braces a statement stands on the line of its condition.
      curly: ['error', 'multi-line'],
      // Numbers in template strings read well and print well.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  // What Node and its tools load as it stands: settings, jest's reporter, clasp's preload.
  { files: ['**/*.mjs'], extends: [tseslint.configs.disableTypeChecked] },
);
