import { TCF } from '../lib/storageKeys.js';
import { readBag, readWhole } from './readBag.js';

const MOST = 65535;
const readNumbers = (given) => Array.isArray(given) && given.every((one) => readWhole(one, 1, MOST) === one) ? given : undefined;
const readTold = (given) => {
    if (typeof given !== 'object' || !given || Array.isArray(given))
        return undefined;
    const told = readBag(given);
    const isWhole = Object.entries(told).every(([id, said]) => readWhole(id, 1, MOST) && typeof said === 'string');
    return isWhole ? told : undefined;
};
/** Reads a kept answer; none for whatever is not wholly one, so that nothing is granted by it. Pure. */
const parseAnswer = (text) => {
    let given;
    try {
        given = JSON.parse(text || '');
    }
    catch {
        return undefined;
    }
    const bag = readBag(given);
    const [at, policy] = [readWhole(bag.at, 1, Number.MAX_SAFE_INTEGER), readWhole(bag.policy, 1, 4095)];
    const [purposes, specialFeatures, vendors] = [bag.purposes, bag.specialFeatures, bag.vendors].map(readNumbers);
    const [interests, vendorInterests] = [bag.interests, bag.vendorInterests].map(readNumbers);
    const told = readTold(bag.told);
    if (bag.version !== 1 || !at || !policy || !purposes || !specialFeatures || !vendors)
        return undefined;
    if (!interests || !vendorInterests || !told)
        return undefined;
    return { at, policy, purposes, specialFeatures, vendors, interests, vendorInterests, told };
};
const formatAnswer = (answer) => JSON.stringify({ version: 1, ...answer });
/** Makes the store, once a page view. `name` is the record's. */
const createAnswerStore = (name) => {
    const key = name + TCF;
    let memory;
    const forget = () => {
        memory = undefined;
        try {
            localStorage.removeItem(key);
        }
        catch {
            // blocked: there is nothing in it
        }
    };
    return {
        read() {
            try {
                return parseAnswer(localStorage.getItem(key)) || memory;
            }
            catch {
                return memory;
            }
        },
        write(answer) {
            // an earlier one must not stand where this one does not fit
            forget();
            memory = answer;
            try {
                localStorage.setItem(key, formatAnswer(answer));
            }
            catch {
                // blocked or full: the next page has none, and so no consent
            }
        },
        forget,
        canKeep() {
            try {
                const found = localStorage.getItem(key);
                localStorage.setItem(key, found ?? '');
                if (found === null)
                    localStorage.removeItem(key);
                return true;
            }
            catch {
                return false;
            }
        },
    };
};

export { createAnswerStore, formatAnswer, parseAnswer };
