import { createSekisho } from 'sekisho/vue';

export default defineNuxtPlugin(({ vueApp }) => {
  vueApp.use(createSekisho({ consent: startConsent, decision: useDecided().value }));
});
