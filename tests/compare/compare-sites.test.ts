import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { type AcceptedDifference, compareSites, type SiteFiles } from './compare-sites.ts';

const hashOf = (text: string) => createHash('sha256').update(text).digest('base64');

const style = 'p{color:red}';

/** Creates a small site with a card, a script, a policy and a service worker. */
const siteOf = ({
  card = '0123456789abcdef',
  script = 'page.AbCd1234',
  text = 'Kancil',
  policy = hashOf(style),
  version = '1111111111111111',
  picture = 'png',
} = {}): SiteFiles =>
  new Map(
    Object.entries({
      'index.html': `<meta http-equiv="Content-Security-Policy" content="style-src 'sha256-${policy}'"><style>${style}</style><img src="/kartu/${card}.png"><script type="module" src="/_astro/${script}.js"></script>${text}`,
      [`kartu/${card}.png`]: picture,
      [`_astro/${script}.js`]: 'import "./other.js"',
      'worker.js': `const edition={"version":"${version}","list":"/"};\naddEventListener("fetch", () => {})`,
    }).map(([path, content]) => [path, Buffer.from(content)]),
  );

const differencesOf = (site: SiteFiles, accepted: AcceptedDifference[] = []) =>
  compareSites(siteOf(), site, accepted).differences;

test('a site has no differences from itself', () => expect(differencesOf(siteOf())).toEqual([]));

test('a comparison ignores hashes in names and the version of the service worker if the content is the same', () => {
  const renamed = siteOf({
    card: 'fedcba9876543210',
    script: 'home.Zz9_-abc',
    version: '2222222222222222',
  });
  expect(differencesOf(renamed)).toEqual([]);
});

test('one changed byte of a page is a difference', () => {
  expect(differencesOf(siteOf({ text: 'Kencil' }))).toEqual([
    expect.stringMatching(/^index\.html: byte \d+ differs/),
    expect.stringMatching(/^worker\.js: /),
  ]);
});

test('one changed byte of a picture is a difference, even if its name is the same', () => {
  const { differences } = compareSites(siteOf(), siteOf({ picture: 'pnq' }));
  expect(differences.join()).toMatch(/kartu.*: added/);
});

test('a hash in a policy that matches no style or script of its page is a difference', () => {
  expect(differencesOf(siteOf({ policy: hashOf('p{}') })).join()).toContain(
    'stands for no style or script',
  );
});

test('an accepted change of an inline style also accepts the new hash in the policy', () => {
  const blue = 'p{color:blue}';
  const site = new Map(
    Array.from(siteOf({ policy: hashOf(blue) }), ([path, content]): [string, Buffer] => [
      path,
      Buffer.from(content.toString().replace(style, blue)),
    ]),
  );
  expect(
    differencesOf(site, [{ files: '*.html', before: 'red', after: 'blue', reason: 'A fable.' }]),
  ).toEqual([]);
});

test('files with hashed names that refer to each other cause an error, not an endless loop', () => {
  const site = siteOf();
  site.set('_astro/a.AAAA1111.js', Buffer.from('import "./b.BBBB2222.js"'));
  site.set('_astro/b.BBBB2222.js', Buffer.from('import "./a.AAAA1111.js"'));
  expect(() => compareSites(site, site)).toThrow('in a circle');
});

test('an added or removed file is a difference', () => {
  const more = siteOf();
  more.set('extra.txt', Buffer.from('x'));
  expect(differencesOf(more)).toEqual(['extra.txt: added']);
  expect(compareSites(more, siteOf()).differences).toEqual(['extra.txt: removed']);
});

test('an accepted difference passes, but any other difference fails', () => {
  const accepted: AcceptedDifference[] = [
    { files: '*.html', before: 'Kancil', after: 'Kencil', reason: 'A fable.' },
  ];
  const site = siteOf({ text: 'Kencil' });
  const comparison = compareSites(siteOf(), site, accepted);
  expect(comparison.differences).toEqual([]);
  expect([...comparison.used]).toEqual(accepted);
  expect(differencesOf(siteOf({ text: 'Kencil!' }), accepted)).not.toEqual([]);
});
