/** The lazy file that makes GPP strings, by the library of the IAB Tech Lab: `sekisho.gpp.js`. */
import { CmpApi, CmpDisplayStatus, CmpStatus, SignalStatus } from '@iabgpp/cmpapi';
import { readGpc } from '../lib/gpc.js';
import type { GppModule } from './GppTeller.js';
import { usAnswers } from './usAnswers.js';
import { usFields } from './usFields.js';
import { usSections } from './usSection.js';

export const startGpp: GppModule['startGpp'] = (settings, plan, section) => {
  const { id, name } = section;
  const cmp = new CmpApi(plan.cmpId, 1);
  // makes the section: opted out, until a decision is told
  cmp.setFieldValue(name, 'SaleOptOut', 1);
  cmp.setSupportedAPIs(usSections.map((one) => `${one.id}:${one.name}`));
  cmp.setApplicableSections([id]);
  cmp.setCmpStatus(CmpStatus.LOADED);
  let isReady = false;
  let isWaited = false;
  let isSettled = false;
  const signal = (ready: boolean): void => {
    if (ready === (cmp.getSignalStatus() === SignalStatus.READY)) return;
    cmp.setSignalStatus(ready ? SignalStatus.READY : SignalStatus.NOT_READY);
  };
  return {
    tell(decision) {
      const answers = usAnswers(settings, plan, decision, readGpc());
      const before = cmp.getGppString();
      const wanted = usFields(name, cmp.getSection(name) as Record<string, unknown>, plan, answers);
      const fields = Object.entries(wanted);
      const held = cmp.getSection(name) as Record<string, unknown>;
      const isChanged = !isSettled || fields.some(([field, value]) => String(held[field]) !== String(value));
      if (isChanged) {
        // whoever listens shall not act on what is about to change
        signal(false);
        for (const [field, value] of fields) cmp.setFieldValue(name, field, value);
        isSettled = true;
        if (cmp.getGppString() !== before) cmp.fireSectionChange(name);
      }
      isReady = answers.isReady;
      signal(isReady && !isWaited);
    },
    show(isVisible, isWaitedFor) {
      isWaited = isVisible && isWaitedFor;
      if (isWaited) signal(false);
      const status = isVisible ? CmpDisplayStatus.VISIBLE : CmpDisplayStatus.HIDDEN;
      if (status !== cmp.getCmpDisplayStatus()) cmp.setCmpDisplayStatus(status);
      if (!isWaited) signal(isReady);
    },
    fail() {
      signal(false);
      cmp.setCmpStatus(CmpStatus.ERROR);
    },
  };
};
