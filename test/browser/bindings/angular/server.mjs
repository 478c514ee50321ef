// first: without a compiler, what follows is not compiled
import '@angular/compiler';
import { App, providers } from './app.mjs';
import { bootstrapApplication, provideClientHydration } from '@angular/platform-browser';
import { provideServerRendering, renderApplication } from '@angular/platform-server';

export const render = async () => {
  const html = await renderApplication(
    (context) =>
      bootstrapApplication(
        App,
        { providers: [...providers(), provideClientHydration(), provideServerRendering()] },
        context,
      ),
    {
      document: '<!doctype html><html><head></head><body><app-content></app-content></body></html>',
      allowedHosts: ['localhost'],
    },
  );
  return /<body[^>]*>([^]*)<\/body>/.exec(html)[1];
};
