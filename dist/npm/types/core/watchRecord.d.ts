export declare const watchRecord: (name: string, onChange: () => void, signal: AbortSignal) => void;
