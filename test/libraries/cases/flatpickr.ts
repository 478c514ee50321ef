import 'flatpickr/dist/flatpickr.css';
import flatpickr from 'flatpickr';
import type { Run } from '../page/Run.js';

export const run: Run = ({ stage }) => {
  stage.innerHTML = '<input id="date">';
  const picker = flatpickr('#date', {
    defaultDate: '2026-04-01',
    now: new Date(2026, 3, 2),
    altInput: true,
  }) as flatpickr.Instance;
  picker.open();
  picker.setDate('2026-05-06', true);
  const seen = { value: picker.input.value, shown: picker.altInput?.value, days: picker.days?.childElementCount };
  // a page that gets the focus late, as Firefox gives it, closes it too
  picker.close();
  return seen;
};
