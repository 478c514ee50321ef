// @ts-check
/** docs/signals.md: every signal, from its page in docs/signals/, and the vendors that it speaks for. Pure. */

/**
 * @typedef {object} SignalDocs
 * @property {string} title
 * @property {string} audience the line for whom it is
 * @property {string} about the first sentence: who is told what
 * @property {string} receiver against which it was tested
 */

/** What a page must have, in this order. */
const PARTS = ['## Options', '## Tested against'];

/** Up to its first full stop. @type {(text: string) => string} */
const firstSentence = (text) => /^.*?\.(?= [A-Z]|$)/.exec(text)?.[0] ?? text;

/** In one line. @type {(paragraph: string | undefined) => string} */
const line = (paragraph = '') => paragraph.replaceAll(/\s+/g, ' ').trim();

/** @type {(name: string, text: string | undefined) => SignalDocs} */
export const readSignalDocs = (name, text = '') => {
  const [title, audience, about] = text.split('\n\n');
  const places = PARTS.map((part) => text.indexOf(`\n${part}\n`));
  const isWhole = places.every((place, index) => place > (places[index - 1] ?? 0));
  if (!title?.startsWith('# ') || !isWhole)
    throw new Error(`docs/signals/${name}.md has to have a title and ${PARTS.join(', ')}: see docs/adding-a-signal.md`);
  const receiver = text.slice(places.at(-1)).split('\n\n')[1];
  return {
    title: title.slice(2),
    audience: line(audience),
    about: firstSentence(line(about)),
    receiver: line(receiver),
  };
};

/**
 * Whom a signal speaks for: the vendors that name it, and those that its file names by their ids. One that looks for no vendor is
 * switched on by its file.
 *
 * @param {string} name
 * @param {string} source of its file
 * @param {readonly { readonly id: string, readonly signals?: readonly string[] }[]} vendors
 */
export const speaksFor = (name, source, vendors) => {
  const [, ids = ''] = new RegExp(`vendorsOf\\(settings, '${name}'((, '[a-z\\d-]+')*)\\)`).exec(source) ?? [];
  const named = vendors.filter(({ id, signals = [] }) => signals.includes(name) || ids.includes(`'${id}'`));
  if (named.length)
    return named
      .map(({ id }) => `\`${id}\``)
      .sort()
      .join(', ');
  return /vendorsOf|createClientSignal/.test(source)
    ? 'vendors of yours that name it'
    : 'no vendor: its file is enough';
};

/** @type {(text: string) => string} */
const cell = (text) => text.replaceAll('|', '\\|');

/**
 * @param {readonly (SignalDocs & { readonly name: string, readonly speaksFor: string })[]} signals
 * @param {string} audience
 */
export const signalsPage = (signals, audience) =>
  [
    '# Signals\n',
    `${audience}\n`,
    'A signal tells a library of somebody else what the visitor has decided: first what holds when the page opens, then each change,',
    'and all of it anew on the next page. It tells nothing to whom the site does not use: each speaks for declared vendors alone, or is there only where',
    'its file is. None but Google’s basic mode is in `sekisho.js`.\n',
    '- Script tag: a vendor beyond the core set brings its signals in `vendors/<id>.js`. For the others, and beside',
    '  `sekisho.vendors.js`, put `signals/<name>.js` in front of `sekisho.js`.',
    "- npm: `import 'sekisho/signals/<name>'` before `createConsent` is called.",
    '- `sekisho build` takes what the declared vendors or the options name.\n',
    'A vendor of your own names its signals itself: `"signals": ["meta"]`. What a signal can be told stands in the options block under',
    '`signals` and its name; anything malformed there is taken as the strictest. A word that stands for several vendors is granted',
    'where all of them are.\n',
    'Signals are no substitute for the gate: they tell the library of another company, and what that does is its own. Until a vendor is',
    'granted its tags stay held.\n',
    '| signal | tells | speaks for | tested against |',
    '| --- | --- | --- | --- |',
    ...signals.map(
      ({ name, title, about, speaksFor, receiver }) =>
        `| [${title}](signals/${name}.md) \`${name}\` | ${cell(about)} | ${speaksFor} | ${cell(receiver)} |`,
    ),
    '',
    'Told nothing, for no source names a call that does it reliably: Snap Pixel, LinkedIn’s Insight Tag, X’s pixel, Criteo, the LINE Tag and',
    'Yahoo! JAPAN’s older tag. They are held until granted; what they have left behind is removed, and `data-reload` ends what runs.\n',
    'Written by `npm run docs` from `docs/signals/`. How to add one: [adding a signal](adding-a-signal.md).',
    '',
  ].join('\n');
