import { visitParents } from 'unist-util-visit-parents';
import { describe, expect, test } from 'vitest';
import { listBlockNodes } from '../../../src/markdown/render/blocks.ts';
import { listIds } from '../../../src/markdown/render/ids.ts';
import { elementsIn, textOfHtml, valuesOf } from '../../html.ts';
import { render } from './render.ts';

const tags = (html: string) => elementsIn(html).map(({ name }) => name);
const attributes = (html: string) =>
  elementsIn(html).flatMap((element) => Object.keys(element.attributes));

describe('a link that could run a script is removed, however it is disguised:', () => {
  test.each([
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert(1))',
    '[x](<java\tscript:alert(1)>)',
    '[x](&#106;avascript:alert(1))',
    '<a href="&#x6A&#x61vascript:alert(1)">x</a>',
    '[x](javascript&colon;alert(1))',
    '[x](vbscript:msgbox)',
    '[x](data:text/html;base64,PHNjcmlwdD4=)',
    '[x](file:///etc/passwd)',
    '<javascript:alert(1)>',
    '[x]: javascript:alert(1)\n\n[x]',
    '<a href=" javascript:alert(1)">x</a>',
    '<a href="java\nscript:alert(1)">x</a>',
    '<a href="&#0000106avascript:alert(1)">x</a>',
    '<a href="\u0001javascript:alert(1)">x</a>',
    '<a href="blob:https://a/b">x</a>',
    '<a xlink:href="javascript:alert(1)">x</a>',
  ])('%j', (attack) => {
    const { html } = render(attack);
    expect(tags(html)).not.toContain('a');
  });
});

const harmless = [
  'href',
  'rel',
  'src',
  'alt',
  'type',
  'srcset',
  'sizes',
  'width',
  'height',
  'loading',
  'decoding',
];

describe('HTML that is not allowed is removed:', () => {
  test.each([
    '<script>alert(1)</script>',
    '<SCRIPT SRC=//a.example/x.js></SCRIPT>',
    '<svg onload=alert(1)><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>',
    '<math><mtext><style><img src=x onerror=alert(1)></style></mtext></math>',
    '<iframe src="https://a.example"></iframe>',
    '<object data="x.swf"><embed src="x.swf"></object>',
    '<form action="//a.example"><input name=q><button formaction="javascript:alert(1)">x</button></form>',
    '<link rel=stylesheet href=//a.example/x.css><base href="//a.example"><meta http-equiv=refresh content="0;url=//a.example">',
    '<video autoplay src=x onerror=alert(1)></video><audio src=x></audio>',
    '<style>*{display:none}</style>',
    '<template><img src=x onerror=alert(1)></template>',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
    '<details open ontoggle=alert(1)><summary>x</summary></details>',
    '<marquee onstart=alert(1)>x</marquee>',
    '<div style="background:url(javascript:alert(1))" class="masthead" onclick="alert(1)">x</div>',
    '<p onclick=alert(1) style="position:fixed" class="x" data-x="y" contenteditable>x</p>',
    '<a href="/" target="_blank" ping="//a.example" download onclick=alert(1)>x</a>',
    '`<b onmouseover=alert(1)>`</b onmouseover=alert(1)>',
    '<!--><script>alert(1)</script>-->',
    '<textarea></p><script>alert(1)</script></textarea>',
    '<x:script xmlns:x="http://www.w3.org/1999/xhtml">alert(1)</x:script>',
    '<img src=x onerror=alert(1)//',
  ])('%j', (attack) => {
    const { html } = render(attack);
    const allowed = ['p', 'a', 'code', 'img', 'figure', 'picture', 'source'];
    expect(tags(html).filter((tag) => !allowed.includes(tag))).toEqual([]);
    expect(attributes(html).filter((name) => !harmless.includes(name))).toEqual([]);
  });
});

test('a reader still sees the text of a removed element, but not that of a script or style', () => {
  const { html } = render(
    '<div><font color=red>dibaca</font></div>\n\n<script>rahasia</script><style>rahasia</style>',
  );
  expect(html).toContain('dibaca');
  expect(html).not.toContain('rahasia');
});

describe('an author cannot override an id of the page:', () => {
  test.each([
    '<p id="_isi">x</p>',
    '<a id="_fn-1" href="/">x</a>',
    '<li id="fn-1">x</li>',
    '<section data-footnotes><p id="_isi">x</p></section>',
    '<img name="body" id="location" src="contoh/x.png" alt="x">',
  ])('%j', (attack) => {
    const { html } = render(`${attack}\n\nTeks.[^1]\n\n[^1]: Catatan.`);
    expect(valuesOf(html, 'id')).toEqual(['_fnref-1', '_fn-1']);
    expect(valuesOf(html, 'name')).toEqual([]);
  });
});

