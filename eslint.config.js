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
      // Numbers read well in templates; anything else is a slip.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // TypeScript asks for the brackets (noPropertyAccessFromIndexSignature).
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
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
    // A test that finds nothing where it looks should fail there and then.
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['src/**/*.{ts,astro}'],
    // Patterns over what an editor wrote, in Markdown.
    ignores: ['src/markdown/patterns.ts'],
    plugins: { warta },
    rules: { 'warta/no-pattern-over-markup': 'error' },
  },
);
