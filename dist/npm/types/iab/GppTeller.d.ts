import type { Decision } from '../types/index.js';
import type { Settings } from '../types/internal.js';
import type { GppPlan } from './readGppOptions.js';
import type { Section } from './usSection.js';
/** What tells the page's vendors by `__gpp`. Each throws where the library does. */
export interface GppTeller {
    /** Tells a decision. */
    tell(decision: Decision): void;
    /** Tells whether the interface stands before the visitor, and whether it is one whose answer is to be waited for. */
    show(isVisible: boolean, isWaitedFor: boolean): void;
    /** Tells that nothing can be relied on. */
    fail(): void;
}
/** The lazy file that makes it. */
export interface GppModule {
    /** Puts the library in the place of the stub, whose listeners it takes over. */
    startGpp(settings: Settings, plan: GppPlan, section: Section): GppTeller;
}
