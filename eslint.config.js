import astro from 'eslint-plugin-astro';
import typescript from 'typescript-eslint';
import { noPatternOverMarkup } from './tests/house/lint/no-pattern-over-markup.js';

const warta = { rules: { 'no-pattern-over-markup': noPatternOverMarkup } };

export default [
  { ignores: ['dist/', '.astro/', 'tests/output/'] },
  { files: ['**/*.ts'], languageOptions: { parser: typescript.parser } },
  ...astro.configs['flat/base'],
  {
    files: ['src/**/*.{ts,astro}'],
    // Patterns over what an editor wrote, in Markdown.
    ignores: ['src/markdown/patterns.ts'],
    plugins: { warta },
    rules: { 'warta/no-pattern-over-markup': 'error' },
  },
];
