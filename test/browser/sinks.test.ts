/**
 * What fetches, found by the browser itself: every member of every interface is tried with a vendor's address, once where
 * nothing is held and once where everything is. A new version of the engine brings its new ones with it.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Engine } from '../rig/driver.js';
import { engines, enginesFor, launch } from '../rig/launch.js';
import type { RigServer } from '../rig/server.js';
import { sekisho } from './odd.js';
import { callSource } from './pages/callSource.js';
import { listMembers, listenToFrames, tryMembers, type Word } from './pages/sinks.js';
import { SHOP, startSite } from './site.js';

const AD = 'https://www.googleadservices.com/sink';
/** Members of a frame, and frames of a page. */
const MEMBERS = 60;
const FRAMES = 6;

/** What asks for nothing and takes the frame or the browser with it, or leaves the page. */
const NOT_TRIED: readonly (readonly [RegExp, reason: string])[] = [
  [/^Window\.(alert|confirm|prompt|print|find)$/, 'a window that waits for an answer'],
  [/^Window\.(close|stop|length|parent|opener|location)$|^(History|Navigation|Location)\./, 'leaves the page'],
  [/^Speech(Grammar|Recognition)/, 'keeps the browser from answering; sound goes to its maker'],
];

/** What still asks where everything is held: rows of docs/guarantees.md. */
const NOT_HELD: readonly (readonly [RegExp, reason: string])[] = [
  [/^FontFace\(\)$/, 'fonts'],
  [/^Window\.open$/, 'window.open'],
  [/^HTML(Anchor|Area)Element[.@]href$/, 'a link that is followed'],
];

/** What other engines have beside Chromium's, and what still asks there. */
const NOT_HELD_ELSEWHERE: readonly (readonly [RegExp, reason: string])[] = [[/^CSSStyleProperties\./, 'CSS']];

/** What is known to fetch: where it is not found, the trial itself fails. */
const KNOWN = ['Window.fetch', 'HTMLScriptElement.src', 'Element.innerHTML', 'EventSource()'];

/** Interfaces of which a page has no object, or none without a device, a permission or a running transfer. */
const WITHOUT_OBJECT: readonly (readonly [RegExp, reason: string])[] = [
  [
    /^(DataView|Iterator|URL|AbortSignal|DOMRectList|\w*(Writer|Reader|Controller|Request|QueuingStrategy))$/,
    'values and streams',
  ],
  [
    /^(CSS|SVG|XPath|StyleSheet|MediaList|Font|Caret|View|Custom|Element|Radio|OpaqueRange|Task)\w*$/,
    'parts of documents',
  ],
  [
    /^(Animation|Keyframe|Timeline|Profiler|Idle|Delegated|HTMLAllCollection|Plugin|Subscriber)\w*$/,
    'parts of documents',
  ],
  [
    /^(\w*Node|\w*Audio\w*|\w*Track\w*|Time\w*|Media\w*|Video\w*|Encoded\w*|Image\w*|SourceBuffer\w*)$/,
    'sound and pictures',
  ],
  [/^(Canvas|GPU|WebGL|XR|Fence)\w*$/, 'drawing'],
  [
    /^(Performance|LayoutShift|Largest|Interaction|\w*ReportBody|Report|NotRestored|Task|PaintRequest)\w*$/,
    'measurements',
  ],
  [/^(RTC|WebTransport|Presentation|RemotePlayback)\w*$/, 'connections, which a constructor begins'],
  [/^(IDB|SQL|Storage|FileSystem|File|Directory|DataTransfer)\w*$/, 'storage'],
  [/^(Geo|Gamepad|HID|USB|Serial|MIDI|Keyboard|Sensor|Orientation|Pressure|Input|Touch|WakeLock|Text)\w*$/, 'devices'],
  [/^(HTML(Camera|Microphone|UserMedia)Element)$/, 'devices'],
  [/^(Payment|PublicKey|Authenticator|Digital|Language|Summarizer|Translator)\w*$/, 'the browser’s own windows'],
  [
    /^(ServiceWorker|Sync|Push|BackgroundFetch|Periodic|CookieStoreManager|Navigat)\w*$/,
    'service workers, of this host alone',
  ],
  [/^(Trusted\w*|UserMessageHandler|(BeforeUnload|MouseScroll|ScrollArea|Time)Event)$/, 'made by the browser alone'],
];

const reasonOf = (table: readonly (readonly [RegExp, string])[], name: string): string | undefined =>
  table.find(([pattern]) => pattern.test(name))?.[1];

let server: RigServer;
beforeAll(async () => {
  server = await startSite();
});
afterAll(() => server.close());

/** Members by what came of them. */
interface Found {
  readonly reached: Set<string>;
  /** No object was there to try them on. */
  readonly without: Set<string>;
  /** The frame was gone, or the browser did not answer. */
  readonly ended: Set<string>;
}

