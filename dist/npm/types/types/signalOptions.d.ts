/**
 * What the site sets for signals, by the signal's name. Each signal's own file says what that is (docs/signals.md): it is known here
 * once `sekisho/signals/<name>` is imported.
 */
export interface SignalOptions {
}
