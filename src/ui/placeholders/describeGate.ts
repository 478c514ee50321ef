import { joinNames, fill, textIn } from '../../i18n/text.js';
import type { BannerMessages } from '../../locales/messages.js';
import { describeEmbed, type Embed, type EmbedKit, nameVendors } from './describeEmbed.js';

/** What a part of the page that waits for permission says of itself. */
export interface HeldPart {
  /** What it waits for, purposes and vendors alike. */
  readonly ids: readonly string[];
  /** What is to be seen; empty if nobody said. */
  readonly title: string;
  /** Where the same content stands on the vendor's own site; empty if nobody said. */
  readonly link: string;
  /** The page's own address. */
  readonly address: string;
}

/** Says what a part of the page is; nothing where it names what the site did not declare, for nobody can grant that. Pure. */
export const describeGate = ({ ids, title, link, address }: HeldPart, kit: EmbedKit): Embed | undefined => {
  const { settings, choices, language, messages, locked } = kit;
  const vendors = settings.vendors.flatMap(({ id }) => (ids.includes(id) ? [id] : []));
  const declared = settings.purposes.filter(({ id }) => ids.includes(id));
  const purposes = declared.map(({ id }) => id);
  if (!ids.length || !ids.every((id) => vendors.includes(id) || purposes.includes(id))) return undefined;
  const embed = describeEmbed({ address, title, link, purposes, vendors }, kit);
  const phrases = declared.map(
    ({ id, label }) => textIn(label, language) || messages[`for.${id}` as keyof BannerMessages] || id,
  );
  const names = [...(vendors.length ? [nameVendors(vendors, kit)] : []), ...phrases];
  const missing = ids.filter((id) => choices[id] !== 'granted');
  const always =
    missing.length > 0 && missing.every((id) => !locked.includes(id))
      ? { ids: missing, label: fill(messages['embed.always'], { name: joinNames(names, messages) }) }
      : undefined;
  // of whom a purpose sends data to, nothing is known here
  const about = vendors.length
    ? embed.about
    : fill(messages['embed.purpose'], { purposes: joinNames(phrases, messages) });
  return { ...embed, about, always };
};
