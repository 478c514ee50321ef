import type { AccountMessages, BannerMessages, DisclosuresMessages, DutyMessages, EmbedMessages, PreferencesMessages } from './messages.js';
import type { RightsMessages } from './rightsMessages.js';
import type { TcfMessages } from './tcfMessages.js';
/** The texts of a language by the part of the interface that shows them: a file each. English comes with those parts. */
export interface Locale {
    readonly banner: BannerMessages;
    readonly preferences: PreferencesMessages;
    readonly embeds: EmbedMessages;
    readonly rights: RightsMessages;
    readonly disclosures: DisclosuresMessages;
    readonly duties: DutyMessages;
}
export type LocalePart = keyof Locale;
/** Texts of what few sites have, which the files of a language do not know of: the integrity of each part stands in a list of its own. */
export interface OptionalTexts {
    readonly account: AccountMessages;
    readonly tcf: TcfMessages;
}
export type OptionalPart = keyof OptionalTexts;
