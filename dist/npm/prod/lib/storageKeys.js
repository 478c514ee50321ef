/**
 * What Sekisho keeps under the record's name (`cookie.name`) in the visitor's browser: the end of each key. The record itself
 * has none. Whoever expires removes them, and `describeReceipts` tells visitors of each; of `TCF` the part that asks by it tells.
 */
/** The latest receipts: localStorage while something is granted, else sessionStorage. */
const RECEIPTS = '.receipts';
/** What waits in localStorage to become a receipt or to be sent: one JSON text a line, each with a line's end. */
const QUEUE = '.queue';
/** What is remembered of this device where answers are kept with an account: that the visitor was told, or that it differs. */
const ACCOUNT = '.account';
/** How many lines may wait; the oldest go first. */
const QUEUE_LENGTH = 50;
/** Every key in localStorage that the core knows. */
const STORAGE_KEYS = ['', RECEIPTS, QUEUE, ACCOUNT];
/**
 * What was answered by the purposes of the TCF, where `signals/tcf.js` asks: it narrows what the record grants, counts for nothing without
 * that record, and is removed by that signal where there is none.
 */
const TCF = '.tcf';

export { ACCOUNT, QUEUE, QUEUE_LENGTH, RECEIPTS, STORAGE_KEYS, TCF };
