import type { DutyMessages } from '../messages.js';

/** Icelandic, the part about what the law of a region has shown. The words that California's law chooses are English. */
export const duties: DutyMessages = {
  choices: 'Your Privacy Choices (persónuverndarval þitt)',
  honored: 'Opt-Out Request Honored (beiðni um afþökkun virt)',
  sale: 'Sala og deiling persónuupplýsinga og auglýsingar sem byggjast á þeim',
  'sale.on': 'Kveikt í þessum vafra. Til að afþakka skaltu slökkva á þessu og vista.',
  'sale.partly': 'Kveikt að hluta í þessum vafra. Til að afþakka allt skaltu slökkva á þessu og vista.',
  'sale.off': 'Slökkt í þessum vafra.',
  beyond:
    'Gögn kunna einnig að vera seld eða þeim deilt á annan hátt en með vafrakökum. Þú getur beðið þennan vef um eftirfarandi:',
  'beyond.sale': 'Hvorki selja persónuupplýsingar mínar né deila þeim (Do Not Sell or Share My Personal Information)',
  'beyond.sensitive':
    'Takmarka notkun viðkvæmra persónuupplýsinga minna (Limit the Use of My Sensitive Personal Information)',
  identified:
    'Það sem kann að berast {companies} er þar hægt að tengja við þig sem einstakling, til dæmis út frá reikningi þínum eða netfangi. ',
  'identified.note': 'Viðtakandinn getur tengt þetta við þig sem einstakling. Hér að neðan kemur fram hvað hann fær.',
  abroad: 'Gögn sem fara til útlanda',
  'abroad.countries': 'Fyrirtækin sem hér eru talin upp eru í þessum löndum eða svæðum: {countries}',
  'abroad.law': 'Hvernig lögin þar vernda persónuupplýsingar (Personal Information Protection Commission, á japönsku)',
  'exempt.statistics':
    'Telur aðeins hvernig þessi vefur er notaður svo að hægt sé að bæta hann. Til þess þarf ekki samþykki. Þú getur andmælt þér að kostnaðarlausu: slökktu á þessu og vistaðu.',
  'exempt.appearance':
    'Geymir aðeins hvernig þessi vefur á að líta út fyrir þig. Til þess þarf ekki samþykki. Þú getur andmælt þér að kostnaðarlausu: slökktu á þessu og vistaðu.',
  barred:
    'Slökkt: miðað við þann aldur sem þessi vefur hefur fyrir þig máttu samkvæmt lögum ekki leyfa þetta upp á eigin spýtur.',
};
