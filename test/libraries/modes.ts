/** The ways in which a library's page is opened. */

/** What a page has in its head, in front of everything else. */
export interface Setting {
  /** Markup of the Sekisho tag and its options. */
  readonly tag: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const POLICY = 'data-policy-url="/privacy"';
const DECLARED = `data-vendors="google-ads google-analytics vimeo" ${POLICY}`;
const tag = (attributes: string): string => `<script src="/dist/sekisho.js" ${attributes}></script>`;

/** The hosts that a library asks for, declared as a vendor's. */
const vendorOf = (hosts: readonly string[]): string => {
  const vendors = [{ id: 'library', purpose: 'analytics', hosts, party: { name: 'Library', company: 'Library' } }];
  return `<script type="application/json" data-sekisho="options">${JSON.stringify({ vendors })}</script>`;
};

/** Everything of other sites is forbidden, as a content blocker would. */
const WALL = "default-src 'self' data: blob: 'unsafe-inline' 'unsafe-eval'";

/**
 * By name, all of the same length so that they take the same room in addresses. `bare` is what `idle`, `hold` and `full` are
 * compared with, `wall` what `deny` is.
 */
export const MODES = {
  /** Without Sekisho. */
  bare: () => ({ tag: '' }),
  /** All is granted since an earlier page view. */
  idle: () => ({ tag: tag(DECLARED) }),
  /** Nothing is answered; what the library asks for is nobody's who is declared. */
  hold: () => ({ tag: tag(DECLARED) }),
  /** Nothing is answered, and every other site is held but those that the library asks for. */
  full: (hosts) => ({ tag: tag(`${DECLARED} data-guard="all" data-allow="${hosts.join(' ')}"`) }),
  /** Without Sekisho; what the library asks for is blocked by the browser. */
  wall: () => ({ tag: '', headers: { 'content-security-policy': WALL } }),
  /** Nothing is answered; what the library asks for is a vendor's who is declared. */
  deny: (hosts) => ({ tag: vendorOf(hosts) + tag(DECLARED) }),
} satisfies Record<string, (hosts: readonly string[]) => Setting>;

export type Mode = keyof typeof MODES;

/** What is compared with what. */
export const COMPARED = [
  ['idle', 'bare'],
  ['hold', 'bare'],
  ['full', 'bare'],
  ['deny', 'wall'],
] as const satisfies readonly (readonly [Mode, Mode])[];

/** A mode in which there is something to be compared. */
export type ComparedMode = (typeof COMPARED)[number][0];
