/** Puts the content in its place. Its scripts are given back in order: held, to take their turn like all others. */
export declare const expand: (template: HTMLTemplateElement) => HTMLScriptElement[];
/** Takes the content away again; what its scripts did stays done. */
export declare const retract: (template: HTMLTemplateElement) => void;
