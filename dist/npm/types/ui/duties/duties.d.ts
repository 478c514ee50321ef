import type { DutiesChunk, DutiesModule } from '../contracts/DutiesModule.js';
import { createChoices } from './createChoices.js';
export { createChoices };
export declare const createDuties: DutiesModule['createDuties'];
export declare const forBanner: DutiesChunk['forBanner'];
