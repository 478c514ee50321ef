/** What is drawn into places of the page itself: placeholders of held frames, disclosures, the control that stays. Each loads when first needed. */
import type { Interface, Port } from '../../types/internal.js';
import { loadChunk } from '../chunks/loadChunk.js';
import { withCatalogue } from '../../disclose/withCatalogue.js';
import type { DrawnChoices, DutiesModule } from '../contracts/DutiesModule.js';
import type { DrawnDisclosures } from '../contracts/DisclosuresModule.js';
import type { Embeds } from '../contracts/EmbedsModule.js';
import type { Reopen } from '../contracts/ReopenModule.js';
import { page } from '../../lib/page.js';
import { loadMessages } from './loadMessages.js';
import { loadTheme } from './loadTheme.js';
import { bannerStyles } from './styles.js';

/** A part that starts when it is first needed; a start that failed is tried again the next time. */
const lazily = <Part extends { destroy(): void }>(start: () => Promise<Part>) => {
  let started: Promise<Part> | undefined;
  return {
    async use(work: (part: Part) => void | Promise<void>): Promise<void> {
      started ||= start().catch((cause: unknown) => {
        started = undefined;
        throw cause;
      });
      await work(await started);
    },
    destroy: () =>
      void started?.then(
        (part) => part.destroy(),
        () => {},
      ),
  };
};

export const createPageSlots = (port: Port): Pick<Interface, 'placehold' | 'destroy'> => {
  const embeds = lazily(async (): Promise<Embeds> => {
    const [loaded, described, chunk, { render }, paint] = await Promise.all([
      loadMessages(port, ['embeds']),
      withCatalogue(port),
      loadChunk(port, 'embeds'),
      loadChunk(port, 'preact'),
      loadTheme(port, page('documentElement')),
    ]);
    return chunk.createEmbeds({ ...loaded, port: described, render, styles: bannerStyles, paint });
  });
  const disclosures = lazily(async (): Promise<DrawnDisclosures> => {
    const [described, chunk, { render }] = await Promise.all([
      withCatalogue(port),
      loadChunk(port, 'disclosures'),
      loadChunk(port, 'preact'),
    ]);
    return chunk.createDisclosures({
      port: described,
      render,
      speak: (preferred) => loadMessages(port, ['preferences', 'disclosures'], preferred),
    });
  });
  const choices = lazily(async (): Promise<DrawnChoices> => {
    const { createChoices } = (await port.settings.loadDuties!(port)) as DutiesModule;
    return createChoices(port, (preferred) => loadMessages(port, ['duties'], preferred));
  });
  const reopen = lazily(async (): Promise<Reopen> => {
    const [{ createReopen }, paint] = await Promise.all([
      loadChunk(port, 'reopen'),
      loadTheme(port, page('documentElement')),
    ]);
    return createReopen({ port, styles: bannerStyles, paint });
  });
  const parts = [embeds, disclosures, choices, reopen] as const;
  let end = (): void => {};
  if (port.settings.reopen) {
    const stay = (): void =>
      void reopen.use(() => {}).catch((cause: unknown) => port.announce('error', { code: 'interface-failed', cause }));
    stay();
    // whoever has answered is to find the way back: where it could not be loaded, it is tried again
    end = port.subscribe(stay);
  }
  const partOf = ({ dataset: { sekisho } }: HTMLElement): typeof embeds | typeof disclosures | typeof choices => {
    if (sekisho === 'privacy-choices') return choices;
    return sekisho ? disclosures : embeds;
  };
  return {
    placehold: (place) => partOf(place).use((part) => part.placehold(place)),
    destroy() {
      end();
      parts.forEach((part) => part.destroy());
    },
  };
};
