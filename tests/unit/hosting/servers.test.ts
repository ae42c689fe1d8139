import { expect, test } from 'vitest';
import { renderCaddyfile } from '../../../src/hosting/caddy.ts';
import {
  parseHeaders,
  parseRedirects,
  renderHeaders,
  renderNetlifyConfig,
  renderRedirects,
} from '../../../src/hosting/netlify.ts';
import { renderNginxMaps, renderNginxServer } from '../../../src/hosting/nginx.ts';
import { createHeaderRules } from '../../../src/hosting/rules.ts';

const rules = createHeaderRules("'sha256-x'", ['/tentang/']);
const redirects = [{ from: '/tag/%EB%82%98%EB%AC%B4/', to: '/tag/pohon/' }];

test('parsing rendered header rules and redirects returns the same rules and redirects', () => {
  expect(rules.length).toBeGreaterThan(10);
  expect(parseHeaders(renderHeaders(rules))).toEqual(rules);
  const printed = renderRedirects([
    { path: '/tag/나무/', kind: 'moved', redirectsTo: '/tag/pohon/' },
    { path: '/', kind: 'home' },
  ]);
  expect(parseRedirects(printed)).toEqual(redirects);
});

test('Netlify gets forced redirects, and Cloudflare lines that it can parse', () => {
  expect(renderNetlifyConfig(redirects)).toBe(
    '[[redirects]]\nfrom = "/tag/%EB%82%98%EB%AC%B4/"\nto = "/tag/pohon/"\nstatus = 301\nforce = true\n',
  );
  expect(renderNetlifyConfig([...redirects, { from: '/a/', to: '/b/' }])).toBe(
    `${renderNetlifyConfig(redirects)}\n[[redirects]]\nfrom = "/a/"\nto = "/b/"\nstatus = 301\nforce = true\n`,
  );
  expect(renderNetlifyConfig([])).toBe('');
  const lines = renderRedirects([
    { path: '/tag/나무/', kind: 'moved', redirectsTo: '/tag/pohon/' },
  ]);
  // An exclamation mark would make Cloudflare drop the line.
  for (const line of lines.trimEnd().split('\n')) expect(line).toMatch(/^\/\S+ \/\S+ 301$/);
});

test('the nginx configuration contains every header, the types that file extensions do not determine, and the redirects', () => {
  const maps = renderNginxMaps(rules, redirects);
  for (const name of new Set(rules.flatMap(({ headers }) => Object.keys(headers)))) {
    if (name === 'Content-Type') continue;
    const variable = `$warta_${name.toLowerCase().replaceAll('-', '_')}`;
    expect(maps).toContain(`map $uri ${variable} {`);
    expect(renderNginxServer(rules)).toContain(`add_header ${name} ${variable} always;`);
  }
  expect(maps).toContain('"~^/tentang/(index\\\\.html)?$" "same-origin";');
  expect(maps).toContain('"/tag/나무/" "/tag/pohon/";');
  expect(renderNginxServer(rules)).toContain(
    'default_type "application/feed+json; charset=utf-8";',
  );
});

test('the Caddyfile contains the same headers and redirects, and no redirect rule if there are none', () => {
  const told = renderCaddyfile(rules, redirects);
  for (const { headers } of rules)
    for (const [name, value] of Object.entries(headers))
      expect(told).toContain(`${name} "${value.replaceAll('"', String.raw`\"`)}"`);
  expect(told).toContain('"/tag/나무/" "/tag/pohon/"');
  expect(renderCaddyfile(rules, [])).not.toContain('redir @moved');
});
