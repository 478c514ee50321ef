import 'tippy.js/dist/tippy.css';
import tippy from 'tippy.js';
import type { Run } from '../page/Run.js';

export const run: Run = async ({ stage, until }) => {
  stage.innerHTML = '<button id="tip">Button</button>';
  const tip = tippy('#tip', {
    content: '<b>tip</b><img src="/tip.svg" alt="">',
    allowHTML: true,
    duration: 0,
    trigger: 'manual',
  })[0]!;
  tip.show();
  await until(() => tip.popper.dataset['popperPlacement'] ?? tip.popper.querySelector('[data-placement]'));
  return tip.popper.textContent;
};
