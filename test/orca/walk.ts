import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { createDemoHandler } from '../../demo/server.mjs';
import { optionsBlock } from '../browser/site.js';
import { openDesktop } from './desktop.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

const OPTIONS = { vendors: ['google-analytics', 'vimeo'], site: 'The Shop', policy: { url: '/privacy' } };

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Shop</title>
    <link rel="icon" href="data:,">
    ${optionsBlock(OPTIONS)}
    <script src="/dist/sekisho.js" data-banner="manual"></script>
    <script>fetch('/turn').then(() => sekisho.show('banner'))</script>
  </head>
  <body>
    <main>
      <h1>Shop</h1>
      <p>Tea and cups.</p>
    </main>
  </body>
</html>`;

const HEAD = [
  'What the screen reader Orca says of the interface, written by `npm run orca`. Behind each # is what is pressed, or comes;',
  'a line is what Orca says by itself, or of one press, where a / stands between its utterances.',
];

const SILENT = '(nothing)';

/** How often a key is pressed until what is looked for must have come. */
const FAR = 40;

/** Goes by keyboard from the banner into preferences, and back to the answers; gives what Orca said on the way. */
export async function walk(): Promise<string> {
  const demo = createDemoHandler({ root });
  let showBanner = (): void => {};
  const turn = new Promise<void>((resolve) => void (showBanner = resolve));
  const server = createServer((req, res) => {
    if (req.url === '/') return void res.setHeader('content-type', 'text/html; charset=utf-8').end(PAGE);
    if (req.url === '/turn') return void turn.then(() => res.end());
    return void demo(req, res);
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  const desktop = await openDesktop(port);
  const told: string[] = [];
  const tell = (title: string, said: readonly string[]): void =>
    void told.push(`# ${title}`, ...(said.length ? said : [SILENT]), '');
  const press = (key: string, expected = /SPEECH OUTPUT/): Promise<string[]> =>
    desktop.hear(() => desktop.press(key), expected);
  /** Presses a key again and again, until something is said. */
  const go = async (title: string, key: string, expected: RegExp): Promise<void> => {
    told.push(`# ${title}`);
    for (let count = 0; count < FAR; count += 1) {
      const said = await press(key);
      told.push(said.join(' / ') || SILENT);
      if (said.some((one) => expected.test(one))) return void told.push('');
    }
    throw new Error(`${title}: Orca never said ${expected.source}\n${told.join('\n')}`);
  };
  try {
    // the banner comes after the page was read: where it comes before, Orca reads it as the beginning of the page
    tell('The page is opened', await desktop.hear(() => desktop.open(`http://127.0.0.1:${port}/`), /Tea and cups/));
    tell('The banner comes', await desktop.hear(showBanner, /at the start of this page/));
    await go('Tab, again and again', 'Tab', /^Choose/);
    tell('Enter', await press('Return', /focused.*\[heading \| Cookie settings\]/));
    await go('Down, again and again', 'Down', /^Always on/);
    await go('Tab, again and again', 'Tab', /^Features switch/);
    tell('Space', await press('space'));
    await go('Tab, again and again', 'Tab', /^Vimeo switch/);
    tell('Space', await press('space'));
    tell('Escape', await press('Escape', /Choose/));
    tell('Control + Home', await press('ctrl+Home'));
    await go('Down, again and again', 'Down', /Tea/);
    await go('Shift + Tab, again and again', 'shift+Tab', /^Reject/);
    return [...HEAD, `Taken with ${desktop.versions}.`, '', ...told].join('\n');
  } catch (error) {
    throw new Error(`${(error as Error).message}\n\nBefore that:\n${told.join('\n')}`, { cause: error });
  } finally {
    await desktop.close();
    server.closeAllConnections();
    server.close();
  }
}
