import { CmpApi, CmpStatus, SignalStatus, CmpDisplayStatus } from '@iabgpp/cmpapi';
import { readGpc } from '../lib/gpc.js';
import { usAnswers } from './usAnswers.js';
import { usFields } from './usFields.js';
import { usSections } from './usSection.js';

/** The lazy file that makes GPP strings, by the library of the IAB Tech Lab: `sekisho.gpp.js`. */
const startGpp = (settings, plan, section) => {
    const { id, name } = section;
    const cmp = new CmpApi(plan.cmpId, 1);
    // the section has the signal itself: what a site heeds like it is none
    const gpcOf = () => readGpc(false);
    const fieldsOf = (answers) => Object.entries(usFields(name, cmp.getSection(name), plan, answers));
    // makes the section: opted out of everything, until a decision is told
    cmp.setFieldValue(name, 'SaleOptOut', 1);
    for (const [field, value] of fieldsOf({ notice: 2, optOut: 1, gpc: gpcOf(), consentTo: () => 1 }))
        cmp.setFieldValue(name, field, value);
    cmp.setSupportedAPIs(usSections.map((one) => `${one.id}:${one.name}`));
    cmp.setApplicableSections([id]);
    cmp.setCmpStatus(CmpStatus.LOADED);
    let isReady = false;
    let isWaited = false;
    let isSettled = false;
    const signal = (ready) => {
        if (ready === (cmp.getSignalStatus() === SignalStatus.READY))
            return;
        cmp.setSignalStatus(ready ? SignalStatus.READY : SignalStatus.NOT_READY);
    };
    const display = (isVisible) => {
        const status = isVisible ? CmpDisplayStatus.VISIBLE : CmpDisplayStatus.HIDDEN;
        if (status !== cmp.getCmpDisplayStatus())
            cmp.setCmpDisplayStatus(status);
    };
    return {
        tell(decision) {
            const answers = usAnswers(settings, plan, decision, gpcOf());
            const before = cmp.getGppString();
            const fields = fieldsOf(answers);
            const held = cmp.getSection(name);
            const isChanged = !isSettled || fields.some(([field, value]) => String(held[field]) !== String(value));
            // whoever listens shall not act on what is about to change
            if (isChanged)
                signal(false);
            if (decision.via === 'banner' || decision.via === 'preferences') {
                // the layer that was answered closes, and "ready" comes last
                isWaited = false;
                display(false);
            }
            if (isChanged) {
                for (const [field, value] of fields)
                    cmp.setFieldValue(name, field, value);
                isSettled = true;
                if (cmp.getGppString() !== before)
                    cmp.fireSectionChange(name);
            }
            isReady = answers.isReady;
            signal(isReady && !isWaited);
        },
        show(isVisible, isWaitedFor) {
            isWaited = isVisible && isWaitedFor;
            if (isWaited)
                signal(false);
            display(isVisible);
            if (!isWaited)
                signal(isReady);
        },
        fail() {
            signal(false);
            cmp.setCmpStatus(CmpStatus.ERROR);
        },
    };
};

export { startGpp };
