/** The answer for one purpose or vendor. There is no third value: what nobody answered is decided by the regime. */
export type Choice = 'granted' | 'denied';
/** Choices by the id of a purpose or vendor. Made without a prototype: look ids up freely. */
export type Choices = Readonly<Record<string, Choice>>;
