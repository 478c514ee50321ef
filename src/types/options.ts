import type { Contacts, OptOutPage, Rights } from './contacts.js';
import type { Regime } from './decision.js';
import type { Policy } from './policy.js';
import type { Purpose, PurposeId } from './purpose.js';
import type { SignalOptions } from './signalOptions.js';
import type { Vendor, VendorId } from './vendor.js';

/**
 * What the site may set. What a short text can say has a data attribute of the same name in kebab-case, too (`policy.url` ⇔
 * `data-policy-url`): docs/options.md lists them. Bad values are reported by the debug build and become their default, or
 * the strictest value.
 */
export interface Options {
  /** Vendors whose tags the page carries: built-in ones by their ids; imported ones, and the site’s own, whole. */
  readonly vendors?: readonly (VendorId | Vendor)[];
  /** Purposes to ask for beside those of the vendors. Default: those of the vendors, or all five if there are none. */
  readonly purposes?: readonly (PurposeId | Purpose)[];
  /** The site’s privacy policy. */
  readonly policy?: Policy;
  /** `opt-in` (default), `opt-out`, `notice` or `none`. */
  readonly regime?: Regime;
  /**
   * Where the visitor is, ISO 3166-1 or -2 (`JP`, `US-CA`), if your server knows; `sekisho.regions.js` then applies the
   * rules of that region (docs/regions.md), and without that file everything is asked for. Sekisho never looks it up.
   */
  readonly region?: string;
  /**
   * With `sekisho.regions.js`: what holds in a region, where your law lets it: one regime, or one for each purpose. Region (ISO
   * 3166-1 or -2) → regime.
   */
  readonly regions?: Readonly<Record<string, Regime | Readonly<Partial<Record<PurposeId, Regime>>>>>;
  /**
   * With `sekisho.regions.js`: how old the visitor is, in years, if the site knows; nobody is asked. What the law of the region
   * does not let somebody that young grant stays denied. What is no age counts as the youngest.
   */
  readonly age?: number;
  /**
   * With `age`: a parent or guardian has agreed to the visitor's answers, and the site has verified that. Where the law asks for
   * them, the visitor is then asked like others. Default `false`.
   */
  readonly guardianAgreed?: boolean;
  /** Language of the interface, BCP 47. Default: the page’s `lang`, else the browser’s. */
  readonly language?: string;
  /** The site’s name, for the texts. Default: the host. */
  readonly site?: string;
  /** How the record is stored. */
  readonly cookie?: CookieOptions;
  /** Reload the page when a permission is taken back: what scripts that already ran have started ends. Default `false`. */
  readonly reload?: boolean;
  /** Milliseconds a released script may hold up those after it. Default 5000. */
  readonly timeout?: number;
  /** `auto` (default) shows the banner when an answer is needed, `manual` leaves it to `show()`. */
  readonly banner?: 'auto' | 'manual';
  /**
   * `declared` (default) holds declared vendors’ tags even where nobody annotated them; `all` those of every other site
   * that no `necessary` vendor and no entry of `allow` names; `off` leaves them alone.
   */
  readonly guard?: 'declared' | 'all' | 'off';
  /** Hosts that `guard: "all"` leaves alone, written like a vendor’s `hosts`. */
  readonly allow?: readonly string[];
  /** Grants count only from a real click in the interface: scripts may deny, never grant. Default `false`. */
  readonly lock?: boolean;
  /** Do Not Track, where a browser sends it (`1`), counts like Global Privacy Control. Default `false`. */
  readonly doNotTrack?: boolean;
  /** Colours: `auto` (default) follows the visitor’s system; or `light`, or `dark`. */
  readonly theme?: 'auto' | 'light' | 'dark';
  /**
   * A colour of the site, in any form CSS knows: buttons, links and switches take it, made darker or lighter until it can be read
   * (docs/theming.md). Default: the built-in colours.
   */
  readonly accent?: string;
  /**
   * Where the banner stands in a window that is no phone’s: `bar` (default), `box`, `box-bottom-left`, `box-bottom-right`,
   * `box-top-left`, `box-top-right`, `center` or `sheet` (docs/layouts.md).
   */
  readonly layout?:
    'bar' | 'box' | 'box-bottom-left' | 'box-bottom-right' | 'box-top-left' | 'box-top-right' | 'center' | 'sheet';
  /** Where preferences stand in such a window: in the middle (`dialog`, default), or at the `side`. */
  readonly preferences?: 'dialog' | 'side';
  /** A small button of ours stays on the page and opens preferences, once the visitor has decided. Default `false`. */
  readonly reopen?: boolean;
  /**
   * The page’s nonce: held scripts must carry it, and the style element of browsers without constructable style sheets
   * gets it. Default: that of the tag itself.
   */
  readonly nonce?: string;
  /** Address of the folder with the lazy files. Default: where the tag’s `src` lies. */
  readonly base?: string;
  /** Whom visitors can turn to. */
  readonly contacts?: Contacts;
  /** What visitors can ask of the site about their data. */
  readonly rights?: Rights;
  /** The industry’s opt-out pages, in the place of the built-in ones; a vendor’s own is in its `disclosure`. */
  readonly optOutPages?: readonly OptOutPage[];
  /** Where receipts are offered to the site. */
  readonly receipt?: ReceiptOptions;
  /** What is set for signals, by the signal’s name (docs/signals.md). Each needs its file: `signals/<name>.js`. */
  readonly signals?: SignalOptions;
  /**
   * Whether your policy counts cookie identifiers as personal data. Default: nothing is said. Under the law of the EU and
   * of California they are; say `false` to nobody there.
   */
  readonly personalData?: boolean;
  /** Texts of the interface to replace: language → message key → text. */
  readonly texts?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** How the record is stored. */
export interface CookieOptions {
  /** Name of the cookie and of the localStorage entry. Default `sekisho`. */
  readonly name?: string;
  /** Domain whose hosts share the choice, for example `example.com`. Default: this host only. */
  readonly domain?: string;
  /** Path of the cookie. Default `/`. */
  readonly path?: string;
  /** Days an answer holds; with `sekisho.regions.js` a refusal at least for as long as the region’s rules say. Default 180, at most 395. */
  readonly days?: number;
}

/** Where receipts are offered to the site. */
export interface ReceiptOptions {
  /** Address that is offered each receipt by POST. Default: none, nothing is sent. */
  readonly url?: string;
}
