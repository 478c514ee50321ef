import type { Settings } from '../types/internal.js';
/** Whether a switch is on where the visitor is: everywhere, or in the regions that it lists (ISO 3166-1 or -2). Else it is off. */
export declare const isOnHere: (given: unknown, { region }: Pick<Settings, 'region'>) => boolean;
