import type { Guard, GuardOptions } from './guard.js';
export declare const createGuard: (options: GuardOptions) => Guard | undefined;
