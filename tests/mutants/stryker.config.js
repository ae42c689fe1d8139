/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: ['src/{blocks,markdown,model,newsroom,outputs,views}/**/*.ts'],
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'tests/mutants/vitest.config.ts', related: false },
  coverageAnalysis: 'perTest',
  ignorePatterns: ['dist', '.astro', 'tests/output', 'docs'],
  ignoreStatic: true,
  concurrency: 2,
  tempDirName: 'tests/output/mutants/sandbox',
  reporters: ['clear-text', 'html', 'json', 'progress-append-only'],
  htmlReporter: { fileName: 'tests/output/mutants/mutants.html' },
  jsonReporter: { fileName: 'tests/output/mutants/mutants.json' },
  clearTextReporter: { logTests: false, reportTests: false, allowColor: false },
  thresholds: { high: 90, low: 85, break: 85 },
};
