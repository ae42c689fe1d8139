import { expect, test } from 'vitest';
import { getTrackedAddress } from '../../../src/model/tracked-address.ts';

const target = 'https://contoh.example/pasar?a=1';
const encoded = encodeURIComponent(target);

test.each([
  'https://www.google.com/url?q=',
  'https://google.co.id/url?sa=D&q=',
  'https://www.google.com/url?q=kancil&url=',
  'https://www.google.com/url?url=',
  'https://l.facebook.com/l.php?h=x&u=',
  'https://lm.facebook.com/l.php?u=',
  'https://facebook.com/l/x?u=',
  'https://www.facebook.com/flx/warn/?u=',
  'https://l.instagram.com/?u=',
  'https://l.threads.net/?u=',
  'https://l.threads.com/?u=',
  'https://nam02.safelinks.protection.outlook.com/ap/x?url=',
  'https://www.youtube.com/redirect?event=x&q=',
  'https://youtube.com/redirect?q=',
  'https://www.linkedin.com/safety/go?url=',
  'https://linkedin.com/redir/redirect?url=',
  'https://away.vk.com/away.php?to=',
  'https://vk.com/away.php?to=',
  'https://m.vk.com/away?to=',
  'https://t.umblr.com/redirect?z=',
  'https://out.reddit.com/t3_x?url=',
  'https://slack-redir.net/link?url=',
  'https://duckduckgo.com/l/?uddg=',
])('an editor learns where a link through %s leads', (tracker) => {
  expect(getTrackedAddress(tracker + encoded)).toBe(target);
});

test.each([
  'https://www.google.com/search?q=',
  'https://www.google.com/url/x?q=',
  'https://maps.google.com/url?q=',
  'https://google.contoh.example/url?q=',
  'https://bukangoogle.com/url?q=',
  'https://www.facebook.com/sharer?u=',
  'https://www.facebook.com/lumbung?u=',
  'https://www.facebook.com/kancil/l.php?u=',
  'https://facebook.com.contoh.example/l.php?u=',
  'https://www.instagram.com/?u=',
  'https://l.threads.example/?u=',
  'https://www.threads.net/?u=',
  'https://outlook.com/?url=',
  'https://safelinks.protection.outlook.com.contoh.example/?url=',
  'https://www.youtube.com/results?q=',
  'https://www.youtube.com/redirects?q=',
  'https://m.youtube.com.contoh.example/redirect?q=',
  'https://www.linkedin.com/sharing/share-offsite/?url=',
  'https://vk.com/share.php?to=',
  'https://t.umblr.com/post?z=',
  'https://www.tumblr.com/redirect?z=',
  'https://www.reddit.com/submit?url=',
  'https://slack-redir.net/?url=',
  'https://contoh.slack-redir.net/link?url=',
  'https://duckduckgo.com/?uddg=',
  'https://duckduckgo.com/l/x?uddg=',
  'https://contoh.example/url?q=',
])('a link to %s is no link through a tracker', (page) => {
  expect(getTrackedAddress(page + encoded)).toBeUndefined();
});

test.each([
  ['no address', 'https://www.google.com/url'],
  ['an empty address', 'https://www.google.com/url?q='],
  ['words', 'https://www.google.com/url?q=kancil'],
  ['a relative address', 'https://www.google.com/url?q=%2Fpasar'],
  ['a script', 'https://www.google.com/url?q=javascript%3Aalert(1)'],
  [
    'a script before an address',
    'https://www.google.com/url?q=javascript%3Ahttps%3A%2F%2Fcontoh.example%2F',
  ],
  ['an address for mail', 'https://www.google.com/url?q=mailto%3Akancil%40contoh.example'],
  ['an address inside words', 'https://www.google.com/url?q=kancil%20https%3A%2F%2Fcontoh.example'],
  ['an address without a host', 'https://www.google.com/url?q=https%3A%2F%2F'],
  ['the address in a field of another tracker', `https://www.google.com/url?u=${encoded}`],
])('a tracker with %s has no address that an editor could use', (_, href) => {
  expect(getTrackedAddress(href)).toBeUndefined();
});

test.each(['', '/pasar/', '../url?q=https://contoh.example/', 'https://'])(
  '%j is no address of another site',
  (href) => {
    expect(getTrackedAddress(href)).toBeUndefined();
  },
);

test('an address keeps the form in which it was sent to the tracker', () => {
  expect(getTrackedAddress('https://www.google.com/url?q=HTTP%3A%2F%2FContoh.example')).toBe(
    'HTTP://Contoh.example',
  );
});
