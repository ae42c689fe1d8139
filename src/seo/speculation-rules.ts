const pages = { href_matches: ['/', '/*/'] };

/**
 * What a browser may load before a reader asks for it (HTML, section 7.6.1): a page of ours, once a pointer rests on what leads to
 * it or a finger touches it. It is loaded and not run, so nobody is counted; a browser that saves data loads nothing.
 */
export const renderSpeculationRules = (): string =>
  JSON.stringify({
    prefetch: [
      { where: pages, eagerness: 'conservative' },
      // By this alone, phones load whatever link comes into view, for which readers pay.
      { where: { and: [pages, { selector_matches: ':hover' }] }, eagerness: 'moderate' },
    ],
  });
