import { attempt } from '../lib/attempt.js';
import { pageActivated } from '../lib/pageActivated.js';
import { applyAnswers } from './applyAnswers.js';
import { grantedBy, noAnswers, readDevice, readAccount, mergeAnswers, withoutUnknown, isSame } from './answers.js';

const seconds = () => Math.floor(Date.now() / 1000);
/** Has a layer that asks, and was drawn before anybody was signed in, say what an answer holds for. */
const sayAgain = (consent, view) => {
    consent.hide();
    void consent.show(view);
};
/** What the device knows of its answers: grants that were given on this page view, whose times are known, and the account's. */
const createNotes = (consent, state, settingsOf, onAnswer) => {
    let given = noAnswers();
    let before = consent.decision;
    let isApplying = false;
    consent.subscribe((decision) => {
        if (isApplying || decision === before)
            return;
        const settings = settingsOf();
        const granted = settings ? grantedBy(decision, before, settings) : [];
        for (const id of Object.keys(decision.choices)) {
            const isChanged = decision.choices[id] !== before.choices[id] || before.unanswered.includes(id);
            // a grant is as late as it was given last; a refusal is, by the time of the record
            const isNew = isChanged || granted.includes(id);
            if (isNew && decision.via !== 'default') {
                state.taken.delete(id);
                given[id] = [decision.choices[id], seconds()];
            }
        }
        before = decision;
        // read from the record, it is another tab's, which gives it to the account itself
        if (decision.via !== 'default')
            onAnswer(decision);
    });
    return {
        read: () => readDevice(consent.decision, given),
        /** Does what changes answers without the visitor. */
        apply(merged, work) {
            isApplying = true;
            try {
                return work();
            }
            finally {
                isApplying = false;
                before = consent.decision;
                Object.assign(given, merged);
            }
        },
        /** Times are the account's: the next one shall not be told them. */
        forget() {
            given = noAnswers();
        },
    };
};
const createAccount = (consent, { load, save, isSignedIn = false, onTaken }, settingsOf, state, device) => {
    // before somebody has come to the page, nobody's answers are known
    let turn = pageActivated();
    /** Which sign-in it is: what was asked for during another one is for nobody. */
    let session = 0;
    let isIn = false;
    /** What has changed here that the visitor was not told of. */
    const untold = new Set();
    // another tab may have it differ
    const isOn = () => isIn && device.read() !== 'apart';
    const isCurrent = (mine) => isOn() && mine === session;
    state.isOn = isOn;
    /** Brings device and account together. Where the account cannot be read, the device's own answers stand. */
    const meet = async (mine) => {
        if (!isCurrent(mine))
            return;
        const stored = readAccount(await load(), seconds());
        if (!isCurrent(mine))
            return;
        // read after the wait: the visitor may have answered meanwhile
        const merged = mergeAnswers(notes.read(), stored);
        const changed = notes.apply(merged, () => applyAnswers(consent, merged, settingsOf()));
        for (const id of changed) {
            state.taken.add(id);
            untold.add(id);
        }
        const answers = withoutUnknown(merged);
        if (!isSame(answers, stored))
            await save({ version: 1, answers });
    };
    const queue = (mine) => {
        turn = turn.then(() => meet(mine)).catch(() => { });
        return turn;
    };
    const notes = createNotes(consent, state, settingsOf, (decision) => {
        if (isOn())
            void hear(decision, session);
    });
    /** Without an answer that counts nothing is kept with the account: there is nothing to tell of, and nothing is remembered. */
    const isAnswered = () => consent.decision.at !== undefined;
    const isUntold = () => isAnswered() && device.read() === '';
    const tell = () => {
        const ids = [...untold];
        untold.clear();
        // before it is told, for what is told may have the device differ at once
        device.write('told');
        if (onTaken)
            attempt(() => onTaken(ids));
        else
            void consent.show('preferences');
    };
    /** Gives an answer to the account. Who has not read in the banner or in preferences what it holds for is told now. */
    const hear = async ({ via }, mine) => {
        const isSaid = (via === 'banner' || via === 'preferences') && !state.layer?.isSilent;
        if (isSaid && isUntold())
            device.write('told');
        await queue(mine);
        if (isCurrent(mine) && isUntold())
            tell();
    };
    const enter = async (isAsked) => {
        session += 1;
        isIn = true;
        const mine = session;
        const isNew = device.read() === '';
        await queue(mine);
        if (!isCurrent(mine))
            return;
        // also where the account could not be read: what is answered from now on goes to it
        if (isUntold() || ((isAsked || isNew) && untold.size))
            tell();
        else if (state.layer?.isSilent && state.layer.isOpen && !isAnswered())
            sayAgain(consent, state.layer.view);
    };
    const leave = () => {
        session += 1;
        untold.clear();
        state.taken.clear();
        notes.forget();
    };
    if (isSignedIn)
        void enter(false);
    return {
        signIn: () => enter(true),
        signOut() {
            isIn = false;
            leave();
        },
        keepApart(isApart = true) {
            device.write(isApart ? 'apart' : '');
            if (isApart)
                leave();
            else if (isIn)
                void enter(true);
        },
        settled: () => turn,
    };
};

export { createAccount };
