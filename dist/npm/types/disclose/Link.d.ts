/** A link with its label. */
export interface Link {
    readonly label: string;
    readonly href: string;
}
