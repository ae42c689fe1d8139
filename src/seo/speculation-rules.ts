const pages = { href_matches: ['/', '/*/'] };

/**
 * Renders the speculation rules (HTML, section 7.6.1). A browser prefetches a page of this site
 * when a pointer hovers over its link or a finger touches it. The scripts of a prefetched page do
 * not run, so a prefetch does not count as a visit. Browsers that save data do not prefetch.
 */
export const renderSpeculationRules = (): string =>
  JSON.stringify({
    prefetch: [
      { where: pages, eagerness: 'conservative' },
      // Without `:hover`, phones would prefetch every visible link, and readers would pay for the
      // data.
      { where: { and: [pages, { selector_matches: ':hover' }] }, eagerness: 'moderate' },
    ],
  });
