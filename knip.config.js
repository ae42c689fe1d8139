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
  // Packages run by name, read as files, imported by generated code, or installed in src/cli/cms.
  ignoreDependencies: [
    '@sveltia/cms',
    '@astrojs/check',
    'schema-dts',
    'sitemap',
    'html_codesniffer',
  ],
  // Tests run npm scripts, whose paths are relative to the project folder.
  ignoreUnresolved: ['./src/config/code-cache.js'],
  // System programs. Tests use the feed readers (from Debian) only if they are installed.
  ignoreBinaries: ['newsboat', 'sfeed', 'mkfifo', 'openssl'],
  treatConfigHintsAsErrors: true,
};
