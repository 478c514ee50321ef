export declare const readShelf: (name: string) => unknown;
export declare const fillShelf: (name: string, value: unknown) => void;
