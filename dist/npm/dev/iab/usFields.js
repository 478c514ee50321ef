import { own } from '../lib/own.js';

const fillersOf = (section, plan, answers) => {
    const { notice, optOut, gpc, consentTo } = answers;
    const sensitive = plan.sensitive.get(section);
    const where = (applies, value) => () => (applies ? value : 0);
    const is = (applies) => (applies ? 1 : 2);
    const activity = (position) => {
        const id = sensitive?.get(position);
        return id === undefined ? 0 : consentTo(id);
    };
    const children = (length) => length ? Array.from({ length }, () => (plan.isChild ? 1 : 0)) : plan.isChild ? 1 : 0;
    const additional = where(!!plan.additionalProcessing, consentTo(plan.additionalProcessing));
    const mode = (name) => where(!!plan.mspa, is(plan.mspa === name));
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
const usFields = (section, template, plan, answers) => {
    const fillers = own(fillersOf(section, plan, answers));
    const fields = Object.create(null);
    for (const [name, example] of Object.entries(template)) {
        const fill = fillers[name];
        if (fill)
            fields[name] = fill(Array.isArray(example) ? example.length : 0);
    }
    return fields;
};

export { usFields };
