import { readConsent } from 'sekisho/server';
import { createSekisho } from 'sekisho/vue';

export default defineNuxtPlugin(({ vueApp }) => {
  // the visitor's answer, which the first HTML shows: read on the server, and sent along with the page
  const decision = useState('decision', () =>
    import.meta.server ? readConsent(useRequestEvent()!.node.req, consentOptions) : undefined,
  );
  vueApp.use(createSekisho({ consent: startConsent, decision: decision.value }));
});
