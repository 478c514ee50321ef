/** What is drawn into places of the page itself: placeholders of held frames, disclosures, the control that stays. Each loads when first needed. */
import type { Interface, Port } from '../../types/internal.js';
export declare const createPageSlots: (port: Port) => Pick<Interface, 'placehold' | 'destroy'>;
