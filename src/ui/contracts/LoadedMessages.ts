import type { LocalePart } from '../../locales/Locale.js';
import type {
  BannerMessages,
  DisclosuresMessages,
  DutyMessages,
  EmbedMessages,
  PreferencesMessages,
} from '../../locales/messages.js';

/** The parts of a language's texts that share one space of keys: rights have their own. */
export type FurtherPart = Exclude<LocalePart, 'banner' | 'rights'>;

/** A language and its texts. */
export interface LoadedMessages {
  readonly language: string;
  /** Texts of the banner, complete. */
  readonly messages: BannerMessages;
  /** Texts of the parts asked for where they are not the English ones, which come with those. */
  readonly translations: Partial<PreferencesMessages & EmbedMessages & DisclosuresMessages & DutyMessages>;
}
