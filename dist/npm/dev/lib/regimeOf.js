/** The regime that a purpose or vendor stands under; the strictest of all where nothing is known of it. */
const regimeOf = ({ regime, regimes }, id) => regimes?.[id] || regime;

export { regimeOf };
