/** The regime that a purpose or vendor stands under. */
const regimeOf = ({ regime, regimes }, id) => regimes?.[id] || regime;

export { regimeOf };
