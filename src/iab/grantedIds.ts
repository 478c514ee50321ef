import type { Settings } from '../types/internal.js';
import type { FollowPlan } from './readFollowOptions.js';
import type { GppTerms } from './readGppData.js';
import type { Heard, TcTerms } from './readTcData.js';

/** What is heard by each API of the other platform. */
export interface HeardBoth {
  readonly tcf: Heard<TcTerms>;
  readonly gpp: Heard<GppTerms>;
}

/** What the platform consents to by TCF: a vendor needs itself, and every purpose that its own stands for. */
const byTcf = (
  terms: TcTerms,
  plan: FollowPlan,
  { purposes, vendors }: Pick<Settings, 'purposes' | 'vendors'>,
): string[] => {
  const isPurpose = (id: string): boolean => {
    const numbers = plan.purposes.get(id) || [];
    return numbers.length > 0 && numbers.every((number) => terms.hasPurpose(number));
  };
  const isVendor = (id: string): boolean => {
    const vendor = plan.vendors.get(id);
    const provider = plan.providers.get(id);
    return (
      (vendor !== undefined || provider !== undefined) &&
      (vendor === undefined || terms.hasVendor(vendor)) &&
      (provider === undefined || terms.hasProvider(provider))
    );
  };
  return [
    ...purposes.map(({ id }) => id).filter(isPurpose),
    // purpose 1: to keep or read anything in the browser
    ...vendors
      .filter(({ id, purpose }) => isVendor(id) && isPurpose(purpose) && terms.hasPurpose(1))
      .map(({ id }) => id),
  ];
};

/** The purposes that the site has told how to follow, and their vendors: GPP knows of none, and asks for all alike. */
const followed = ({ purposes }: FollowPlan, settings: Pick<Settings, 'purposes' | 'vendors'>): string[] => [
  ...settings.purposes.map(({ id }) => id).filter((id) => purposes.has(id)),
  ...settings.vendors.filter(({ purpose }) => purposes.has(purpose)).map(({ id }) => id),
];

/**
 * The ids that the other platform has granted; nothing where it is not known yet. Where both of its APIs speak, both must
 * grant. Pure.
 */
export const grantedIds = (
  { tcf, gpp }: HeardBoth,
  plan: FollowPlan,
  settings: Pick<Settings, 'purposes' | 'vendors'>,
): readonly string[] | undefined => {
  if (tcf === 'unknown' || gpp === 'unknown' || (tcf === 'absent' && gpp === 'absent')) return undefined;
  const all = followed(plan, settings);
  if (typeof gpp === 'object' && !gpp.isGranted) return [];
  if (typeof tcf === 'object') return byTcf(tcf, plan, settings);
  if (typeof gpp === 'object' || plan.grantsElsewhere) return all;
  return [];
};
