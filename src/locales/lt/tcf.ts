import type { TcfMessages } from '../tcfMessages.js';

/** Lithuanian, the part about the framework of the IAB (TCF). */
export const tcf: TcfMessages = {
  'tcf.storing':
    'Jei sutinkate, sistemos „IAB Europe Transparency and Consent Framework“ tiekėjai (skaičius: {n}) saugo informaciją jūsų įrenginyje arba ją iš jo nuskaito, pavyzdžiui, slapukus ir įrenginio identifikatorius, ir tvarko asmens duomenis, pavyzdžiui, šiuos identifikatorius ir tai, ką darote šioje svetainėje.',
  'tcf.purposesFor': 'Kokiais tikslais:',
  'tcf.specialFor': 'Naudojant specialias funkcijas:',
  'tcf.claims':
    'Dalį šių veiksmų kai kurie iš jų (skaičius: {n}) grindžia teisėtu interesu, užuot prašę sutikimo. Galite su tuo nesutikti.',
  'tcf.scope':
    'Jūsų atsakymas galioja tik svetainei {site}. Galite jį bet kada pakeisti arba atšaukti: vėl atverkite šiuos nustatymus per nuorodą šioje svetainėje.',
  'tcf.again':
    'Klausiame dar kartą, nes po paskutinio jūsų atsakymo pasikeitė sistemos tiekėjai arba tai, ką jie daro su duomenimis, arba tas atsakymas jų neapėmė.',
  'tcf.list': 'Tiekėjai ({n}) ir kaip nesutikti',
  'tcf.title': 'Pasirinkimai pagal IAB reklamos sistemą',
  'tcf.intro':
    'Šie tiekėjai (skaičius: {n}) dalyvauja sistemoje „IAB Europe Transparency and Consent Framework“ (TCF). Jiems pranešama, kas čia įjungta. Kas išjungta nustatymuose viršuje, išjungta ir čia.',
  'tcf.apart': 'Viršuje nurodytos paslaugos, kurių čia nėra, sistemai nepriklauso.',
  'tcf.limits':
    'Galite rinktis dėl tikslų, specialių funkcijų ir tiekėjų. Dėl specialių tikslų čia rinktis negalima, o tiekėjai gali naudoti specialias funkcijas specialiam tikslui Nr. 1 (saugumas, sukčiavimas, klaidos), kad ir ką pasirinktumėte dėl tų funkcijų.',
  'tcf.objecting':
    'Teisėtas interesas: kai kurie tiekėjai tvarko asmens duomenis, pavyzdžiui, identifikatorius ir tai, ką darote šioje svetainėje, neprašydami sutikimo. Jei norite nesutikti, išjunkite tai kuriam nors tikslui ar tiekėjui ir įrašykite; nesutikimas galioja tik svetainėje {site}. Jei sutikimas tiekėjui išjungtas, išjungta ir tai.',
  'tcf.noInterest':
    'Kai kurie tiekėjai tvarkytų duomenis remdamiesi teisėtu interesu, be sutikimo. Ši svetainė visų vardu perduoda nesutikimą su tuo.',
  'tcf.kept':
    'Jūsų pasirinkimai saugomi šios naršyklės vietinėje saugykloje kaip „{key}“. Jie galioja tiek pat, kiek jūsų atsakymas; ilgiausia trukmė: {days}.',
  'tcf.consent': 'Sutikimas',
  'tcf.legitimate': 'Teisėtas interesas',
  'tcf.needs': 'Išjungta, kol viršuje išjungta: {names}',
  'tcf.more': 'Ką tai reiškia ir kas tai daro',
  'tcf.byVendors': 'Gavus sutikimą ({n})',
  'tcf.claimedBy': 'Remiantis teisėtu interesu ({n})',
  'tcf.vendors': 'Tiekėjai ({n})',
  'tcf.purposes': 'Tikslai',
  'tcf.specialPurposes': 'Specialūs tikslai',
  'tcf.features': 'Funkcijos',
  'tcf.specialFeatures': 'Specialios funkcijos',
  'tcf.byConsent': 'Tikslai, grindžiami sutikimu',
  'tcf.byInterest': 'Tikslai, grindžiami teisėtu interesu',
  'tcf.count': 'Tiekėjai gavus sutikimą: {n}; remiantis teisėtu interesu: {m}',
  'tcf.data': 'Duomenų kategorijos',
  'tcf.storage': 'Saugojimas',
  'tcf.cookies': 'slapukai',
  'tcf.renewed': 'gali būti atnaujinami',
  'tcf.session': 'kol uždaroma naršyklė',
  'tcf.otherStorage': 'kitaip nei slapukais',
  'tcf.links': 'Daugiau',
  'tcf.privacy': 'Privatumo politika',
  'tcf.interest': 'Tiekėjo teisėtas interesas',
  'tcf.devices': 'Ką jis saugo įrenginiuose',
};
