import type { Choice, CookieDisclosure, Disclosure, Vendor } from '../types.js';
import { countGranted, readSwitch, unlocked } from './draft.js';
import { formatDay, formatRegion, formatRetention } from '../i18n/format.js';
import { policyLabel, vendorCompany, vendorName } from './kit.js';
import type { TellKit } from './tellKit.js';
import { fill, textIn } from '../i18n/text.js';
import { linkAddress } from '../lib/linkAddress.js';

/** Cookies and storage entries that are kept alike. */
export interface Entries {
  readonly names: readonly string[];
  /** Where and how long. */
  readonly kept: string;
}

/** A link with its label. */
export interface Link {
  readonly label: string;
  readonly href: string;
}

/** All that is told about a vendor, in one language. What is not known is empty. */
export interface Service {
  readonly id: string;
  readonly name: string;
  readonly company: string;
  readonly country: string;
  readonly formerly: readonly string[];
  /** Whether the site or the catalogue says anything about it. */
  readonly isDescribed: boolean;
  readonly use: string;
  readonly recipientUse: string;
  readonly role: string;
  readonly sends: readonly string[];
  readonly first: readonly Entries[];
  readonly third: readonly Entries[];
  /** Whether nobody has looked which cookies there are. */
  readonly cookiesUnknown: boolean;
  readonly choice: Choice;
  /** What was chosen, or what is in force. */
  readonly state: string;
  /** When data is sent. */
  readonly sent: string;
  readonly privacyPolicy: Link | undefined;
  readonly terms: Link | undefined;
  readonly optOut: Link | undefined;
  /** What the opt-out page ends, and what refusing on the site does. */
  readonly stops: readonly string[];
  readonly exempt: string;
  readonly checked: string;
}

/** Entries by where and how long they are kept. */
export const groupEntries = (cookies: readonly CookieDisclosure[], { language, messages }: TellKit): Entries[] => {
  const groups = new Map<string, string[]>();
  for (const { name, kind = 'cookie', retention } of cookies) {
    const kept = fill(messages['tell.kept'], {
      kind: messages[`tell.kind.${kind}`],
      retention: formatRetention(retention, language, messages),
    });
    groups.set(kept, [...(groups.get(kept) ?? []), name]);
  }
  return [...groups].map(([kept, names]) => ({ kept, names }));
};

/** What is in force for a purpose or vendor, and whether the visitor said so. */
export const describeChoice = (id: string, purpose: string, kit: TellKit): string => {
  const { decision, settings, messages } = kit;
  if (decision.locked.includes(id)) return messages.gpc;
  if (purpose === 'necessary' || settings.regime === 'none') return messages['always-on'];
  const free = unlocked(settings, decision.locked);
  if (id === purpose && readSwitch(decision.choices, free, id) === 'mixed') {
    const { count, total } = countGranted(decision.choices, free, id);
    return fill(messages.partly, { count: `${count}`, total: `${total}` });
  }
  const isOn = decision.choices[id] === 'granted';
  if (decision.status !== 'decided') return messages[isOn ? 'tell.on' : 'tell.off'];
  return messages[isOn ? 'tell.allowed' : 'tell.refused'];
};

/** Whether, and on whose word, data is sent to a vendor. */
const describeSending = ({ id, purpose }: Vendor, { decision, settings, messages }: TellKit): string => {
  if (decision.locked.includes(id)) return messages.gpc;
  if (purpose === 'necessary' || settings.regime === 'none') return messages['tell.sent.always'];
  const isOn = decision.choices[id] === 'granted';
  if (decision.status !== 'decided') return messages[isOn ? 'tell.sent.on' : 'tell.sent.off'];
  return messages[isOn ? 'tell.sent.allowed' : 'tell.sent.refused'];
};

const linkTo = (address: string, label: string): Link | undefined => {
  const href = address && linkAddress(address);
  return href ? { label, href } : undefined;
};

const describeStops = (
  { purpose }: Vendor,
  { optOutPage, optOutStops }: Partial<Disclosure>,
  company: string,
  { settings, messages }: TellKit,
): string[] => {
  const isUse = optOutStops === 'use' || purpose === 'advertising';
  const use = purpose === 'advertising' ? 'tell.stops.ads' : isUse ? 'tell.stops.use' : 'opt-out.effect.other';
  return [
    ...(purpose === 'necessary' || settings.regime === 'none' ? [] : [messages['tell.refusal']]),
    ...(optOutPage ? [fill(messages[optOutStops === 'sending' ? 'tell.stops.sending' : use], { company })] : []),
  ];
};

/** Says all that is known of a vendor. Pure; never fails on what the site left out. */
export const describeService = (vendor: Vendor, kit: TellKit): Service => {
  const { language, messages, decision } = kit;
  const party = kit.partyOf(vendor);
  const known = kit.disclosureOf(vendor);
  const told: Partial<Disclosure> = known ?? {};
  const { cookies = [], sends = [], exempt } = told;
  const name = vendorName(vendor, kit);
  const company = vendorCompany(vendor, kit) || name;
  const textOf = (key: 'privacyPolicy' | 'terms' | 'optOutPage'): string => textIn(told[key], language);
  return {
    id: vendor.id,
    name,
    company,
    country: party ? formatRegion(party.country, language) : '',
    formerly: (party?.formerly ?? []).map((former) => textIn(former, language)),
    isDescribed: !!known,
    use: textIn(told.use, language),
    recipientUse: textIn(told.recipientUse, language),
    role: told.role === 'processor' ? messages['tell.processor'] : '',
    sends: sends.map((kind) => messages[`sends.${kind}`] || kind),
    first: groupEntries(
      cookies.filter(({ party }) => party !== 'third'),
      kit,
    ),
    third: groupEntries(
      cookies.filter(({ party }) => party === 'third'),
      kit,
    ),
    cookiesUnknown: !!told.cookiesUnknown,
    choice: decision.choices[vendor.id] ?? 'denied',
    state: describeChoice(vendor.id, vendor.purpose, kit),
    sent: describeSending(vendor, kit),
    privacyPolicy: linkTo(textOf('privacyPolicy'), messages[policyLabel(told)]),
    terms: linkTo(textOf('terms'), messages['link.terms']),
    optOut: linkTo(textOf('optOutPage'), messages['link.opt-out']),
    stops: describeStops(vendor, told, company, kit),
    exempt: exempt ? messages[`tell.exempt.${exempt}`] : '',
    checked: told.checked ? fill(messages.checked, { date: formatDay(told.checked, language) }) : '',
  };
};