let pages = 0;
const tryAll = async (browser: Browser, members: readonly string[], way: 'free' | 'held'): Promise<Found> => {
  const tag = way === 'free' ? sekisho('data-guard="off"') : sekisho();
  const found: Found = { reached: new Set(), without: new Set(), ended: new Set() };
  const chunks: string[][] = [];
  for (let at = 0; at < members.length; at += MEMBERS) chunks.push(members.slice(at, at + MEMBERS));
  while (chunks.length) {
    const now = chunks.splice(0, FRAMES);
    const url = `${SHOP}/sinks/${(pages += 1)}`;
    const html = { 'content-type': 'text/html; charset=utf-8' };
    now.forEach((chunk, index) =>
      server.page(`${url}/${index}`, {
        headers: html,
        body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><base target="elsewhere">${tag}</head><body>
          <iframe name="elsewhere"></iframe><script>${callSource(tryMembers, chunk, `${AD}/${way}`, String(index))}</script>`,
      }),
    );
    server.page(url, {
      headers: html,
      body: `<!doctype html><html lang="en"><link rel="icon" href="data:,"><script>${callSource(listenToFrames)}</script>
        ${now.map((_, index) => `<iframe src="${url}/${index}"></iframe>`).join('')}</html>`,
    });
    server.clear();
    // what it opens goes with it
    const visitor = await browser.visitor();
    const page = await visitor.page();
    await page.open(url, 'parsed');
    await page.waitFor(`words.filter((word) => word.isDone).length === ${now.length}`).catch(() => {});
    await page.atRest().catch(() => {});
    const words = await page.evaluate(() => (window as unknown as { words: Word[] }).words).catch(() => undefined);
    await visitor.close();
    now.forEach((chunk, index) => {
      const own = words?.filter((word) => word.chunk === String(index)) ?? [];
      const last = own.find((word) => word.isDone);
      if (last) last.without!.forEach((member) => found.without.add(member));
      else if (!words && chunk.length > 1) chunks.push(chunk.slice(0, chunk.length / 2), chunk.slice(chunk.length / 2));
      else {
        // the last one it told of took the frame away
        const ended = own.at(-1)?.member ?? chunk[0]!;
        found.ended.add(ended);
        const rest = chunk.slice(chunk.indexOf(ended) + 1);
        if (rest.length) chunks.push(rest);
      }
    });
    for (const { path } of server.requests((request) => request.url.startsWith(`${AD}/${way}/`)))
      found.reached.add(decodeURIComponent(path.split('/')[3]!));
  }
  return found;
};

/** What can be tried of what the engine has. */
const membersOf = async (browser: Browser): Promise<string[]> => {
  server.page(`${SHOP}/empty`, { headers: { 'content-type': 'text/html' }, body: '<!doctype html>' });
  const visitor = await browser.visitor();
  const page = await visitor.page();
  await page.open(`${SHOP}/empty`);
  const members = await page.evaluate(listMembers);
  await visitor.close();
  return members.filter((member) => !reasonOf(NOT_TRIED, member));
};

const prove = async (
  engine: Engine,
  browser: Browser,
  members: readonly string[],
  notHeld: typeof NOT_HELD,
): Promise<void> => {
  const free = await tryAll(browser, members, 'free');
  const held = await tryAll(browser, members, 'held');
  const untried = new Set([...free.without].map((member) => member.replace(/\W.*/, '')));
  const isHeld = (member: string): boolean => !held.reached.has(member);
  console.log(
    `${engine}: ${members.length} members tried, ${free.reached.size} of them fetch, ${[...free.reached].filter(isHeld).length} are held; ${untried.size} interfaces have no object here`,
  );
  expect([...held.reached].filter((member) => !reasonOf(notHeld, member))).toEqual([]);
  expect([...untried].filter((name) => !reasonOf(WITHOUT_OBJECT, name))).toEqual([]);
  expect([...free.ended, ...held.ended]).toEqual([]);
  expect([...free.reached]).toEqual(expect.arrayContaining(KNOWN));
  for (const [pattern] of notHeld) expect([...free.reached].some((member) => pattern.test(member))).toBe(true);
};

describe.each(enginesFor(['chromium'], 'all members; of the other engines those that only they have'))(
  'what fetches in %s',
  (engine) => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await launch(engine, server);
    });
    afterAll(() => browser.close());

    it('is held, or named among what is not', async () => {
      await prove(engine, browser, await membersOf(browser), NOT_HELD);
    }, 1_200_000);
  },
);

/** They are compared with Chromium, and frames and windows there end with some of what all engines have. */
const OTHERS = engines().includes('chromium') ? engines().filter((engine) => engine !== 'chromium') : [];

describe.each(OTHERS)('what only this one has in %s', (engine) => {
  let browser: Browser;
  let chromium: Browser;
  beforeAll(async () => {
    browser = await launch(engine, server);
    chromium = await launch('chromium', server);
  });
  afterAll(async () => {
    await browser.close();
    await chromium.close();
  });

  it('fetches nothing, is held, or named among what is not', async () => {
    const known = new Set(await membersOf(chromium));
    const members = (await membersOf(browser)).filter((member) => !known.has(member));
    expect(members.length).toBeGreaterThan(100);
    await prove(engine, browser, [...KNOWN, ...members], NOT_HELD_ELSEWHERE);
  }, 1_200_000);
});
