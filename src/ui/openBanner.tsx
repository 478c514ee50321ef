import { render } from 'preact';
import { Banner } from './Banner.js';
import type { BannerContext, Layer } from './layer.js';

/** Screen readers do not announce what stands in a live region from its beginning. */
const SPEAK_AFTER = 300;

/** Draws the banner. Focus stays where it is, unless the visitor came back from preferences that the banner opened. */
export const openBanner = (context: BannerContext, takesFocus?: boolean): Layer => {
  const { port, slot, messages, answerAll, open, prepare } = context;
  let before: HTMLElement | null = null;
  let isOpen = true;

  const draw = (notice?: string): void =>
    render(
      <Banner
        context={context}
        notice={notice}
        onChoice={(choice) => answerAll(choice, 'banner')}
        onOpen={(view) => void open(view).catch(fail)}
        onNear={prepare}
        onFocusIn={({ relatedTarget }) => {
          if (!slot.contains(relatedTarget as Node | null)) before = relatedTarget as HTMLElement | null;
        }}
      />,
      slot,
    );

  const fail = (cause: unknown): void => {
    if (isOpen) draw(messages.failed);
    port.announce('error', { code: 'interface-failed', cause });
  };

  draw();
  if (takesFocus) slot.querySelector<HTMLElement>('.quiet')!.focus();
  const timer = setTimeout(() => takesFocus || draw(messages.spoken), SPEAK_AFTER);

  return {
    view: 'banner',
    close() {
      isOpen = false;
      clearTimeout(timer);
      // to where the visitor came from; without that the browser goes on from the start of the page, where we stand
      if (slot.querySelector(':focus')) before?.focus({ preventScroll: true });
    },
    reveal: (view) => view === 'banner',
  };
};
