// first: without a compiler, what follows is not compiled
import '@angular/compiler';
import { bootstrapApplication, createApplication, provideClientHydration } from '@angular/platform-browser';
import { App, providers } from './app.mjs';

export const mount = (root) => {
  const started = createApplication({ providers: providers() });
  void started.then((app) => app.bootstrap(App, root.appendChild(document.createElement('app-content'))));
  return () => void started.then((app) => app.destroy());
};

export const hydrate = () => {
  const started = bootstrapApplication(App, { providers: [...providers(), provideClientHydration()] });
  return () => void started.then((app) => app.destroy());
};
