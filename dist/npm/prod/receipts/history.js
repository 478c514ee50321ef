import { RECEIPTS } from '../lib/storageKeys.js';
import { readLine, readQueue, isPending, replaceInQueue } from './queue.js';

const keyOf = (name) => name + RECEIPTS;
const isReceipt = (value) => value?.schema === 'urn:sekisho:receipt:1' && typeof value.id === 'string';
const readText = (place, name) => {
    try {
        return window[place].getItem(keyOf(name)) || '';
    }
    catch {
        return '';
    }
};
const writeText = (place, name, text) => {
    try {
        if (text)
            window[place].setItem(keyOf(name), text);
        else
            window[place].removeItem(keyOf(name));
    }
    catch {
        // blocked or full: the record itself holds the answer
    }
};
const readFrom = (place, name) => {
    const kept = readLine(readText(place, name));
    return Array.isArray(kept) ? kept.filter(isReceipt) : [];
};
const writeTo = (place, name, receipts) => writeText(place, name, receipts.length ? JSON.stringify(receipts) : '');
/** The receipts that are linked to each other, oldest first: those of answers that grant something. */
const readChain = (name) => readFrom('localStorage', name);
/** All receipts in reach, oldest first; those of one millisecond in the order in which they were kept. */
const readHistory = (name) => [...readChain(name), ...readFrom('sessionStorage', name)].sort((a, b) => Number(a.created > b.created) - Number(a.created < b.created));
const timeOf = ({ event }) => Date.parse(event.time);
/**
 * Notes in the place of the receipts when the visitor erased them, in milliseconds since 1970: the receipt of the refusal that goes
 * with it may be made by a later page, for `reload` leaves this one at once.
 */
const noteErasure = (name, at) => writeText('sessionStorage', name, `${at}`);
/** When that was; 0 where nothing is noted. */
const erasedAt = (name) => Number(readText('sessionStorage', name)) || 0;
/** Whether a receipt is of the refusal that goes with an erasure: nobody keeps it. */
const isErased = (name, receipt) => timeOf(receipt) === erasedAt(name);
/**
 * Keeps a receipt. While something is granted the latest are kept, but none of an answer that has expired. Once nothing is,
 * they go, and the receipt of that answer is kept until the tab is closed: its number would tell who comes back. Once the visitor
 * has erased them, that one goes, too.
 */
const keepReceipt = (name, receipt) => {
    if (isErased(name, receipt))
        return forgetReceipts(name);
    const isGiven = receipt.event.state === 'dpv:ConsentGiven';
    const isInForce = ({ event }) => !(Date.parse(event?.validUntil) < Date.now());
    const chain = isGiven ? [...readChain(name).filter(isInForce), receipt] : [];
    writeTo('localStorage', name, chain.slice(-20));
    // of an answer before an erasure: the next one's takes its place
    if (timeOf(receipt) < erasedAt(name))
        return;
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

export { forgetReceipts, isErased, keepReceipt, noteErasure, readChain, readHistory };
