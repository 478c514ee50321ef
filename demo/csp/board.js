/** The notice board: which of the page's tags are held, which were released, and whether the policy was ever breached. */
const states = document.querySelectorAll('[data-state-of]');
const breaches = document.querySelector('#breaches');
let count = 0;

document.addEventListener('securitypolicyviolation', (event) => {
  count += 1;
  breaches.textContent = `${count}, last one: ${event.effectiveDirective} ${event.blockedURI}`;
});
for (const name of ['sekisho:ready', 'sekisho:change']) document.addEventListener(name, look);
// A released tag takes its turn; no event says when it has come.
setInterval(look, 300);
look();

function look() {
  for (const state of states) {
    const tag = document.getElementById(state.dataset.stateOf);
    const isReleased = tag instanceof HTMLScriptElement ? tag.type !== 'text/plain' : tag.hasAttribute('src');
    const text = isReleased ? 'released' : 'held';
    if (state.textContent !== text) state.textContent = text;
    state.dataset.released = isReleased;
  }
}
