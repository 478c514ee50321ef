/** The browser engines the project is tried in. */
export type Engine = 'chromium' | 'firefox' | 'webkit';

/** A running browser. */
export interface Browser {
  readonly engine: Engine;
  /** Somebody who has never been here: nothing stored, nothing cached. */
  visitor(options?: VisitorOptions): Promise<Visitor>;
  /** Ends all its visitors. The program itself stays for the next who launch it, and ends with this process. */
  close(): Promise<void>;
}

/** What the visitor has set in the browser. An engine that cannot honour an option throws. */
export interface VisitorOptions {
  /** BCP 47; `en-US` by default. */
  language?: string;
  /** Size of the page in CSS pixels; 1024 by 768 by default. */
  viewport?: Viewport;
  colorScheme?: 'light' | 'dark';
  forcedColors?: boolean;
  /** By default third-party cookies are accepted and shared between sites. */
  blockThirdPartyCookies?: boolean;
  /** Global Privacy Control: the property and the `Sec-GPC` header. */
  gpc?: boolean;
  reducedMotion?: boolean;
  /**
   * Keeps pages that were left (back/forward cache), and prerenders, as a browser does that nobody drives. The drivers of
   * the other engines leave that as it is; of Chromium it takes a process for each visitor, and no other option.
   */
  keepsPages?: boolean;
  /** Asks pages for more contrast. Chromium alone. */
  moreContrast?: boolean;
  /** Asks pages to let nothing shine through. Chromium alone. */
  reducedTransparency?: boolean;
  /** The size of text in pixels, which `medium` and media queries in em go by; 16 by default. Chromium alone. */
  textSize?: number;
  /** Points with a finger in place of a mouse. Chromium alone. */
  touch?: boolean;
  /** Shows pages as they are printed. Chromium alone. */
  print?: boolean;
  /** What the screen's notch, corners and gestures take from the page at each edge, in CSS pixels. Chromium alone. */
  insets?: Insets;
}

export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** A node of the accessibility tree. */
export interface Spoken {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  /** How deep it lies in the tree, without what is ignored. */
  readonly depth: number;
  /** `checked`, `disabled`, `expanded`, `level`, `modal` and the like, as far as they are told. */
  readonly states: Readonly<Record<string, unknown>>;
}

export interface Viewport {
  readonly width: number;
  readonly height: number;
}

/** One profile. */
export interface Visitor {
  /** Opens a further tab and brings it to the front. */
  page(): Promise<Page>;
  /** Every cookie of the profile, whichever site has set it. */
  cookies(): Promise<Cookie[]>;
  /** Puts a cookie into the profile, for pages of an address; as the program that drives the engine takes it. */
  addCookie(url: string, cookie: object): Promise<void>;
  close(): Promise<void>;
}

export interface Cookie {
  readonly name: string;
  readonly value: string;
  /** With a leading dot where it goes for the subdomains, too. */
  readonly domain: string;
  readonly path: string;
  readonly secure: boolean;
  readonly httpOnly: boolean;
  readonly sameSite: 'Strict' | 'Lax' | 'None';
  /** Seconds since the epoch; `undefined` for a session cookie. */
  readonly expires: number | undefined;
}

/**
 * How far a page must have come: its document has begun, is parsed, or everything is loaded.
 * A script that hangs keeps `loaded` away, one that blocks the parser `parsed`, too.
 */
export type Progress = 'begun' | 'parsed' | 'loaded';

/**
 * A tab.
 *
 * Selectors: plain CSS finds in the light document; `part=accept` finds the element with this part
 * in the shadow root of `<sekisho-root>` or of a `<sekisho-placeholder>`; `sekisho >> css` finds anything in those roots. Of several
 * elements the first visible one is meant. What acts or reads waits until its element is there.
 */
export interface Page {
  /** Goes to an address and waits until it is loaded. */
  open(url: string, until?: Progress): Promise<void>;
  reload(until?: Progress): Promise<void>;
  /** Clicks as a visitor does: the element must be visible, at rest and not covered. */
  click(selector: string): Promise<void>;
  /** Moves the pointer onto an element. */
  hover(selector: string): Promise<void>;
  /** Presses a key (`Tab`, `Enter`, `a`) or a combination (`Shift+Tab`). */
  press(keys: string): Promise<void>;
  /** Types into the element that has the focus. */
  type(text: string): Promise<void>;
  /** The text as it is seen, without space around it. */
  text(selector: string): Promise<string>;
  exists(selector: string): Promise<boolean>;
  visible(selector: string): Promise<boolean>;
  /** Waits until an element is visible. */
  wait(selector: string, timeoutMs?: number): Promise<void>;
  /** Waits until no such element is visible any more. */
  gone(selector: string, timeoutMs?: number): Promise<void>;
  /**
   * Evaluates an expression, or a function of JSON arguments, in the page's own world and gives
   * its value (awaited) as JSON. A function must not use anything from around it.
   */
  evaluate<T, A extends readonly unknown[] = []>(
    script: string | ((...values: A) => T),
    ...values: A
  ): Promise<Awaited<T>>;
  /**
   * Waits until the page has come to rest, so that what did not happen will not: everything that was due has run, and
   * what it has asked for has reached the server. For "nothing happens", in place of a time.
   */
  atRest(): Promise<void>;
  /** Waits until an expression is true. */
  waitFor(expression: string, timeoutMs?: number): Promise<void>;
  /** What the browser tells assistive technology of the page, in reading order. Chromium alone. */
  spoken(): Promise<Spoken[]>;
  /** Makes the page another size, and takes the pointer to its corner. Chromium alone. */
  resize(viewport: Viewport): Promise<void>;
  /** Zooms as two fingers do: the window keeps its size, and a part of it is seen. Chromium alone. */
  pinch(factor: number): Promise<void>;
  /** Changes what the visitor has set of these, for the page that is open. Chromium alone. */
  prefer(options: Pick<VisitorOptions, 'colorScheme' | 'forcedColors'>): Promise<void>;
  /** Saves what is seen as PNG. */
  screenshot(path: string): Promise<void>;
  /**
   * Errors so far: `csp: <directive> <blocked>` and `error: <message>` and `console: <message>`.
   * Those of a page that was left by a link may be lost.
   */
  errors(): Promise<string[]>;
  close(): Promise<void>;
}