test('a character that is not allowed in feeds is removed from HTML, and reported once', () => {
  const { html, problems } = render('<p title="a&#1;b">x&#1;y</p>\n\n<abbr title="c&#2;">z</abbr>');
  expect(html).not.toMatch(/[\u0001\u0002]/);
  expect(textOfHtml(html)).toContain('xy');
  expect(valuesOf(html, 'title')).toEqual(['c']);
  expect(problems.map(({ message: found }) => found)).toEqual([
    'karakter U+0001 tidak bisa diterbitkan',
    'karakter U+0002 tidak bisa diterbitkan',
  ]);
});

test('only unclosed formatting elements are limited in number', () => {
  const closed = '<b>a</b> <I>b</I> <em>c</em> '.repeat(60);
  expect(render(closed).problems).toEqual([]);
  expect(render('</b>'.repeat(60) + '<b>'.repeat(51) + 'x').problems).toHaveLength(1);
  expect(render('</b>'.repeat(60) + '<b>'.repeat(45) + 'x').problems).toEqual([]);
});

describe('an author can neither forge nor lose a footnote:', () => {
  const notes = (html: string) =>
    elementsIn(html)
      .filter(({ attributes }) => attributes['id']?.startsWith('_fn-'))
      .map(({ text }) => text.replace(' ↩', ''));

  test.each([
    [
      'a section after the text',
      'Teks.[^1]\n\n[^1]: Asli.\n\n<section data-footnotes class="footnotes"><ol><li id="fn-1">Palsu.</li></ol></section>',
    ],
    [
      'a section before it',
      '<section data-footnotes><ol><li id="user-content-fn-1">Palsu.</li></ol></section>\n\nTeks.[^1]\n\n[^1]: Asli.',
    ],
    ['a section in a note', 'Teks.[^1]\n\n[^1]: Asli. <section>Palsu.</section>'],
    ['an element that is left open', 'Palsu.\n\n<blockquote>\n\nTeks.[^1]\n\n[^1]: Asli.'],
  ])('%s', (_, markdown) => {
    const { html, problems } = render(markdown);
    expect(problems).toEqual([]);
    expect(notes(html)).toEqual([expect.stringContaining('Asli.')]);
    expect(textOfHtml(html)).toContain('Palsu.');
    expect(elementsIn(html).map(({ name }) => name)).not.toContain('section');
    expect(html).not.toMatch(/[0-9a-f]{32}/);
  });

  test('a link that only looks like a reference is reported as dead', () => {
    const { problems } = render(
      'Teks.[^1] <a data-footnote-ref href="#fn-1">palsu</a>\n\n[^1]: Asli.',
    );
    expect(problems.map(({ message: found }) => found)).toEqual([
      expect.stringContaining('"#fn-1"'),
    ]);
  });

  test.each(['Asli. </li><li>Palsu.', 'Asli. </ol>Palsu.', 'Asli. </li></ol></section>Palsu.'])(
    'a note that breaks the list of notes is reported: %s',
    (note) => {
      const { problems } = render(`Teks.[^1] Teks.[^2]\n\n[^1]: ${note}\n\n[^2]: Dua.`);
      expect(problems.map(({ message: found }) => found)).toContain(
        'HTML di dalam catatan kaki memutus daftarnya',
      );
    },
  );
});

test('thousands of headings with the same words quickly get different ids', () => {
  const { story } = render('### Satu\n\n'.repeat(5_000));
  const nodes = story.lead.flatMap((block) => (block.kind === 'prose' ? block.nodes : []));
  expect(listIds(nodes).size).toBe(5_000);
});

test('a link to our own site does not lead to another site if its path begins with two slashes', () => {
  const { html } = render('[a](https://warta.example//jahat.example/)');
  const [href] = valuesOf(html, 'href');
  expect(new URL(href ?? '', 'https://warta.example/').host).toBe('warta.example');
});

test('a heading gets no id that the page already uses', () => {
  const { html } = render('## \\_isi\n\nx\n\n### \\_fn-1\n\nx');
  expect(html).toContain('<h2 id="isi">');
  expect(html).toContain('<h3><a id="fn-1"></a>');
});

