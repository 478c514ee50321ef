export type { Claim } from './handover/claim.js';
export { createHandover } from './handover/createHandover.js';
export { signHandover } from './handover/signature.js';
export type { Handover, HandoverOptions } from './types/index.js';
