import type { Settings } from '../types/internal.js';
import type { WorkerScope } from './WorkerScope.js';
/**
 * Has a service worker answer what denied vendors are asked for with a network error. It answers nothing else, so whatever
 * other listeners do stays as it is. `onTold` is called when a page has told what is decided.
 */
export declare const holdRequestsFor: (scope: WorkerScope, settings: Settings, onTold?: () => Promise<unknown>) => void;