describe('the value of an attribute never becomes markup', () => {
  test.each([
    `<abbr title='<img src='>/../uji-a/foto.png" z="</abbr><abbr title='><meta http-equiv=refresh content=1;url=https://jahat.example/><img src=/x onerror=alert(1)>'>x</abbr> y>`,
    `![foto](uji-a/foto.png)\n\n<abbr title='<img src='>/../uji-a/foto.png" z="</abbr><abbr title='><meta http-equiv=refresh content=1;url=https://jahat.example/><img src=/x onerror=alert(1)>'>x</abbr> y>`,
    `<abbr title='<img '>a" loading="b</abbr> <abbr title='<img src=x onerror=alert(2)>'>c</abbr>`,
    `<abbr title='<a href="/x/" onclick=alert(1)>'>x</abbr> [y](/z/)`,
    `<abbr title='"><script>alert(1)</script>'>x</abbr>`,
    `<time datetime='<!--"part"--><h2>'>x</time>`,
    `![<script>alert(1)</script>](contoh/x.png '"><img src=/x onerror=alert(1)>')`,
    `<p lang='"><script>'>x</p>`,
    'a <!--"part"--> b <!--"note"--> `<!--"part"-->`',
    `[x](</a?<!--"note"--><script>>)`,
  ])('%s', (attack) => {
    const { pieces, story } = render(`Teras.\n\n## Satu\n\n${attack}\n\n[lain](/lain/)`);
    expect(pieces.length).toBeGreaterThan(1);
    for (const piece of pieces) {
      const elements = elementsIn(piece);
      expect(
        elements.map(({ name }) => name).filter((name) => ['meta', 'script', 'h2'].includes(name)),
      ).toEqual([]);
      for (const { name, attributes: own } of elements) {
        expect(Object.keys(own).filter((key) => key.startsWith('on'))).toEqual([]);
        if (name === 'img') expect(own['src']).toMatch(/\/gambar\/contoh-720\.webp$/);
      }
    }
    expect(story.parts.map(({ heading }) => heading)).toEqual(['Satu']);
    expect(story.notes).toEqual([]);
  });

  test('and keeps its text as written', () => {
    const { pieces } = render(`Teras <abbr title='<img src=x onerror=alert(2)>'>c</abbr> [x](/y/)`);
    expect(pieces).toHaveLength(2);
    for (const piece of pieces) {
      expect(textOfHtml(piece)).toBe('Teras c x');
      expect(valuesOf(piece, 'title')).toEqual(['<img src=x onerror=alert(2)>']);
    }
  });
});

test('elements that HTML does not allow inside each other are separated before rendering', () => {
  const { pieces } = render('<a href="/a/">satu <marquee><a href="/b/">dua</a></marquee></a>');
  expect(pieces).toHaveLength(2);
  for (const piece of pieces) expect(textOfHtml(piece)).toBe('satu dua');
  const links = elementsIn(pieces[0] ?? '').filter(({ name }) => name === 'a');
  expect(links.map(({ text }) => text)).toEqual(['satu ', 'dua']);
});

test.each([
  ['a', '<a href="/a/">satu <marquee><a href="/b/">dua</a></marquee></a>'],
  ['p', '<p>satu <marquee><p>dua</p></marquee> tiga</p>'],
])(
  'a removed element leaves no <%s> inside another, which a browser would split: %s',
  (name, attack) => {
    const { story } = render(`Teras.\n\n${attack}\n\nAkhir.`);
    const nodes = listBlockNodes([...story.lead, ...story.parts.flatMap(({ blocks }) => blocks)]);
    let seen = 0;
    for (const node of nodes)
      visitParents(node, 'element', (element, ancestors) => {
        seen++;
        const around = ancestors.filter((one) => 'tagName' in one && one.tagName === name);
        if (element.tagName === name) expect(around).toEqual([]);
      });
    expect(seen).toBeGreaterThan(1);
  },
);

test('a reader fetches nothing from another site: a picture from elsewhere becomes text and is reported', () => {
  for (const src of [
    'https://a.example/x.png',
    '//a.example/x.png',
    '/x.png',
    '\\\\a.example\\x.png',
  ]) {
    const { html, problems } = render(`<img alt="gambar" src="${src}">`);
    expect(tags(html)).not.toContain('img');
    expect(html).toContain('gambar');
    expect(problems).toHaveLength(1);
  }
});

test('an article cannot close the elements of the page around it', () => {
  const { html } = render('</div></article></main></body></html>x<p>y');
  expect(html).not.toMatch(/<\/(?:div|article|main|body|html)>/);
});
