import { contacts } from './contacts.js';
import type { DisclosuresMessages } from '../messages.js';

/** German, the part that comes with disclosures. */
export const disclosures: DisclosuresMessages = {
  ...contacts,
  'tell.site': 'diese Website',
  'tell.tabs': 'Links zu anderen Unternehmen öffnen sich in einem neuen Tab.',
  'tell.cookie': 'Was ist ein Cookie?',
  'tell.personal': 'Auf dieser Website gelten IP-Adressen und Kennungen in Cookies als personenbezogene Daten.',
  'tell.impersonal': 'Auf dieser Website gelten Kennungen in Cookies für sich allein nicht als personenbezogene Daten.',
  'tell.choices': 'Ihre Auswahl',
  'tell.unanswered': 'Sie haben noch keine Auswahl getroffen.',
  'tell.change': 'Auswahl ansehen oder ändern',
  'tell.services': 'Cookies und Dienste nach Zweck',
  'tell.without': 'Wenn ausgeschaltet: {effect}',
  'tell.unused': 'Diese Website führt dafür keinen Dienst auf.',
  'tell.choice': 'Ihre Auswahl',
  'tell.formerly': 'Früher: {names}',
  'tell.allowed': 'Sie haben es erlaubt.',
  'tell.refused': 'Sie haben es abgelehnt.',
  'tell.on': 'An. Wenn Sie nicht antworten, gilt das als Ja; Sie können ablehnen.',
  'tell.off': 'Aus, sofern Sie es nicht erlauben.',
  'tell.barred':
    'Aus: Mit dem Alter, das dieser Website für Sie vorliegt, dürfen Sie das nach dem Gesetz nicht selbst erlauben.',
  'tell.country': 'Land',
  'tell.role': 'In wessen Auftrag',
  'tell.processor': 'Der Empfänger verarbeitet die Daten im Auftrag dieser Website.',
  'tell.first': 'Erstanbieter-Cookies und -Speicher',
  'tell.third': 'Drittanbieter-Cookies und -Speicher',
  'tell.access.own': 'Auf der Domain dieser Website gespeichert und für Skripte lesbar, die auf ihren Seiten laufen.',
  'tell.access.domain':
    'Das Cookie ist für {domain} gespeichert: Jede Website unter dieser Domain und Skripte, die auf deren Seiten laufen, können es lesen. Das Übrige ist auf der Domain dieser Website gespeichert und für Skripte lesbar, die auf ihren Seiten laufen.',
  'tell.access.first':
    'Auf der Domain dieser Website gespeichert; Skripte, die auf ihren Seiten laufen, darunter die von {company}, können sie lesen.',
  'tell.access.third':
    'Auf einer Domain von {company} gespeichert; dieses Unternehmen kann sie lesen. Diese Website kann sie weder lesen noch löschen.',
  'tell.links': 'Links',
  'tell.opt-out': 'Opt-out',
  'tell.refusal':
    'Wenn Sie hier ablehnen, starten Seiten dieser Website, die Sie danach öffnen, den Dienst nicht. Steht die Adresse einer seiner Dateien im Quelltext einer Seite, kann es sein, dass Ihr Browser diese Datei trotzdem anfordert: Der Dienst erhält dann Ihre IP-Adresse, die Art des Browsers, die Adresse dieser Website und die Cookies seiner eigenen Domain.',
  'tell.abroad': 'Die hier aufgeführten Unternehmen befinden sich in diesen Ländern oder Regionen: {countries}',
  'tell.automatic': 'Was automatisch erhoben wird',
  'tell.automatic.about':
    'Bei jeder Seite erhalten der Server dieser Website und der jedes Unternehmens, dessen Inhalte geladen werden, Folgendes von Ihrem Browser:',
  'tell.automatic.address': 'IP-Adresse und Portnummer',
  'tell.automatic.page': 'die angeforderte Seite, den Zeitpunkt und die Seite, die dorthin geführt hat',
  'tell.automatic.cookies': 'die Cookies, die für die Domain dieses Servers gespeichert sind',
  'tell.automatic.device': 'Browser, Betriebssystem, Art des Geräts und Sprache',
  'tell.automatic.limits':
    'Browser senden das von sich aus; daher kann keine Auswahl auf dieser Seite es für diese Website verhindern. Die anderen Unternehmen erhalten es, wenn ihre Inhalte geladen werden.',
  'tell.browser': 'Cookies und die Einstellungen Ihres Browsers',
  'tell.browser.choose': 'Die meisten Browser lassen Ihnen die Wahl:',
  'tell.browser.all': 'alle Cookies annehmen',
  'tell.browser.none': 'alle Cookies ablehnen',
  'tell.browser.ask': 'benachrichtigt werden, wenn ein Cookie eintrifft (das kann nicht jeder Browser)',
  'tell.browser.pages': 'Wo Sie die Einstellungen finden',
  'tell.browser.yours': '{name} (der Browser, den Sie anscheinend verwenden)',
  'tell.browser.other': 'Zu anderen Browsern siehe deren Hilfe-Menü.',
  'tell.notice': 'Werbedienste und der Verlauf Ihrer Besuche',
  'tell.notice.use':
    'Diese Website verwendet Dienste von {companies} zur Auslieferung von Werbung. Dort kann der Verlauf Ihrer Besuche und Handlungen über Cookies und Werbekennungen erhoben und verwendet werden.',
  'tell.notice.policy': 'Jedes Unternehmen verarbeitet diese Informationen nach seiner eigenen Datenschutzerklärung.',
  'tell.notice.opt-out':
    'Die Verwendung dieser Informationen für die Auslieferung von Werbung können Sie auf den Opt-out-Seiten der Unternehmen beenden. Was die jeweilige Seite umfasst (diesen Browser oder ein Konto) und wie lange das gilt, steht dort.',
  'tell.notice.stop':
    'In den Cookie-Einstellungen dieser Website können Sie die Erhebung durch diese Dienste beenden. In den Einstellungen Ihres Browsers lassen sich Cookies ablehnen.',
  'tell.sources': 'Informationen aus anderen Quellen',
  'tell.communications': 'Auswertung von Nachrichten',
  'tell.erasure': 'Was nicht gelöscht werden kann',
  'tell.authorities': 'Offenlegung gegenüber Behörden',
  'tell.hosting': 'Wo diese Website gehostet wird',
  'tell.more': 'Weitere Informationen',
  'tell.external': 'Externe Übermittlung',
  'tell.external.about':
    'Die Seiten dieser Website enthalten Programme, die Ihren Browser Informationen an die folgenden Dienste senden lassen.',
  'tell.external.none':
    'Keiner der Dienste, die diese Website aufführt, lässt Ihren Browser Informationen an ein anderes Unternehmen senden.',
  'tell.external.sends': 'Gesendete Informationen',
  'tell.external.recipient': 'Empfänger',
  'tell.external.when': 'Wann gesendet wird',
  'tell.sent.always': 'Wenn Sie eine Seite öffnen, die den Dienst verwendet.',
  'tell.sent.allowed': 'Wenn Sie eine Seite öffnen, die den Dienst verwendet. Sie haben es erlaubt.',
  'tell.sent.refused': 'Seiten, die Sie seit Ihrer Ablehnung geöffnet haben, starten den Dienst nicht.',
  'tell.sent.on':
    'Wenn Sie eine Seite öffnen, die den Dienst verwendet, sofern Sie dies nicht ablehnen. Wenn Sie nicht antworten, gilt das als Ja.',
  'tell.sent.off': 'Sobald Sie es erlauben. Bis dahin starten Seiten dieser Website den Dienst nicht.',
  'tell.external.revised': 'Zuletzt geändert am {date}.',
  'tell.external.checked': 'Die Angaben zu diesen Diensten wurden am {date} oder später geprüft.',
  'tell.external.without': 'Wenn ausgeschaltet',
  'tell.external.exempt': 'Wie diese Website es einordnet',
  'tell.exempt.necessary': 'Informationen, die nötig sind, damit die Seite funktioniert.',
  'tell.exempt.first-party-id': 'Eine Kennung, die diese Website vergeben hat und die an diese Website gesendet wird.',
  'tell.exempt.consented': 'Informationen, die gesendet werden, nachdem Sie zugestimmt haben.',
  'tell.exempt.opt-out': 'Informationen, deren Senden Sie auf die hier beschriebene Weise beenden können.',
};
