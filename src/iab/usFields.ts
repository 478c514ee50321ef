import { own } from '../lib/own.js';
import type { GppPlan } from './readGppOptions.js';
import type { UsAnswers } from './usAnswers.js';

/** Fields of a US section by name, as the library has them. */
export type Fields = Readonly<Record<string, unknown>>;

/** What fields that a section has, or has not, are filled with: by their names, which all of its versions share. */
type Fillers = Readonly<Record<string, (length: number) => unknown>>;

const fillersOf = (section: string, plan: GppPlan, answers: UsAnswers): Fillers => {
  const { notice, optOut, gpc, consentTo } = answers;
  const sensitive = plan.sensitive.get(section);
  const where = (applies: boolean, value: number) => () => (applies ? value : 0);
  const is = (applies: boolean): number => (applies ? 1 : 2);
  const activity = (position: number): number => {
    const id = sensitive?.get(position);
    return id === undefined ? 0 : consentTo(id);
  };
  const children = (length: number): unknown =>
    length ? Array.from({ length }, () => (plan.isChild ? 1 : 0)) : plan.isChild ? 1 : 0;
  const additional = where(!!plan.additionalProcessing, consentTo(plan.additionalProcessing));
  const mode = (name: GppPlan['mspa']) => where(!!plan.mspa, is(plan.mspa === name));
  return {
    ProcessingNotice: () => notice,
    SharingNotice: () => notice,
    SaleOptOutNotice: where(plan.sells, notice),
    SharingOptOutNotice: where(plan.shares, notice),
    TargetedAdvertisingOptOutNotice: where(plan.targets, notice),
    SensitiveDataProcessingOptOutNotice: where(!!sensitive, notice),
    SensitiveDataOptOutNotice: where(!!sensitive, notice),
    SensitiveDataLimitUseNotice: where(!!sensitive, notice),
    SaleOptOut: where(plan.sells, optOut),
    SharingOptOut: where(plan.shares, optOut),
    TargetedAdvertisingOptOut: where(plan.targets, optOut),
    SensitiveDataProcessing: (length) => Array.from({ length }, (_, position) => activity(position)),
    KnownChildSensitiveDataConsents: children,
    PersonalDataConsents: additional,
    AdditionalDataProcessingConsent: additional,
    MspaCoveredTransaction: () => is(!!plan.mspa),
    MspaOptOutOptionMode: mode('opt-out-option'),
    MspaServiceProviderMode: mode('service-provider'),
    MspaMode: where(!!plan.mspa, plan.mspa === 'service-provider' ? 2 : 1),
    Gpc: () => gpc,
  };
};

/** The fields of a section, which `template` names, for a decision. Pure. */
export const usFields = (section: string, template: Fields, plan: GppPlan, answers: UsAnswers): Fields => {
  const fillers = own<Fillers>(fillersOf(section, plan, answers));
  const fields: Record<string, unknown> = Object.create(null);
  for (const [name, example] of Object.entries(template)) {
    const fill = fillers[name];
    if (fill) fields[name] = fill(Array.isArray(example) ? example.length : 0);
  }
  return fields;
};
