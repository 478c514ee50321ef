import type { DutiesModule } from '../contracts/DutiesModule.js';
export { createChoices } from './createChoices.js';
export declare const createDuties: DutiesModule['createDuties'];
