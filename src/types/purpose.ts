import type { Exemption } from './exemption.js';
import type { Text } from './text.js';

/** The purposes that Sekisho knows by name. `necessary` is always granted and never asked for. */
export type StandardPurpose = 'necessary' | 'functional' | 'social' | 'analytics' | 'advertising';

/** A purpose's id: a standard one or one of the site's own (`[a-z0-9-]+`). */
export type PurposeId = StandardPurpose | (string & {});

/** A purpose, as declared by the site. Standard purposes have built-in texts. */
export interface Purpose {
  /** Unique among purposes and vendors. */
  readonly id: PurposeId;
  /** Its name, as shown. Needed for the site's own purposes. */
  readonly label?: Text;
  /** One sentence on what the data is used for. */
  readonly description?: Text;
  /** What of the site does not work without it. Where the law of the region asks for it (Japan), no opt-out counts without one. */
  readonly effect?: Text;
  /**
   * Asked for by itself: automated decisions (GDPR Art. 22). Nothing but the visitor's own click on its switch, or on that
   * of one of its vendors, grants it: neither *Accept all* nor code, under any regime. Default `false`.
   */
  readonly explicit?: boolean;
  /** Advertising under a name of the site's own: Global Privacy Control speaks of it like `advertising`. Default `false`. */
  readonly advertising?: boolean;
  /**
   * Data that laws protect more than other: health, belief, origin, precise location. With `sekisho.regions.js` it is
   * `explicit`, in every region. Default `false`.
   */
  readonly sensitive?: boolean;
  /** The content of visitors' messages is looked at. With `sekisho.regions.js` it is `explicit`, in every region. Default `false`. */
  readonly communications?: boolean;
  /**
   * Everything of the site's own under it does this and nothing else, as `Vendor.exemption` says it of a vendor. Its vendors
   * say it each for itself. Default: none.
   */
  readonly exemption?: Exemption;
}
