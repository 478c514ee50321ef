import { attempt } from '../lib/attempt.js';
import { applyAnswers } from './applyAnswers.js';
import { readDevice, readAccount, mergeAnswers, withoutUnknown, isAlike } from './answers.js';

const seconds = () => Math.floor(Date.now() / 1000);
const create = () => Object.create(null);
/** What the device knows of its answers: grants that were given on this page view, whose times are known, and the account's. */
const createNotes = (consent, state, onAnswer) => {
    let given = create();
    let before = consent.decision;
    let isApplying = false;
    consent.subscribe((decision) => {
        if (isApplying || decision === before)
            return;
        for (const id of Object.keys(decision.choices)) {
            const isNew = decision.choices[id] !== before.choices[id] || before.unanswered.includes(id);
            if (isNew && decision.via !== 'default') {
                state.taken.delete(id);
                given[id] = [decision.choices[id], seconds()];
            }
        }
        before = decision;
        // read from the record, it is another tab's, which gives it to the account itself
        if (decision.via !== 'default')
            onAnswer();
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
            given = create();
        },
    };
};
const createAccount = (consent, { load, save, isSignedIn = false, onTaken }, settingsOf, state, device) => {
    let turn = Promise.resolve();
    /** Which sign-in it is: what was asked for during another one is for nobody. */
    let session = 0;
    let isIn = false;
    const isOn = (mine) => state.isOn && mine === session;
    /** Brings device and account together. Where the account cannot be read, the device's own answers stand. */
    const meet = async (mine) => {
        if (!isOn(mine))
            return [];
        const stored = readAccount(await load(), seconds());
        if (!isOn(mine))
            return [];
        // read after the wait: the visitor may have answered meanwhile
        const merged = mergeAnswers(notes.read(), stored);
        const changed = notes.apply(merged, () => applyAnswers(consent, merged, settingsOf()));
        for (const id of changed)
            state.taken.add(id);
        const answers = withoutUnknown(merged);
        try {
            if (!isAlike(answers, stored))
                await save({ version: 1, answers });
        }
        catch {
            // what has changed here is told all the same
        }
        return changed;
    };
    const queue = (mine) => {
        const next = turn.then(() => meet(mine)).catch(() => []);
        turn = next;
        return next;
    };
    const notes = createNotes(consent, state, () => {
        if (state.isOn)
            void queue(session);
    });
    const tell = (ids) => {
        if (onTaken)
            attempt(() => onTaken(ids));
        else
            void consent.show('preferences');
        device.write('told');
    };
    const enter = async (isAsked) => {
        session += 1;
        isIn = true;
        state.isOn = device.read() !== 'apart';
        const mine = session;
        const changed = await queue(mine);
        // also where the account could not be read: what is answered from now on goes to it
        if (isOn(mine) && (device.read() === '' || (isAsked && changed.length)))
            tell(changed);
    };
    const leave = () => {
        session += 1;
        state.isOn = false;
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
        async settled() {
            await turn;
        },
    };
};

export { createAccount };
