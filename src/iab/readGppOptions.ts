import { readBag, readText, readWhole } from './readBag.js';
import { usSections } from './usSection.js';

/** What the site sets for GPP: `signals.gpp`. */
export interface GppOptions {
  /** Your id among consent platforms, if you are registered as one. Default 1, which GPP has for everyone else. */
  readonly cmpId?: number;
  /**
   * You have signed the IAB Multi-State Privacy Agreement (MSPA) and declare every transaction a covered one, in the mode
   * `opt-out-option` or `service-provider`. Default: not covered.
   */
  readonly mspa?: 'opt-out-option' | 'service-provider';
  /** Under the MSPA: the national section for visitors of every state. Default: their state’s own, where it has one. */
  readonly national?: boolean;
  /**
   * Whether the visitor has notice of the opt-out. Default: yes where the banner shows itself, and where the visitor has
   * answered.
   */
  readonly notice?: boolean;
  /** `false` where you sell no personal data. Default `true`. */
  readonly sale?: boolean;
  /** `false` where you share none for advertising across contexts. Default `true`. */
  readonly sharing?: boolean;
  /** `false` where you process none for targeted advertising. Default `true`. */
  readonly targetedAdvertising?: boolean;
  /**
   * Sensitive data that you process: section → number of the data activity in that section’s specification, from 1 → the
   * purpose or vendor whose grant is the consent. Default: none.
   */
  readonly sensitive?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Uses beyond those that were disclosed: the purpose or vendor whose grant is the consent. Default: none. */
  readonly additionalProcessing?: string;
  /** The visitor is known to be a child: no consent for anything, and opted out. Default `false`. */
  readonly child?: boolean;
}

/** What was read of it. */
export interface GppPlan {
  readonly cmpId: number;
  readonly isNational: boolean;
  /** `undefined`: what the decision says. */
  readonly isNoticeGiven: boolean | undefined;
  readonly mspa: 'opt-out-option' | 'service-provider' | undefined;
  readonly sells: boolean;
  readonly shares: boolean;
  readonly targets: boolean;
  readonly isChild: boolean;
  readonly additionalProcessing: string;
  /** The ids that sensitive data needs, by section and position, from 0. */
  readonly sensitive: ReadonlyMap<string, ReadonlyMap<number, string>>;
}

const readSensitive = (given: unknown): GppPlan['sensitive'] => {
  const bag = readBag<Record<string, unknown>>(given);
  const known = usSections.map(({ name }) => name).filter((name) => name in bag);
  return new Map(
    known.map((name) => {
      const positions = Object.entries(readBag<Record<string, unknown>>(bag[name])).flatMap(([number, id]) => {
        const position = readWhole(number, 1, 99);
        // what names nothing that can be granted was not consented to
        return position ? [[position - 1, readText(id)] as const] : [];
      });
      return [name, new Map(positions)];
    }),
  );
};

/** Reads what the site set. Whatever is not as it should be says less, never more. */
export const readGppOptions = (given: unknown): GppPlan => {
  const { mspa, national, notice, sale, sharing, targetedAdvertising, ...more } = readBag<GppOptions>(given);
  const mode = mspa === 'opt-out-option' || mspa === 'service-provider' ? mspa : undefined;
  return {
    cmpId: readWhole(more.cmpId, 1, 4095) ?? 1,
    mspa: mode,
    isNational: !!mode && national === true,
    isNoticeGiven: typeof notice === 'boolean' ? notice : undefined,
    sells: sale !== false,
    shares: sharing !== false,
    targets: targetedAdvertising !== false,
    isChild: ![undefined, false].includes(more.child),
    additionalProcessing: readText(more.additionalProcessing),
    sensitive: readSensitive(more.sensitive),
  };
};
