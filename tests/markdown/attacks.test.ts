import { describe, expect, test } from 'vitest';
import { render } from './render.ts';

const tags = (html: string) =>
  Array.from(html.matchAll(/<([a-z][\w-]*)/gi), ([, name]) => name?.toLowerCase());
const attributes = (html: string) =>
  Array.from(html.matchAll(/<[a-z](?:"[^"]*"|[^>"])*>/gi)).flatMap(([tag]) =>
    Array.from(tag.replace(/="[^"]*"/g, '').matchAll(/\s([^\s>/]+)/g), ([, name]) => name),
  );

describe('an address that would run a script goes, whatever its disguise', () => {
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
  ])('%j', async (attack) => {
    const { html } = await render(attack);
    expect(tags(html)).not.toContain('a');
  });
});

describe('what is not on the list is dropped', () => {
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
  ])('%j', async (attack) => {
    const { html } = await render(attack);
    const allowed = ['p', 'a', 'code', 'img', 'figure'];
    expect(tags(html).filter((tag) => !allowed.includes(String(tag)))).toEqual([]);
    expect(
      attributes(html).filter((name) => !['href', 'src', 'alt', 'rel'].includes(String(name))),
    ).toEqual([]);
  });
});

test('the text inside a dropped element is kept, that of a script or style is not', async () => {
  const { html } = await render(
    '<div><font color=red>dibaca</font></div>\n\n<script>rahasia</script><style>rahasia</style>',
  );
  expect(html).toContain('dibaca');
  expect(html).not.toContain('rahasia');
});

describe('an author clobbers no id of the page', () => {
  test.each([
    '<p id="_isi">x</p>',
    '<a id="_fn-1" href="/">x</a>',
    '<li id="fn-1">x</li>',
    '<section data-footnotes><p id="_isi">x</p></section>',
    '<img name="body" id="location" src="contoh/x.png" alt="x">',
  ])('%j', async (attack) => {
    const { html } = await render(`${attack}\n\nTeks.[^1]\n\n[^1]: Catatan.`);
    const ids = Array.from(html.matchAll(/ id="([^"]*)"/g), ([, id]) => id);
    expect(ids).toEqual(['_fnref-1', '_fn-1']);
    expect(html).not.toMatch(/ name="/);
  });
});

test('a heading gets no id that the page uses itself', async () => {
  const { html } = await render('## \\_isi\n\nx\n\n### \\_fn-1\n\nx');
  expect(html).toContain('<h2 id="isi">');
  expect(html).toContain('<h3 id="fn-1">');
});

test.each([
  'a <!--"part"--> b <!--"note"--> `<!--"part"-->`',
  '<abbr title="<!--&quot;note&quot;--><script>alert(1)</script>">x</abbr>',
  `<abbr title='<!--"note"--><script>alert(1)</script>'>x</abbr>`,
  `<time datetime='<!--"part"-->'>x</time>`,
  `![<!--"note"--><script>alert(1)</script>](contoh/x.png '<!--"part"-->')`,
  `<p lang='<!--"part"-->'>x</p>`,
  `[x](</a?<!--"note"-->>)`,
])(
  'the marks that cut an article into parts cannot be written by an author: %s',
  async (attack) => {
    const { text } = await render(`${attack}\n\n## Satu\n\nc`);
    expect(text.parts.map((part) => part.heading)).toEqual(['Satu']);
    expect(text.notes).toEqual([]);
  },
);

test('nothing is fetched from another site: a picture from elsewhere is text, and is reported', async () => {
  for (const src of [
    'https://a.example/x.png',
    '//a.example/x.png',
    '/x.png',
    '\\\\a.example\\x.png',
  ]) {
    const { html, problems } = await render(`<img alt="gambar" src="${src}">`);
    expect(html).not.toContain('<img');
    expect(html).toContain('gambar');
    expect(problems).toHaveLength(1);
  }
});

test('an article cannot close the elements of the page around it', async () => {
  const { html } = await render('</div></article></main></body></html>x<p>y');
  expect(html).not.toMatch(/<\/(?:div|article|main|body|html)>/);
});
