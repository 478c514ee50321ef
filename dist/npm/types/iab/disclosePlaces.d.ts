import type { Settings } from '../types/internal.js';
import type { TcfPlan } from './readTcfOptions.js';
/** Writes what the list tells of the mapped vendors into the places of the page that ask for it. */
export declare const disclosePlaces: (settings: Settings, plan: TcfPlan, list: object) => Promise<void>;
