// @ts-check
/** What a check is. One file each; `correctness/index.mjs` lists them. */

/**
 * One thing that is looked at: a row of the table.
 * @typedef {object} Row
 * @property {string} key
 * @property {string} title
 * @property {boolean | 'less' | 'more'} wanted Which answer is better: yes, no, the lower or the higher number.
 * @property {number} [of] How many there could be.
 *
 * Yes, no or a number; null where there is nothing to look at.
 * @typedef {boolean | number | null} Answer
 *
 * @typedef {object} Check
 * @property {string} name
 * @property {string} title
 * @property {string} about How it is done, in a sentence or two.
 * @property {readonly Row[]} rows
 * @property {(lab: import('../lab.mjs').Lab, peer: import('../peers/peer.mjs').Peer) => Promise<Record<string, Answer>>} look
 */

/** The visit of somebody whose processor is as quick as it is. @type {import('../lab.mjs').VisitOptions} */
export const QUICK = { throttle: 1 };

/** How long one waits for what should happen. */
export const PATIENCE = 5000;
/** After that, what has not happened does not. */
export const SETTLED = 2000;
