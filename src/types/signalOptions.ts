/**
 * What the site sets for signals, by the signal's name. Each signal's own file says what that is (docs/signals.md): it is known here
 * once `sekisho/signals/<name>` is imported.
 */
// oxlint-disable-next-line typescript/no-empty-interface, typescript/no-empty-object-type
export interface SignalOptions {}
