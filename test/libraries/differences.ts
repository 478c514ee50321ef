/** The differences that there are. Each is an exact one: a test fails as soon as it changes, or is gone. */
import type { Engine } from '../rig/driver.js';
import type { ComparedMode } from './modes.js';

export interface KnownDifference {
  readonly library: string;
  readonly modes: readonly ComparedMode[];
  readonly engines: readonly Engine[];
  /** What `differences` gives. */
  readonly lines: readonly string[];
  /** Why it is so, for docs/libraries.md. */
  readonly reason: string;
}

export const KNOWN: readonly KnownDifference[] = [
  {
    library: 'amplitude',
    modes: ['deny'],
    engines: ['firefox'],
    lines: [
      '- told console.error: Amplitude Logger [Error]: NetworkError when attempting to fetch resource.',
      '+ told console.error: Amplitude Logger [Error]: Failed to fetch',
    ],
    reason: 'the message of a refused `fetch` is Chromium’s in every engine',
  },
  {
    library: 'ckeditor',
    modes: ['deny'],
    engines: ['chromium', 'firefox'],
    lines: [
      '- result: <img alt="x" src="https://cdn.pictures.example/inserted.svg">',
      '- result: <iframe src="https://cdn.pictures.example/frame.html">',
      '- result: <img alt="theirs" src="https://cdn.pictures.example/a.svg">',
      '+ result: <img alt="x">',
      '+ result: <iframe data-src="https://cdn.pictures.example/frame.html" data-vendor="library">',
      '+ result: <img alt="theirs">',
      '- tree <img alt="x" src="https://cdn.pictures.example/inserted.svg">',
      '- tree <iframe class="html-object-embed__content" sandbox="" src="https://cdn.pictures.example/frame.html">',
      '- tree <img alt="theirs" src="https://cdn.pictures.example/a.svg">',
      '+ tree <img alt="x">',
      '+ tree <iframe class="html-object-embed__content" data-src="https://cdn.pictures.example/frame.html" data-vendor="library" sandbox="">',
      '+ tree <img alt="theirs">',
    ],
    reason:
      'it reads `attributes`, which show an element as it is held: what it saves has pictures without address, and frames with our attributes',
  },
  {
    library: 'lazysizes',
    modes: ['deny'],
    engines: ['chromium', 'firefox'],
    lines: [
      '- tree <img alt="" class="lazyloaded" data-src="https://cdn.pictures.example/theirs.svg" height="9" id="theirs" src="https://cdn.pictures.ex… 53eafb05',
      '- tree <img alt="" class="lazyloaded" data-src="https://cdn.pictures.example/later.svg" height="9" id="later" src="https://cdn.pictures.exam… b7230192',
      '+ tree <img alt="" class="lazyloaded" height="9" id="theirs" src="https://cdn.pictures.example/theirs.svg" width="9">',
      '+ tree <img alt="" class="lazyloaded" height="9" id="later" src="https://cdn.pictures.example/later.svg" width="9">',
    ],
    reason: '`outerHTML` of a held picture lacks the `data-src` that the page itself wrote',
  },
  {
    library: 'loadjs',
    modes: ['deny'],
    engines: ['chromium', 'firefox'],
    lines: [
      '- tree <script async="" src="https://cdn.scripts.example/a.js"> ×2',
      '- tree <script async="" src="https://cdn.scripts.example/b.js"> ×2',
      '+ tree <script src="https://cdn.scripts.example/a.js"> ×2',
      '+ tree <script src="https://cdn.scripts.example/b.js"> ×2',
    ],
    reason: '`outerHTML` of a held script lacks an `async` that was set after its address',
  },
  {
    library: 'lozad',
    modes: ['deny'],
    engines: ['chromium', 'firefox'],
    lines: [
      '- tree <img alt="" class="lozad" data-loaded="true" data-src="https://cdn.pictures.example/theirs.svg" height="9" id="theirs" src="https://c… 4a51d508',
      '- tree <img alt="" class="lozad" data-loaded="true" data-src="https://cdn.pictures.example/later.svg" height="9" id="later" src="https://cdn… dca87b9c',
      '+ tree <img alt="" class="lozad" data-loaded="true" height="9" id="theirs" src="https://cdn.pictures.example/theirs.svg" width="9">',
      '+ tree <img alt="" class="lozad" data-loaded="true" height="9" id="later" src="https://cdn.pictures.example/later.svg" width="9">',
    ],
    reason: '`outerHTML` of a held picture lacks the `data-src` that the page itself wrote',
  },
  {
    library: 'next',
    modes: ['deny'],
    engines: ['chromium', 'firefox'],
    lines: [
      '+ tree <link as="image" href="https://cdn.assets.example/hero.svg" rel="preload">',
      '+ tree <link as="script" href="https://cdn.assets.example/before.js" rel="preload">',
      '+ tree <link as="script" href="https://cdn.assets.example/after.js" rel="preload">',
    ],
    reason: 'React looks for its preloads by a selector, which a held one does not match, and adds a second one',
  },
  {
    library: 'plausible-official',
    modes: ['deny'],
    engines: ['firefox'],
    lines: [
      '- result: "error TypeError: NetworkError when attempting to fetch resource."',
      '+ result: "error TypeError: Failed to fetch"',
    ],
    reason: 'the message of a refused `fetch` is Chromium’s in every engine',
  },
  {
    library: 'prosemirror',
    modes: ['deny'],
    engines: ['chromium'],
    lines: [
      '- result.html: <img alt="theirs" src="https://cdn.pictures.example/a.svg">',
      '- result.copied: <img alt="theirs" src="https://cdn.pictures.example/a.svg">',
      '- tree <img alt="theirs" contenteditable="false" draggable="true" src="https://cdn.pictures.example/a.svg">',
      '- tree <img alt="" class="ProseMirror-separator"> ×2',
    ],
    reason:
      'it finds pictures by the selector `img[src]`, which a held one does not match: a document that it parses loses them',
  },
  {
    library: 'prosemirror',
    modes: ['deny'],
    engines: ['firefox'],
    lines: [
      '- result.html: <img alt="theirs" src="https://cdn.pictures.example/a.svg">',
      '- result.copied: <img alt="theirs" src="https://cdn.pictures.example/a.svg">',
      '- tree <img alt="theirs" contenteditable="false" draggable="true" src="https://cdn.pictures.example/a.svg">',
      '- tree <img alt="" class="ProseMirror-separator">',
    ],
    reason:
      'it finds pictures by the selector `img[src]`, which a held one does not match: a document that it parses loses them',
  },
  {
    library: 'react',
    modes: ['deny'],
    engines: ['chromium', 'firefox'],
    lines: [
      '- tree <script async="" src="https://cdn.assets.example/init.js">',
      '+ tree <script src="https://cdn.assets.example/init.js">',
    ],
    reason: '`outerHTML` of a held script lacks an `async` that was set after its address',
  },
  {
    library: 'segment',
    modes: ['deny'],
    engines: ['firefox'],
    lines: [
      '- result: "TypeError: NetworkError when attempting to fetch resource."',
      '+ result: "TypeError: Failed to fetch"',
      '- told console.error: NetworkError when attempting to fetch resource.',
      '+ told console.error: Failed to fetch',
    ],
    reason: 'the message of a refused `fetch` is Chromium’s in every engine',
  },
  {
    library: 'stripe',
    modes: ['deny'],
    engines: ['chromium', 'firefox'],
    lines: ['+ tree <script src="https://js.stripe.com/endive/stripe.js">', '+ tree </script>'],
    reason: 'it looks for its script by a selector, which a held one does not match, and adds a second one',
  },
  {
    library: 'three',
    modes: ['deny'],
    engines: ['firefox'],
    lines: [
      '- result.file: "TypeError: NetworkError when attempting to fetch resource."',
      '+ result.file: "TypeError: Failed to fetch"',
    ],
    reason: 'the message of a refused `fetch` is Chromium’s in every engine',
  },
  {
    library: 'tinymce',
    modes: ['deny'],
    engines: ['chromium', 'firefox'],
    lines: ['+ asked GET cdn.pictures.example/a.svg', '+ asked GET cdn.pictures.example/inserted.svg'],
    reason: 'it edits in a frame, where nothing is held: pictures in it are requested',
  },
  {
    library: 'trix',
    modes: ['deny'],
    engines: ['chromium', 'firefox'],
    lines: [
      '- result.value: <figure class="attachment attachment--preview" data-trix-attachment="{&quot;contentType&quot;:&quot;image&quot;,&quot;height… 588d4989',
      '- result.value: <img height="3" src="https://cdn.pictures.example/a.svg" width="4">',
      '- result.value: <img src="https://cdn.pictures.example/attached.svg">',
      '+ result.value: <figure class="attachment attachment--preview" data-trix-attachment="{&quot;contentType&quot;:&quot;image&quot;,&quot;height… f53f66ea',
      '+ result.value: <img height="3" src="null" width="4">',
      '+ result.value: <img data-src="https://cdn.pictures.example/attached.svg" data-vendor="library">',
      '+ asked GET some.site.example/null',
      '- tree <input id="x" type="hidden" value="&lt;div&gt;&lt;strong&gt;&lt;br&gt;Title&lt;br&gt;&lt;/strong&gt;&lt;br&gt;&lt;/div&gt;&lt;div&gt;… d5de012f',
      '- tree <figure class="attachment attachment--preview" contenteditable="false" data-trix-attachment="{&quot;contentType&quot;:&quot;image&quo… fe383a22',
      '- tree <img data-trix-mutable="true" data-trix-store-key="imageElement/127/https://cdn.pictures.example/a.svg/4/3" height="3" src="https://c… 849b107b',
      '- tree <img src="https://cdn.pictures.example/attached.svg">',
      '+ tree <input id="x" type="hidden" value="&lt;div&gt;&lt;strong&gt;&lt;br&gt;Title&lt;br&gt;&lt;/strong&gt;&lt;br&gt;&lt;/div&gt;&lt;div&gt;… 5c38bfc2',
      '+ tree <figure class="attachment attachment--preview" contenteditable="false" data-trix-attachment="{&quot;contentType&quot;:&quot;image&quo… b11aef37',
      '+ tree <img data-trix-mutable="true" data-trix-serialized-attributes="{&quot;src&quot;:null}" data-trix-store-key="imageElement/127/https://… 850bb743',
      '+ tree <img data-src="https://cdn.pictures.example/attached.svg" data-vendor="library">',
    ],
    reason:
      'it copies what it parses, and a copy of a held picture shows no address: it saves `null`, and asks for that',
  },
  {
    library: 'unhead',
    modes: ['deny'],
    engines: ['chromium', 'firefox'],
    lines: [
      '- tree <script async="" src="https://cdn.scripts.example/head.js">',
      '+ tree <script src="https://cdn.scripts.example/head.js">',
    ],
    reason: '`outerHTML` of a held script lacks an `async` that was set after its address',
  },
  {
    library: 'vanilla-lazyload',
    modes: ['deny'],
    engines: ['chromium', 'firefox'],
    lines: [
      '- tree <img alt="" class="lazy entered error" data-ll-status="error" data-src="https://cdn.pictures.example/theirs.svg" height="9" id="their… b82a2c77',
      '- tree <img alt="" class="lazy entered error" data-ll-status="error" data-src="https://cdn.pictures.example/later.svg" height="9" id="later"… bcb3e5ce',
      '+ tree <img alt="" class="lazy entered error" data-ll-status="error" height="9" id="theirs" src="https://cdn.pictures.example/theirs.svg" wi… 45a56921',
      '+ tree <img alt="" class="lazy entered error" data-ll-status="error" height="9" id="later" src="https://cdn.pictures.example/later.svg" widt… 521e349e',
    ],
    reason: '`outerHTML` of a held picture lacks the `data-src` that the page itself wrote',
  },
  {
    library: 'zone',
    modes: ['deny'],
    engines: ['firefox'],
    lines: [
      '- result.seen.4: fetch TypeError: NetworkError when attempting to fetch resource. in',
      '+ result.seen.4: fetch TypeError: Failed to fetch in',
    ],
    reason: 'the message of a refused `fetch` is Chromium’s in every engine',
  },
];

/** The difference of a library that is to be expected; none where there are no lines. */
export const knownDifference = (library: string, mode: ComparedMode, engine: Engine): readonly string[] =>
  KNOWN.filter(
    (known) => known.library === library && known.modes.includes(mode) && known.engines.includes(engine),
  ).flatMap(({ lines }) => lines);
