/** What is set for Microsoft Clarity. */
export interface ClaritySignalOptions {
    /** The purpose or vendor that storage for advertising (`ad_Storage`) needs beside Clarity itself. Default: `advertising`. */
    readonly adStorage?: string;
}
declare module '../types/signalOptions.js' {
    interface SignalOptions {
        /** Microsoft Clarity. */
        readonly 'microsoft-clarity'?: ClaritySignalOptions;
    }
}
