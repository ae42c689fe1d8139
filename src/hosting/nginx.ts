import { hostFilePaths, notFoundPath } from '../routes.ts';
import type { Redirect } from './netlify.ts';
import { createPattern } from './patterns.ts';
import type { HeaderRule } from './rules.ts';
import { types } from './types.ts';

/**
 * Renders the directives for the `http` block of nginx. They map each address to its headers, and
 * each old address to the new one.
 */
export function renderNginxMaps(rules: HeaderRule[], redirects: Redirect[]): string {
  const size = Math.max(2_048, 2 ** Math.ceil(Math.log2(redirects.length * 2 + 1)));
  return [
    `map_hash_max_size ${size};\nmap_hash_bucket_size 512;\n`,
    ...listHeaderNames(rules).map((name) =>
      mapOf(
        getVariable(name),
        rules.flatMap(({ path, headers }) =>
          headers[name] === undefined ? [] : [[`~${getPage(path)}`, headers[name]]],
        ),
      ),
    ),
    mapOf(
      redirectVariable,
      redirects.map(({ from, to }) => [decodeURI(from), to]),
    ),
  ].join('\n');
}

/**
 * Renders the directives for the `server` block of nginx, without the port and the folder to
 * serve.
 */
export const renderNginxServer = (rules: HeaderRule[]): string =>
  [
    'index index.html;',
    'absolute_redirect off;',
    `error_page 404 ${notFoundPath};`,
    `if ($${redirectVariable}) { return 301 $${redirectVariable}$is_args$args; }`,
    ...Object.values(hostFilePaths).map((path) => `location = ${path} { return 404; }`),
    '# Files that `npm run compress` has made; the modules are of Debian (libnginx-mod-http-brotli-static).',
    'gzip_static on;',
    'brotli_static on;',
    'gzip_vary on;',
    'types {',
    ...Object.entries(types).map(([ending, type]) => `  ${quote(type)} ${ending};`),
    '}',
    'default_type application/octet-stream;',
    ...listHeaderNames(rules).map((name) => `add_header ${name} $${getVariable(name)} always;`),
    ...rules.flatMap(({ path, headers: { 'Content-Type': type } }) =>
      type === undefined
        ? []
        : [`location ~ ${quote(createPattern(path))} { types { } default_type ${quote(type)}; }`],
    ),
  ]
    .join('\n')
    .concat('\n');

const redirectVariable = 'warta_moved';

/**
 * Lists the names of the headers in the rules, except `Content-Type`, which nginx sets by itself.
 */
const listHeaderNames = (rules: HeaderRule[]): string[] =>
  [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))].filter(
    (name) => name !== 'Content-Type',
  );

const getVariable = (name: string): string => `warta_${name.toLowerCase().replaceAll('-', '_')}`;

/** Converts a rule's path to a pattern for nginx. For a folder, it also matches `index.html`. */
const getPage = (path: string): string =>
  path.endsWith('/') ? createPattern(path).replace(/\$$/, '(index\\.html)?$') : createPattern(path);

/**
 * Renders a map from addresses to the values of a variable (ngx_http_map_module). For all other
 * addresses, the variable is empty, and nginx omits a header with an empty value.
 */
const mapOf = (variable: string, entries: (readonly [string, string])[]): string =>
  [
    `map $uri $${variable} {`,
    ...entries.map(([key, value]) => `  ${quote(key)} ${quote(value)};`),
    '}\n',
  ].join('\n');

const quote = (text: string): string => `"${text.replace(/[\\"]/g, '\\$&')}"`;
