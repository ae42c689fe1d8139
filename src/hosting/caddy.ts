import { hostFilePaths, notFoundPath } from '../routes.ts';
import type { Redirect } from './netlify.ts';
import { createPattern } from './patterns.ts';
import type { HeaderRule } from './rules.ts';
import { types } from './types.ts';

/**
 * Renders a Caddyfile with one snippet. A site imports the snippet and passes the folder to serve
 * as its argument.
 */
export const renderCaddyfile = (rules: HeaderRule[], redirects: Redirect[]): string =>
  [
    '(warta) {',
    ...[
      'root * {args.0}',
      ...renderRedirects(redirects),
      `@hidden path ${Object.values(hostFilePaths).join(' ')}`,
      'error @hidden 404',
      '@writing not method GET HEAD',
      'header @writing Allow "GET, HEAD"',
      'respond @writing 405',
      '# In this order: a rule says more than an ending.',
      'route {',
      ...Object.entries(types).flatMap(([ending, type]) => [
        `@${ending} path *.${ending}${ending === 'html' ? ' */' : ''}`,
        `header @${ending} Content-Type ${quote(type)}`,
      ]),
      ...rules.flatMap(renderRules),
      '}',
      'encode gzip',
      '# Files that `npm run compress` has made.',
      'file_server {',
      '  precompressed br gzip',
      '}',
      'handle_errors {',
      `  rewrite * ${notFoundPath}`,
      `  header Content-Type ${quote(types['html'] ?? '')}`,
      '  file_server',
      '}',
    ].map((line) => `  ${line}`),
    '}\n',
  ].join('\n');

function renderRules({ path, headers }: HeaderRule, index: number): string[] {
  const matcher = path === '/*' ? '*' : `@rule${index}`;
  return [
    ...(matcher === '*' ? [] : [`${matcher} path_regexp ${quote(createPattern(path))}`]),
    ...Object.entries(headers).map(([name, value]) => `header ${matcher} ${name} ${quote(value)}`),
  ];
}

/** Renders the redirects from old addresses. */
function renderRedirects(redirects: Redirect[]): string[] {
  if (redirects.length === 0) return [];
  return [
    'map {path} {warta_moved} {',
    ...redirects.map(({ from, to }) => `  ${quote(decodeURI(from))} ${quote(to)}`),
    '  default ""',
    '}',
    '@moved not vars {warta_moved} ""',
    'redir @moved {warta_moved} permanent',
  ];
}

/** Wraps a value in quotation marks. Escapes quotation marks in the value, but no backslashes. */
const quote = (text: string): string => `"${text.replaceAll('"', '\\"')}"`;
