import type { BannerMessages, EmbedMessages } from '../../locales/messages.js';
import type { Choices, Links, Party, Vendor } from '../../types/index.js';
import type { Settings } from '../../types/internal.js';
import { links } from '../../vendors/lists/links.js';
import { parties } from '../../vendors/lists/parties.js';
import { safeUrl } from '../../lib/safeUrl.js';
import { fill, joinNames, textIn } from '../../i18n/text.js';
import { mergeDisclosure } from '../../disclose/mergeDisclosure.js';
import { mergeParty } from '../../disclose/mergeParty.js';
import { policyKind } from '../../disclose/policyKind.js';

/** What a held frame says of itself. */
export interface HeldFrame {
  /** Its address, whole. */
  readonly address: string;
  readonly title: string;
  /** Where the same content stands on the vendor's own site; empty if nobody said. */
  readonly link: string;
  readonly purposes: readonly string[];
  readonly vendors: readonly string[];
}

/** What it is judged and described by. */
export interface EmbedKit {
  readonly settings: Pick<Settings, 'vendors' | 'purposes'>;
  readonly choices: Choices;
  readonly language: string;
  readonly messages: BannerMessages & EmbedMessages;
  /** Ids that Global Privacy Control keeps denied. */
  readonly locked: readonly string[];
  /** Ids that the visitor's age keeps denied. */
  readonly barred?: readonly string[] | undefined;
}

/** What a placeholder says and offers. */
export interface Embed {
  /** Whose content it is. */
  readonly title: string;
  /** The title of the frame; empty if it has none. */
  readonly subject: string;
  /** What loading it does. */
  readonly about: string;
  /** The way to the content itself, then the vendor's policies. */
  readonly links: readonly { readonly label: string; readonly href: string }[];
  /** The visitor may not load it, not even once: the law lets nobody of their age agree to it. */
  readonly isBarred: boolean;
  /** The vendors that are all that is missing, and the label of the button that grants them. */
  readonly always: { readonly ids: readonly string[]; readonly label: string } | undefined;
}

const partyOf = (vendor: Vendor): Party | undefined => mergeParty(vendor, parties[vendor.id]);

const linksOf = (vendor: Vendor): Links | undefined => mergeDisclosure(vendor, links[vendor.id]);

/** What names are told with. */
interface NameKit extends Pick<EmbedKit, 'settings' | 'language'> {
  readonly messages: BannerMessages;
}

/** The names of declared vendors, as visitors know them. */
export const nameVendors = (ids: readonly string[], { settings, language, messages }: NameKit): string => {
  const named = settings.vendors
    .filter(({ id }) => ids.includes(id))
    .map((vendor) => textIn(partyOf(vendor)?.name, language) || vendor.id);
  return joinNames(named, messages);
};

/** What the frame is for: the banner's phrases, or the site's own words. */
const namePurposes = (ids: readonly string[], { settings, language, messages }: EmbedKit): string => {
  const phrases = settings.purposes
    .filter(({ id }) => ids.includes(id))
    .map(({ id, label }) => textIn(label, language) || messages[`for.${id}` as keyof BannerMessages] || id);
  return joinNames(phrases, messages);
};

const collectLinks = (vendors: readonly Vendor[], { language, messages }: EmbedKit): Embed['links'] => {
  const found = new Map<string, string>();
  for (const vendor of vendors) {
    const { privacyPolicy, terms, privacyPolicyKind } = linksOf(vendor) ?? {};
    for (const [text, label] of [
      [privacyPolicy, messages[`embed.${policyKind(privacyPolicyKind)}`]],
      [terms, messages['embed.terms']],
    ] as const) {
      const href = safeUrl(textIn(text, language));
      if (href) found.set(href, label);
    }
  }
  return [...found].map(([href, label]) => ({ label, href }));
};

/** Says what a held frame is. Its vendor is named if the site declared it; the host that it comes from, otherwise. Pure. */
export const describeEmbed = (frame: HeldFrame, kit: EmbedKit): Embed => {
  const { settings, choices, language, messages, locked, barred = [] } = kit;
  const host = new URL(frame.address).host;
  const vendors = settings.vendors.filter(({ id }) => frame.vendors.includes(id));
  const isKnown = vendors.length > 0 && vendors.length === new Set(frame.vendors).size;
  const parts = isKnown ? vendors.map(partyOf) : [];
  const nameAll = (names: readonly string[]): string =>
    joinNames([...new Set(names.map((name) => name || host))], messages) || host;
  const name = nameAll(parts.map((party) => textIn(party?.name, language)));
  const company = nameAll(parts.map((party) => textIn(party?.company ?? party?.name, language)));
  const purposes = isKnown ? '' : namePurposes(frame.purposes, kit);
  const about = fill(messages['embed.about'], { company });
  // a button that would not load the frame is not offered
  const missing = vendors.filter(({ id }) => choices[id] !== 'granted');
  const isEnough =
    isKnown &&
    missing.length > 0 &&
    frame.purposes.every((id) => choices[id] === 'granted') &&
    missing.every(({ id }) => !locked.includes(id));
  const open = safeUrl(frame.link);
  const ways = open ? [{ label: fill(messages['embed.open'], { name }), href: open }] : [];
  return {
    title: fill(messages['embed.title'], { name }),
    subject: frame.title,
    about: purposes ? `${fill(messages['embed.purpose'], { purposes })} ${about}` : about,
    links: [...ways, ...(isKnown ? collectLinks(vendors, kit) : [])],
    isBarred: [...frame.vendors, ...frame.purposes].some((id) => barred.includes(id)),
    always: isEnough
      ? { ids: missing.map(({ id }) => id), label: fill(messages['embed.always'], { name }) }
      : undefined,
  };
};
