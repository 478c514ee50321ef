/** Two sliders, one to each side: what preferences are made of. */
export declare const slidersIcon: () => SVGElement;
