import type { GppModule } from './GppTeller.js';
export declare const startGpp: GppModule['startGpp'];
