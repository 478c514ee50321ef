import { CmpApi, DisplayStatus, CmpApiModel } from '@iabtechlabtcf/cmpapi';
import { GVL } from '@iabtechlabtcf/core';
import { attempt } from '../lib/attempt.js';
import { of, page } from '../lib/page.js';
import { readVendorList } from './readVendorList.js';
import { tcString, additionalConsent } from './tcString.js';

/** The lazy file that makes TC strings, by the libraries of the IAB Tech Lab: `sekisho.tcf.js`. */
/** The list in the language that visitors read, as far as the framework knows it. */
const createList = (fetched, { language }) => {
    const list = readVendorList(fetched);
    const wanted = language || of(page('documentElement'), 'lang') || GVL.DEFAULT_LANGUAGE;
    return attempt(() => new GVL(list, { language: wanted })) || new GVL(list);
};
const startTcf = (settings, plan, fetched) => {
    const gvl = plan.applies ? createList(fetched, settings) : undefined;
    let said;
    let additional = '';
    let isOpen = false;
    const addConsent = (next, data, success) => {
        // removing a listener passes here too, with a boolean
        if (additional && typeof data === 'object' && data && data.tcString)
            Object.assign(data, { addtlConsent: additional });
        next(data, success);
    };
    const cmp = new CmpApi(plan.cmpId, plan.cmpVersion, true, { getTCData: addConsent });
    if (!gvl) {
        cmp.update(null);
        return { tell() { }, show() { }, listOf: () => null, fail: () => cmp.disable() };
    }
    return {
        tell(decision) {
            const string = tcString(settings, plan, gvl, decision);
            const more = additionalConsent(settings, plan, decision);
            // a question that is open is told of once it is shown; whoever gives the same answer again has answered
            if (!string && !said)
                return;
            if (string === said && more === additional && !isOpen)
                return;
            isOpen = false;
            said = string;
            additional = more;
            cmp.update(string);
        },
        show(isVisible) {
            isOpen = isVisible;
            if (isVisible)
                cmp.update((said ?? (said = '')), true);
            else
                CmpApiModel.displayStatus = DisplayStatus.HIDDEN;
        },
        listOf: (version = 'LATEST') => version === 'LATEST' || Number(version) === gvl.vendorListVersion ? gvl.getJson() : null,
        fail: () => cmp.disable(),
    };
};

export { startTcf };
