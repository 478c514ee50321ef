/** What preferences are called in each language: the name of the control that opens them, which needs nothing else of a language. */
export declare const settingsNames: Readonly<Record<string, string>>;
