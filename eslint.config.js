import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import typescript from 'typescript-eslint';
import { noPatternOverMarkup } from './tests/architecture/lint/no-pattern-over-markup.js';

const warta = { rules: { 'no-pattern-over-markup': noPatternOverMarkup } };

export default defineConfig(
  globalIgnores(['dist/', 'admin/', '.astro/', 'tests/output/', 'reports/']),
  astro.configs['flat/recommended'],
  {
    files: ['**/*.ts'],
    extends: [typescript.configs.strictTypeChecked, typescript.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      // Numbers are readable in templates. Any other type is a mistake.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // TypeScript requires the brackets (noPropertyAccessFromIndexSignature).
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      // There are no enums, and the only classes are errors. Looking for them takes two fifths of the
      // time of all rules.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ArrayExpression > SpreadElement > ArrayExpression',
          message: 'Write the elements themselves; Prettier formats the list.',
        },
        {
          selector: 'ObjectExpression > SpreadElement > ObjectExpression',
          message: 'Write the properties themselves; Prettier formats the object.',
        },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ['tests/**/*.ts'],
    // A test should fail immediately if a value is missing.
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['src/**/*.{ts,astro}'],
    // These patterns read the Markdown of editors, not HTML.
    ignores: ['src/markdown/patterns.ts'],
    plugins: { warta },
    rules: { 'warta/no-pattern-over-markup': 'error' },
  },
);
