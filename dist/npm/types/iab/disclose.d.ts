import type { DisclosuresModule } from './TcfTeller.js';
export declare const disclose: DisclosuresModule['disclose'];
