import type {
  BannerMessages,
  DisclosuresMessages,
  DutyMessages,
  EmbedMessages,
  PreferencesMessages,
} from './messages.js';
import type { RightsMessages } from './rightsMessages.js';

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
