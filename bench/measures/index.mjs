// @ts-check
import { acceptBusy, acceptFiveThousand, acceptMixed, acceptThousand } from './accept.mjs';
import { banner, bannerSlow } from './banner.mjs';
import { bytes, bytesCore, bytesJapanese } from './bytes.mjs';
import { cookieBenchInputs } from './cookieBenchInputs.mjs';
import { costDenied, costFirst, costGranted } from './cost.mjs';
import { firstTag } from './firstTag.mjs';
import { insertionDenied, insertionGranted } from './insertion.mjs';

/**
 * One number that a measure gives.
 * @typedef {object} Column
 * @property {string} key
 * @property {string} title
 * @property {'ms' | 'B' | 'kB' | ''} unit
 * @property {boolean} [isOverZero] It is the difference to the same page without an SDK, of the same round.
 *
 * @typedef {object} Measure
 * @property {string} name
 * @property {string} title
 * @property {string} about How it is done, in a sentence or two.
 * @property {readonly Column[]} columns
 * @property {number} [runs] Rounds, where they are fewer or more than elsewhere.
 * @property {(peer: import('../peers/peer.mjs').Peer) => boolean} takes
 * @property {(lab: import('../lab.mjs').Lab, peer: import('../peers/peer.mjs').Peer) => Promise<Record<string, number>>} sample
 */

/** @type {readonly Measure[]} */
export const MEASURES = [
  bytes,
  bytesCore,
  bytesJapanese,
  costFirst,
  costGranted,
  costDenied,
  banner,
  bannerSlow,
  acceptMixed,
  acceptThousand,
  acceptFiveThousand,
  acceptBusy,
  firstTag,
  insertionDenied,
  insertionGranted,
  cookieBenchInputs,
];
