/**
 * California's opt-out icon, and the text that its Attorney General wants read out: a blue pill, slantwise white on the left with
 * a tick and blue on the right with a cross. Drawn anew, after the proportions of the one that is given out.
 * https://oag.ca.gov/privacy/ccpa/icons-download
 */
export declare const optOutIcon: () => SVGElement;
