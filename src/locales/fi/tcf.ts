import type { TcfMessages } from '../tcfMessages.js';

/** Finnish, the part about the framework of the IAB (TCF). */
export const tcf: TcfMessages = {
  'tcf.storing':
    'Jos annat suostumuksesi, {n} IAB Europe Transparency and Consent Framework -kehykseen [kuuluva toimittaja|kuuluvaa toimittajaa] tallentaa laitteellesi tietoja tai lukee niitä sieltä, kuten evästeitä ja laitetunnisteita, ja käsittelee henkilötietoja, kuten näitä tunnisteita ja sitä, mitä teet tällä sivustolla.',
  'tcf.purposesFor': 'Mihin tarkoituksiin:',
  'tcf.specialFor': 'Erityisominaisuuksilla:',
  'tcf.claims':
    'Osassa tästä [{n} toimittaja|{n} toimittajaa] vetoaa oikeutettuun etuun suostumuksen pyytämisen sijaan. Voit vastustaa sitä.',
  'tcf.scope':
    'Vastauksesi koskee vain sivustoa {site}. Voit muuttaa sitä tai peruuttaa sen milloin tahansa: avaa nämä asetukset uudelleen tällä sivustolla olevasta linkistä.',
  'tcf.again':
    'Kysymme uudelleen, koska kehykseen kuuluvat toimittajat tai se, mitä ne tekevät tiedoilla, on muuttunut edellisen vastauksesi jälkeen, tai koska ne eivät sisältyneet siihen.',
  'tcf.list': 'Toimittajat ({n}) ja vastustaminen',
  'tcf.title': 'Valinnat IAB:n mainontaa koskevan kehyksen mukaan',
  'tcf.intro':
    '[Tämä toimittaja osallistuu|Nämä toimittajat ({n}) osallistuvat] IAB Europe Transparency and Consent Framework (TCF) -kehykseen. [Sille|Niille] kerrotaan, mikä täällä on käytössä. Mikä on poissa käytöstä yllä olevissa asetuksissa, on poissa käytöstä myös täällä.',
  'tcf.apart': 'Yllä olevat palvelut, joita ei luetella täällä, eivät kuulu kehykseen.',
  'tcf.limits':
    'Voit päättää tarkoituksista, erityisominaisuuksista ja toimittajista. Erityistarkoituksista ei voi päättää täällä, ja toimittajat saavat käyttää erityisominaisuuksia erityistarkoitukseen 1 (turvallisuus, petokset, virheet), mitä tahansa päätätkin näistä ominaisuuksista.',
  'tcf.objecting':
    'Oikeutettu etu: jotkin toimittajat käsittelevät henkilötietoja, kuten tunnisteita ja sitä, mitä teet tällä sivustolla, pyytämättä suostumusta. Jos haluat vastustaa sitä, poista se käytöstä tarkoituksen tai toimittajan kohdalla ja tallenna; vastustus koskee vain sivustoa {site}. Jos suostumus on toimittajan kohdalla poissa käytöstä, tämäkin on.',
  'tcf.noInterest':
    'Jotkin toimittajat käsittelisivät tietoja oikeutetun edun perusteella ilman suostumusta. Tämä sivusto välittää niille kaikkien puolesta tiedon, että tätä vastustetaan.',
  'tcf.kept':
    'Valintasi säilytetään tämän selaimen paikallisessa tallennuksessa nimellä ”{key}”. Ne ovat voimassa yhtä kauan kuin vastauksesi: enintään {days}.',
  'tcf.consent': 'Suostumus',
  'tcf.legitimate': 'Oikeutettu etu',
  'tcf.needs': 'Poissa käytöstä niin kauan kuin tämä on yllä poissa käytöstä: {names}',
  'tcf.more': 'Mitä tämä tarkoittaa ja kuka sitä tekee',
  'tcf.byVendors': 'Suostumuksella ({n})',
  'tcf.claimedBy': 'Oikeutetun edun perusteella ({n})',
  'tcf.vendors': 'Toimittajat ({n})',
  'tcf.purposes': 'Tarkoitukset',
  'tcf.specialPurposes': 'Erityistarkoitukset',
  'tcf.features': 'Ominaisuudet',
  'tcf.specialFeatures': 'Erityisominaisuudet',
  'tcf.byConsent': 'Tarkoitukset suostumuksella',
  'tcf.byInterest': 'Tarkoitukset oikeutetun edun perusteella',
  'tcf.count': 'Toimittajat suostumuksella: {n}; oikeutetun edun perusteella: {m}',
  'tcf.data': 'Tietoluokat',
  'tcf.storage': 'Tallennus',
  'tcf.cookies': 'evästeet',
  'tcf.renewed': 'voidaan uusia',
  'tcf.session': 'kunnes selain suljetaan',
  'tcf.otherStorage': 'muu kuin evästeet',
  'tcf.links': 'Lisätietoja',
  'tcf.privacy': 'Tietosuojaseloste',
  'tcf.interest': 'Toimittajan oikeutettu etu',
  'tcf.devices': 'Mitä se tallentaa laitteille',
};
