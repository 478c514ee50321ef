/** The integrity of each part of each language that has files of its own. */
export declare const localeFiles: Readonly<Record<string, {
    readonly banner?: string;
    readonly embeds?: string;
    readonly preferences?: string;
    readonly rights?: string;
}>>;
