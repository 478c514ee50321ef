/** What scrolls sideways can be reached by keyboard, in every browser; what does not is no stop on the way. */
const watch = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    if (target.scrollWidth > target.clientWidth) target.tabIndex = 0;
    else target.removeAttribute('tabindex');
  }
});
for (const element of document.querySelectorAll('.scrolls, pre')) watch.observe(element);
