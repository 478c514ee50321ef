import type { DisclosuresModule } from './TcfTeller.js';
export declare const drawDisclosures: DisclosuresModule['drawDisclosures'];
