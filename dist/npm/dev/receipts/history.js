/** How many receipts the browser keeps. */
const LENGTH = 20;
const keyOf = (name) => `${name}.receipts`;
const isReceipt = (value) => value?.schema === 'urn:sekisho:receipt:1' && typeof value.id === 'string';
/** The receipts kept in this browser under the record's name, oldest first. */
const readHistory = (name) => {
    try {
        const kept = JSON.parse(localStorage.getItem(keyOf(name)) || '[]');
        return Array.isArray(kept) ? kept.filter(isReceipt) : [];
    }
    catch {
        return [];
    }
};
/** Keeps the latest receipts, but none of an answer that no longer holds: visitors are told how long they are kept. */
const writeHistory = (name, receipts) => {
    const kept = receipts.filter(({ event }) => !(Date.parse(event?.validUntil) < Date.now()));
    try {
        localStorage.setItem(keyOf(name), JSON.stringify(kept.slice(-LENGTH)));
    }
    catch {
        // blocked or full: the record itself holds the answer
    }
};

export { readHistory, writeHistory };
