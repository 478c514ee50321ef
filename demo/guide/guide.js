/**
 * The guide's own script: it knows that sharing happened, not who wants to know. Where analytics is permitted,
 * the vendor's tag has defined `gtag`; where it is not, nobody is told.
 */
for (const link of document.querySelectorAll('.share a')) {
  link.addEventListener('click', () => globalThis.gtag?.('event', 'share', { method: link.dataset.method }));
}
