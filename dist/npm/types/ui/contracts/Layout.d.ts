/** How a view stands in the window, where the site has chosen that. */
export interface Layout {
    /** What goes behind the styles of the view. */
    readonly css: string;
    /** The room that it leaves to the page, as rules of a style sheet; below it where nothing is said. */
    readonly describeRoom?: ((layer: Element) => string) | undefined;
}
