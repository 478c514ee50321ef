import type { DutyMessages } from '../messages.js';

/** Estonian, the part about what the law of a region has shown. The words that California's law chooses are English. */
export const duties: DutyMessages = {
  choices: 'Your Privacy Choices (teie privaatsusvalikud)',
  honored: 'Opt-Out Request Honored (loobumissoovi arvestatakse)',
  sale: 'Isikuandmete müük ja jagamine ning sellel põhinev reklaam',
  'sale.on': 'Selles brauseris sees. Loobumiseks lülitage see välja ja salvestage.',
  'sale.partly': 'Selles brauseris osaliselt sees. Kõigest loobumiseks lülitage see välja ja salvestage.',
  'sale.off': 'Selles brauseris väljas.',
  beyond: 'Andmeid võidakse müüa või jagada ka muul viisil kui küpsiste kaudu. Sellelt saidilt saate taotleda:',
  'beyond.sale': 'Ärge müüge ega jagage minu isikuandmeid (Do Not Sell or Share My Personal Information)',
  'beyond.sensitive':
    'Piirake minu tundlike isikuandmete kasutamist (Limit the Use of My Sensitive Personal Information)',
  identified:
    'Vastuvõtjad ({companies}) saavad siduda selle, mida nad võivad saada, teie kui isikuga, näiteks teie konto või e-posti aadressi kaudu. ',
  'identified.note': 'Vastuvõtja saab selle siduda teie kui isikuga. Mida ta saab, on loetletud allpool.',
  abroad: 'Andmed, mis lähevad välisriiki',
  'abroad.countries': 'Siin loetletud ettevõtted asuvad nendes riikides või piirkondades: {countries}',
  'abroad.law': 'Kuidas sealne õigus isikuandmeid kaitseb (Personal Information Protection Commission, jaapani keeles)',
  'exempt.statistics':
    'Ainult loendab, kuidas seda saiti kasutatakse, et seda saaks täiustada. Selleks ei ole nõusolekut vaja. Võite tasuta esitada vastuväite: lülitage see välja ja salvestage.',
  'exempt.appearance':
    'Ainult säilitab selle, milline see sait teie jaoks välja peab nägema. Selleks ei ole nõusolekut vaja. Võite tasuta esitada vastuväite: lülitage see välja ja salvestage.',
  barred: 'Väljas: selle vanuse järgi, mis sellel saidil teie kohta on, ei tohi te seda seaduse kohaselt ise lubada.',
};
