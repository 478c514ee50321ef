/**
 * Looks for contact details in a message while it is written. It runs only where the visitor allowed `message-check`,
 * stays in the browser, and stops when the permission is taken back.
 */
const CONTACT = /[\w.+-]+@[\w-]+\.\w|(?:\d[\s()-]?){9,}/;
const topic = document.querySelector('#booking-topic');
const hint = document.querySelector('#booking-hint');

topic?.addEventListener('input', () => {
  const isFound = globalThis.sekisho.isGranted('message-check') && CONTACT.test(topic.value.normalize('NFKC'));
  hint.textContent = isFound ? hint.dataset.text : '';
});
