// @vitest-environment node
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { embedPresets } from '../../../src/data/embedPresets.js';
import { matchVendorHosts } from '../../../src/gate/guard/matchVendorHosts.js';
import { toEmbed } from '../../../src/ui/links/toEmbed.js';
import { builtIn } from '../../../src/vendors/lists/builtIn.js';
import { further } from '../../../src/vendors/lists/further.js';
import { settingsOf } from '../settings.js';

const docs = readFileSync('docs/embeds.md', 'utf8').split(/<!-- \/?presets -->/)[1]!;
const rows = docs
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.split('|').map((cell) => cell.trim().replaceAll('`', '')))
  .map(([, vendor, link, src, size]) => ({ vendor: vendor!, link: link!, src: src!, size: size! }));

const claimants = matchVendorHosts(settingsOf({ vendors: [...builtIn, ...further] }));

/** The hosts that frames of a vendor come from. */
const HOSTS: Readonly<Record<string, RegExp>> = {
  vimeo: /^player\.vimeo\.com$/,
  youtube: /^www\.youtube-nocookie\.com$/,
  'google-maps': /^www\.google\.com$/,
  'google-calendar': /^calendar\.google\.com$/,
  zoom: /^[\w-]+\.zoom\.us$/,
  x: /^platform\.twitter\.com$/,
  facebook: /^www\.facebook\.com$/,
  instagram: /^www\.instagram\.com$/,
  tiktok: /^www\.tiktok\.com$/,
};

