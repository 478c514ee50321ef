import type { PageListener } from './pageListeners.js';
export declare const watchRecord: (name: string, onChange: () => void, onActivated: () => void) => PageListener;
