import type { DutiesModule } from '../contracts/DutiesModule.js';
export declare const createChoices: DutiesModule['createChoices'];
