import { CmpApi, DisplayStatus, CmpApiModel } from '@iabtechlabtcf/cmpapi';
import { GVL } from '@iabtechlabtcf/core';
import { attempt } from '../lib/attempt.js';
import { of, page } from '../lib/page.js';
import { readRunning } from '../lib/readRunning.js';
import { answerInForce } from './answerInForce.js';
import { createAnswerStore } from './answerStore.js';
import { carryAnswer } from './carryAnswer.js';
import { makeAnswer } from './makeAnswer.js';
import { readVendorList } from './readVendorList.js';
import { tcfFacts } from './tcfFacts.js';
import { tcString, additionalConsent } from './tcString.js';

/** The lazy file that makes TC strings, by the libraries of the IAB Tech Lab: `sekisho.tcf.js`. */
/** The list in the language that visitors read, as far as the framework knows it. */
const createList = (list, { language }) => {
    const wanted = language || of(page('documentElement'), 'lang') || GVL.DEFAULT_LANGUAGE;
    return attempt(() => new GVL(list, { language: wanted })) || new GVL(list);
};
/** What decides of the framework's own question: the finer answer, and where the visitor gives it. */
const createAnswers = (settings, plan, list) => {
    const store = createAnswerStore(settings.cookie.name);
    const facts = tcfFacts(list, plan);
    const policy = list.tcfPolicyVersion;
    let latest;
    let draft;
    let isShown = false;
    let isAskedAgain = false;
    const standingFor = (decision) => answerInForce(store.read(), policy, settings, plan, facts, decision);
    const note = (decision, before) => {
        const kept = store.read();
        const isVisitors = decision.via === 'banner' || decision.via === 'preferences';
        if (isVisitors && isShown && decision.at !== undefined) {
            const earlier = standingFor(before).answer;
            store.write(makeAnswer({ settings, plan, facts, policy, before, decision, kept: earlier, draft }));
        }
        else if (decision.via !== 'default' && kept && kept.at === before.at && decision.at !== undefined) {
            store.write(carryAnswer(kept, settings, plan, decision));
        }
    };
    const desk = {
        plan,
        list,
        facts,
        inForce: (decision) => standingFor(decision).answer,
        isAskedAgain: () => isAskedAgain,
        show: () => void (isShown = true),
        leave: (chosen) => void (draft = chosen),
    };
    return {
        desk,
        /** Notes what a decision means for the finer answer, which it gives. */
        follow(decision) {
            if (latest && latest !== decision)
                note(decision, latest);
            latest = decision;
            draft = undefined;
            // without the record that it narrows it says nothing
            if (decision.at === undefined)
                store.forget();
            return standingFor(decision).answer;
        },
        /** The interface has closed: what comes next is no answer to what it showed. */
        close() {
            isShown = false;
        },
        askAgain() {
            if (settings.banner !== 'auto' || latest?.status !== 'decided')
                return;
            if (isAskedAgain || !standingFor(latest).isOpen || !store.canKeep())
                return;
            isAskedAgain = true;
            void readRunning()?.show('banner');
        },
    };
};
const startTcf = (settings, plan, fetched) => {
    const list = plan.applies ? readVendorList(fetched) : undefined;
    const gvl = list && createList(list, settings);
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
    if (!list || !gvl) {
        cmp.update(null);
        return {
            ...{ tell() { }, show() { }, askAgain() { }, listOf: () => null, desk: undefined },
            fail: () => cmp.disable(),
        };
    }
    const answers = createAnswers(settings, plan, list);
    return {
        desk: answers.desk,
        askAgain: answers.askAgain,
        tell(decision) {
            const answer = answers.follow(decision);
            const string = tcString(settings, plan, gvl, decision, answer);
            const more = additionalConsent(settings, plan, decision, answer);
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
                return cmp.update((said ?? (said = '')), true);
            answers.close();
            CmpApiModel.displayStatus = DisplayStatus.HIDDEN;
        },
        listOf: (version = 'LATEST') => version === 'LATEST' || Number(version) === gvl.vendorListVersion ? gvl.getJson() : null,
        fail: () => cmp.disable(),
    };
};

export { startTcf };
