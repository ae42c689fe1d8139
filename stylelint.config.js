/** @type {import('stylelint').Config} */
export default {
  extends: 'stylelint-config-standard',
  reportDescriptionlessDisables: true,
  rules: {
    'declaration-no-important': true,
    'max-nesting-depth': 2,
    'selector-max-id': 0,
    'selector-max-specificity': '0,4,2',
    // Styles that several components share belong to an object with its own class.
    'selector-disallowed-list': ['/\\.[\\w-]+[^{]*,\\s*\\.[\\w-]/'],
    'import-notation': 'string',
    'at-rule-empty-line-before': null,
    'custom-property-empty-line-before': null,
    'value-keyword-case': ['lower', { ignoreProperties: ['/^--/'] }],
    'color-no-hex': true,
    'color-named': ['never', { ignoreProperties: ['/^--/'] }],
  },
  overrides: [
    {
      // The selectors name elements of feeds.
      files: ['src/styles/feed.css'],
      rules: { 'selector-type-no-unknown': null, 'selector-type-case': null },
    },
  ],
};
