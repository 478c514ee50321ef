import type { ApiFunction } from './openApi.js';
/** What `ping` gives. https://github.com/InteractiveAdvertisingBureau/Global-Privacy-Platform/blob/main/Core/CMP%20API%20Specification.md */
export interface PingReturn {
    readonly gppVersion: '1.1';
    readonly cmpStatus: 'stub' | 'loaded' | 'error';
    readonly cmpDisplayStatus: 'hidden' | 'disabled';
    readonly signalStatus: 'not ready' | 'ready';
    readonly supportedAPIs: readonly string[];
    readonly cmpId: number;
    readonly sectionList: readonly number[];
    readonly applicableSections: readonly number[];
    readonly gppString: string;
    readonly parsedSections: Readonly<Record<string, never>>;
}
/** What answers while the library is not there: at once, as the specification asks, and without any section. */
export interface GppStub {
    readonly answer: ApiFunction;
    /** Changes what `ping` gives, and tells it by an event. */
    change(changes: Partial<PingReturn>, event?: 'cmpStatus'): void;
}
export declare const createGppStub: (first: PingReturn) => GppStub;
