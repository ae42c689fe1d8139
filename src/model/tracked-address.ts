/**
 * Pages of other sites that record a reader and then redirect to the address in a parameter: by
 * host and path, with the names of the parameter.
 */
const redirectors: { host: RegExp; path: RegExp; parameters: string[] }[] = [
  { host: /^(?:www\.)?google\.[a-z.]{2,6}$/, path: /^\/url$/, parameters: ['q', 'url'] },
  { host: /^(?:[a-z]+\.)?facebook\.com$/, path: /^\/(?:l|flx\/warn)\b/, parameters: ['u'] },
  { host: /^l\.(?:instagram|threads)\.(?:com|net)$/, path: /^\//, parameters: ['u'] },
  { host: /\.safelinks\.protection\.outlook\.com$/, path: /^\//, parameters: ['url'] },
  { host: /^(?:www\.)?youtube\.com$/, path: /^\/redirect$/, parameters: ['q'] },
  { host: /^(?:[a-z]+\.)?linkedin\.com$/, path: /^\/(?:safety\/go|redir\/)/, parameters: ['url'] },
  { host: /^(?:away\.vk\.com|(?:m\.)?vk\.com)$/, path: /^\/away/, parameters: ['to'] },
  { host: /^t\.umblr\.com$/, path: /^\/redirect$/, parameters: ['z'] },
  { host: /^out\.reddit\.com$/, path: /^\//, parameters: ['url'] },
  { host: /^slack-redir\.net$/, path: /^\/link$/, parameters: ['url'] },
  { host: /^duckduckgo\.com$/, path: /^\/l\/$/, parameters: ['uddg'] },
];

/**
 * Returns the address to which a redirecting page of another site leads. Returns undefined for any
 * other address.
 */
export function getTrackedAddress(href: string): string | undefined {
  if (!URL.canParse(href)) return undefined;
  const { hostname, pathname, searchParams } = new URL(href);
  const known = redirectors.find(({ host, path }) => host.test(hostname) && path.test(pathname));
  return known?.parameters
    .map((name) => searchParams.get(name) ?? '')
    .find((target) => /^https?:/i.test(target) && URL.canParse(target));
}