describe('presets', () => {
  it.each(rows)('turn $link into what the docs say', ({ vendor, link, src, size }) => {
    const embed = toEmbed(link);
    expect(embed).toMatchObject({ vendor, src });
    expect(`${embed!.width} × ${embed!.height}, ${embed!.keeps}`).toBe(size);
    // the vendor that is asked for is the one whose tags come from there
    expect(claimants(new URL(src))).toContain(vendor);
    // what they make of a link, they leave as it is
    const again = toEmbed(src);
    if (vendor !== 'x') expect(again?.vendor).toBe(vendor);
  });

  it('are all in the docs', () => {
    expect([...new Set(rows.map(({ vendor }) => vendor))]).toEqual(embedPresets.map(({ vendor }) => vendor));
    expect(Object.keys(HOSTS)).toEqual(embedPresets.map(({ vendor }) => vendor));
  });

  it('know the other ways to write the same link', () => {
    const src = (link: string): string | undefined => toEmbed(link)?.src;
    const film = 'https://www.youtube-nocookie.com/embed/DEMO0000001';
    for (const link of [
      'http://youtube.com/watch?feature=share&v=DEMO0000001',
      'https://m.youtube.com/live/DEMO0000001?si=abc',
      'https://youtu.be/DEMO0000001?si=abc',
      'https://www.youtube.com/embed/DEMO0000001',
      'HTTPS://WWW.YOUTUBE.COM/watch?v=DEMO0000001',
    ]) {
      expect(src(link)).toBe(film);
    }
    expect(src('https://youtu.be/DEMO0000001?t=1h2m3s')).toBe(`${film}?start=3723`);
    expect(src('https://vimeo.com/channels/staffpicks/1?h=ab12')).toBe('https://player.vimeo.com/video/1?h=ab12&dnt=1');
    expect(src('https://twitter.com/i/web/status/20?s=20')).toBe(src('https://x.com/example/status/20/photo/1'));
    expect(src('https://maps.google.com/?q=Kyoto')).toBe('https://www.google.com/maps?q=Kyoto&output=embed');
    expect(src('https://www.google.co.jp/maps/@34.98,135.75,15.5z')).toBe(
      'https://www.google.com/maps?q=34.98%2C135.75&z=15&output=embed',
    );
    expect(src('https://www.google.com/maps/place/%E4%BA%AC%E9%83%BD%E9%A7%85/')).toContain('q=%E4%BA%AC%E9%83%BD');
    expect(src('https://m.facebook.com/permalink.php?story_fbid=pfbid02&id=100&fbclid=spy')).toBe(
      'https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fpermalink.php%3Fstory_fbid%3Dpfbid02%26id%3D100&show_text=true&width=500',
    );
  });

  it.each([
    '',
    'x',
    'javascript:alert(1)//vimeo.com/1',
    'data:text/html,https://vimeo.com/1',
    'ftp://vimeo.com/1',
    'https://vimeo.com.evil.example/1',
    'https://evilvimeo.com/1',
    'https://vimeo.com@evil.example/1',
    'https://user@vimeo.com/1',
    'https://user:secret@vimeo.com/1',
    'https://vimeo.com:8443/1',
    'https://vimeo.com./1',
    'https://vimеo.com/1', // a Cyrillic letter
    'https://vimeo.com/1"onload="alert(1)',
    'https://vimeo.com/upload',
    'https://vimeo.com/1/../../evil',
    'https://youtu.be/short',
    'https://youtu.be/DEMO0000001<b>',
    'https://www.youtube.com/watch?v=DEMO000000%22',
    'https://www.youtube.com/@example',
    'https://www.youtube.com/redirect?q=https://evil.example',
    'https://x.com/example',
    'https://x.com/example/status/20x',
    'https://t.co/abc',
    'https://www.google.com/',
    'https://www.google.com/url?q=https://evil.example',
    'https://www.google.com/search?q=kyoto',
    'https://www.google.com/maps/place/%E4%BA/',
    'https://maps.app.goo.gl/abc',
    'https://calendar.google.com/calendar/u/0/r',
    'https://calendar.google.com/calendar/embed',
    'https://us06web.zoom.us/j/1234567890?pwd=secret',
    'https://zoom.us.evil.example/clips/share/a',
    'https://www.facebook.com/sharer/sharer.php?u=https://evil.example',
    'https://www.facebook.com/sharer.php?u=https://evil.example',
    'https://www.facebook.com/login',
    'https://www.facebook.com/plugins/post.php?href=https://evil.example/a/posts/1',
    'https://www.facebook.com/plugins/post.php?href=javascript:alert(1)',
    'https://www.facebook.com/plugins/like.php?href=https://www.facebook.com/a',
    'https://l.facebook.com/l.php?u=https://evil.example',
    'https://www.instagram.com/example/',
    'https://www.instagram.com/p/a"b/',
    'https://www.tiktok.com/@example',
    'https://vm.tiktok.com/ZM1/',
  ])('leave %s alone', (link) => {
    expect(toEmbed(link)).toBeUndefined();
  });

  it('never make an address of another host, whatever stands in a link', () => {
    const part = fc.oneof(
      fc.string({ maxLength: 8 }),
      fc.constantFrom(
        ...['"><script>', '..', '//evil.example', '@evil.example', '%2F..', '\\', '#', '?', '&', '%', ':80'],
      ),
      fc.constantFrom(
        ...['video', 'watch', 'embed', 'maps', 'status', 'p', 'posts', 'clips', 'share', '1', 'DEMO0000001'],
      ),
    );
    const link = fc
      .tuple(
        fc.constantFrom(...rows.map((row) => row.link)),
        fc.nat(80),
        fc.nat(4),
        fc.array(part, { minLength: 1, maxLength: 4 }),
      )
      .map(([base, at, cut, parts]) => base.slice(0, at) + parts.join('/') + base.slice(at + cut));
    let known = 0;
    fc.assert(
      fc.property(link, (address) => {
        const embed = toEmbed(address);
        if (!embed) return;
        known++;
        const url = new URL(embed.src);
        expect(url.protocol).toBe('https:');
        expect(url.username + url.password + url.port + url.hash).toBe('');
        expect(url.hostname).toMatch(HOSTS[embed.vendor]!);
        expect(embed.src).not.toMatch(/["<>\s]/);
        expect(embed.width > 0 && embed.height > 0).toBe(true);
      }),
      { numRuns: 3000 },
    );
    expect(known).toBeGreaterThan(100);
  });
});
