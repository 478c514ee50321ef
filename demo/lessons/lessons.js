/**
 * The site's own script: takes a booking and says so once, to whoever listens. The vendors' tags listen on the page
 * itself, if they are permitted; this file knows none of them.
 */
const form = document.querySelector('#booking');

form?.addEventListener('submit', (event) => {
  event.preventDefault();
  const booking = { number: `DEMO-${Date.now()}`, value: 1400 };
  document.dispatchEvent(new CustomEvent('lessons:booked', { detail: booking }));
  document.querySelector('#booking-report').textContent =
    form.dataset.done ?? 'お申し込みを受け付けました。（デモのため、入力内容はどこにも送信していません）';
});
