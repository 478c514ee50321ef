import type { BannerMessages } from '../messages.js';

/** Dutch, the part that every first visit downloads. */
export const banner: BannerMessages = {
  title: 'Cookies op {site}',
  spoken: 'De cookiekeuze staat aan het begin van deze pagina.',
  ask: 'Mogen we cookies en vergelijkbare technieken gebruiken voor {purposes}?',
  tell: 'We gebruiken cookies en vergelijkbare technieken voor {purposes}, tenzij u weigert. Weigeren kan op elk moment.',
  silence: ' Niet antwoorden geldt als ja.',
  'for.functional': 'extra functies',
  'for.social': 'sociale media',
  'for.analytics': 'statistieken',
  'for.advertising': 'advertenties',
  comma: ', ',
  and: ' en ',
  companies: ' Gegevens over uw bezoek kunnen naar {companies} gaan. ',
  others: '{count} andere',
  gpc: 'Opt-outverzoek gehonoreerd: {signal}',
  signalled: 'Uw browser verstuurt {signal}: advertenties blijven uit, tenzij u ze zelf aanzet onder ‘{choose}’.',
  contradicted:
    'Uw browser verstuurt nu {signal}. Eerder stond u hier cookies en vergelijkbare technieken toe voor {purposes}. Moet dat nog gelden?',
  google: 'Google gebruikt de gegevens om advertenties te personaliseren en te meten.',
  only: ' Alleen met uw toestemming, die u op elk moment kunt intrekken.',
  outdated: 'Onze privacyverklaring of onze lijst met diensten is gewijzigd sinds uw laatste antwoord.',
  'outdated.part':
    'Sinds uw laatste antwoord is er iets gewijzigd: onze lijst met diensten, waar ze voor zijn of het signaal van uw browser.',
  expired: 'Uw laatste antwoord is verlopen.',
  change: 'Vanaf {date}: {change}',
  rest: 'We vragen alleen naar wat er gewijzigd is.',
  accept: 'Alles toestaan',
  reject: 'Alles weigeren',
  choose: 'Kiezen',
  policy: 'Privacyverklaring',
  'opt-out': 'Opt-outpagina’s',
  'new-tab': '(opent in een nieuw tabblad)',
  failed: 'De instellingen konden niet worden geladen. Probeer het opnieuw.',
};
