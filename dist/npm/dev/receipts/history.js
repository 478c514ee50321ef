import { RECEIPTS } from '../lib/storageKeys.js';
import { readQueue, isPending, readLine, replaceInQueue } from './queue.js';

const keyOf = (name) => name + RECEIPTS;
const isReceipt = (value) => value?.schema === 'urn:sekisho:receipt:1' && typeof value.id === 'string';
const readFrom = (place, name) => {
    try {
        const kept = JSON.parse(window[place].getItem(keyOf(name)) || '[]');
        return Array.isArray(kept) ? kept.filter(isReceipt) : [];
    }
    catch {
        return [];
    }
};
const writeTo = (place, name, receipts) => {
    try {
        if (receipts.length)
            window[place].setItem(keyOf(name), JSON.stringify(receipts));
        else
            window[place].removeItem(keyOf(name));
    }
    catch {
        // blocked or full: the record itself holds the answer
    }
};
/** The receipts that are linked to each other, oldest first: those of answers that grant something. */
const readChain = (name) => readFrom('localStorage', name);
/** All receipts in reach, oldest first. */
const readHistory = (name) => [...readChain(name), ...readFrom('sessionStorage', name)].sort((a, b) => Number(a.created > b.created) || -1);
/**
 * Keeps a receipt. While something is granted the latest are kept, but none of an answer that has expired. Once nothing is,
 * they go, and the receipt of that answer is kept until the tab is closed: its number would tell who comes back.
 */
const keepReceipt = (name, receipt) => {
    const isGiven = receipt.event.state === 'dpv:ConsentGiven';
    const isInForce = ({ event }) => !(Date.parse(event?.validUntil) < Date.now());
    const chain = isGiven ? [...readChain(name).filter(isInForce), receipt] : [];
    writeTo('localStorage', name, chain.slice(-20));
    writeTo('sessionStorage', name, isGiven ? [] : [receipt]);
};
/** Removes every receipt in reach, those included that the site has not taken yet. */
const forgetReceipts = (name) => {
    for (const line of readQueue(name))
        if (isPending(readLine(line)))
            replaceInQueue(name, line, []);
    writeTo('localStorage', name, []);
    writeTo('sessionStorage', name, []);
};

export { forgetReceipts, keepReceipt, readChain, readHistory };
