/** @type {import('knip').KnipConfig} */
export default {
  entry: [
    'src/cli/cms/start.ts',
    'src/client/dev-error-overlay.ts',
    'src/content/loaders/load.ts',
    'tests/fixtures/other-publication/src/i18n/stems.ts',
    'tests/bench/say-usage.js',
    'tests/mutation/stryker.config.js',
    'tests/mutation/vitest.config.ts',
  ],
  // Run by name, read as files, or of Debian's packages, which join in where they are.
  ignoreDependencies: [
    '@sveltia/cms',
    '@astrojs/check',
    'schema-dts',
    'sitemap',
    'html_codesniffer',
  ],
  // Tests run npm's scripts, whose paths begin at the project's folder.
  ignoreUnresolved: ['./src/config/code-cache.js'],
  ignoreBinaries: ['newsboat', 'sfeed', 'mkfifo', 'openssl'],
  treatConfigHintsAsErrors: true,
};
