import type { Port } from '../../types/internal.js';
import type { DrawnChoices } from '../contracts/DutiesModule.js';
export declare const createChoices: (port: Port) => DrawnChoices;
