import { contacts } from './contacts.js';
import type { RightsMessages } from '../rightsMessages.js';

/** Finnish, the part that comes with the notice and the rights. */
export const rights: RightsMessages = {
  ...contacts,
  'notice.changed': 'Tietosuojaselosteemme on muuttunut',
  'notice.ahead': 'Tietosuojaselosteemme muuttuu',
  'notice.stands': 'Vastauksesi pysyvät ennallaan. Voit muuttaa niitä milloin tahansa.',
  'notice.asks': 'Sinulta kysytään tästä silloin.',
  dismiss: 'Sulje',
  settings: 'Evästeasetukset',
  prevails: 'Jos tietosuojaselosteemme kieliversiot poikkeavat toisistaan, sovelletaan tätä kieliversiota: {language}.',
  'prevails.link': 'Tietosuojaseloste ({language})',
  'prevails.stale': 'Tietosuojaselosteen käännös vastaa versiota {version}; nykyinen versio on {current}.',
  rights: 'Vastauksesi ja oikeutesi',
  'rights.none': 'Voimassa ei ole vastausta sinulta.',
  'rights.when': 'Vastattu',
  'rights.policy': 'Selosteen versio',
  'rights.language': 'Esityskieli',
  'rights.receipt': 'Kuitin numero',
  'rights.change': 'Voit muuttaa vastaustasi yllä olevilla kytkimillä ja tallentamalla.',
  withdraw: 'Peruuta suostumus',
  withdrawn:
    'Suostumuksesi on peruutettu. Tästä lähtien avaamasi sivut eivät käynnistä yllä olevia palveluja, välttämättömiä lukuun ottamatta. Tällä sivulla jo käynnissä oleva päättyy, kun lataat sivun uudelleen tai poistut siltä.',
  download: 'Lataa kuitti',
  downloaded: 'Kuitin lataaminen on alkanut.',
  erase: 'Poista sivuston palvelujen tallentamat tiedot',
  erasing: 'Poistetaan…',
  erased: 'Poistettu. Suostumuksesi on peruutettu. Alla kerrotaan, mitä poistettiin ja mitä ei voi poistaa.',
  'erased.partly':
    'Suostumuksesi on peruutettu, mutta kaikkea ei voitu poistaa. Jäljellä: {names}. Sulje tämän sivuston muut välilehdet, lataa tämä sivu uudelleen ja yritä uudelleen, tai poista tämän sivuston tiedot selaimesi asetuksissa.',
  'erase.what': 'Mitä poistetaan ja mitä ei voi poistaa',
  'erase.first':
    'Nämä tiedot poistetaan, sikäli kuin tämä sivu ulottuu niihin, tämän sivuston evästeistä, paikallisesta tallennuksesta ja istuntotallennuksesta, selaimen tietokannoista ja välimuisteista:',
  'erase.left': 'Painike ei poista näitä tietoja:',
  'erase.server':
    'Tämä sivu ei ulotu evästeisiin, joita vain palvelimet voivat lukea (HttpOnly). Jos haluat poistaa nekin, poista tämän sivuston evästeet ja tiedot selaimesi asetuksissa.',
  'erase.third':
    'Tämä sivusto ei ulotu siihen, mitä nämä yritykset säilyttävät omissa osoitteissaan (kolmannen osapuolen evästeet ja tallennus). Pyydä yritystä poistamaan se tai poista se selaimesi asetuksissa.',
  'erase.record':
    'Poistaminen myös peruuttaa suostumuksesi. Tähän selaimeen ei jää kuittia, joten lataa se ensin, jos haluat säilyttää sen. Jäljelle jää tieto siitä, että kielsit: ilman sitä sinulta kysyttäisiin uudelleen joka sivulla.',
  'erase.sent': 'Tälle sivustolle lähetetyt kuitit jäävät sinne. Voit pyytää niiden poistamista alla.',
  'requests.intro': 'Voit pyytää tältä sivustolta seuraavia asioita. Sen voi olla tarkistettava, kuka olet.',
  'requests.receipt': 'Kuittisi numero täytetään puolestasi.',
  'requests.contact':
    'Ota sitä varten yhteyttä alla olevien yhteystietojen avulla. Jos sinulla on kuitti, ilmoita sen numero.',
  'requests.fee': 'Maksu: {fee}',
  'requests.limits': 'Mitä ei voi poistaa: {limits}',
  'requests.free': 'Peruuttaminen, lataaminen ja poistaminen tällä sivulla on maksutonta.',
  'request.purpose': 'Kertokaa, mihin tietojani käytetään',
  'request.disclosure': 'Jäljennös tiedoistani',
  'request.correction': 'Oikaiskaa tietoni',
  'request.addition': 'Lisätkää puuttuvat tiedot',
  'request.deletion': 'Poistakaa virheelliset tiedot',
  'request.suspension': 'Lopettakaa tietojeni käyttö',
  'request.provision': 'Lopettakaa tietojeni antaminen muille',
  'request.erasure': 'Poistakaa tietoni',
  'request.restriction': 'Rajoittakaa tietojeni käsittelyä',
  'request.review': 'Antakaa ihmisen tarkistaa tietokoneen tekemä päätös',
  authority: 'Voit tehdä valituksen tälle viranomaiselle',
  policy: 'Tietosuojaseloste',
  'policy.version': 'Versio',
  'policy.from': 'Voimassa alkaen',
  'policy.revisedAt': 'Muutettu viimeksi',
  'policy.changes': 'Muutokset',
  'mail.subject': '{request} ({site})',
  'mail.body': 'Pyyntö: {request}\nKuitti: {receipt}\n',
};
