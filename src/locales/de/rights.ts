import { contacts } from './contacts.js';
import type { RightsMessages } from '../rightsMessages.js';

/** German, the part that comes with the notice and the rights. */
export const rights: RightsMessages = {
  ...contacts,
  'notice.changed': 'Unsere Datenschutzerklärung hat sich geändert',
  'notice.ahead': 'Unsere Datenschutzerklärung wird sich ändern',
  'notice.stands': 'Ihre Antworten bleiben, wie sie sind. Sie können sie jederzeit ändern.',
  'notice.asks': 'Dazu werden Sie dann gefragt.',
  dismiss: 'Schließen',
  settings: 'Cookie-Einstellungen',
  prevails: 'Weichen die Sprachfassungen unserer Datenschutzerklärung voneinander ab, gilt diese Fassung: {language}.',
  'prevails.link': 'Datenschutzerklärung ({language})',
  'prevails.stale':
    'Die Übersetzung der Datenschutzerklärung hat den Stand von Version {version}; aktuell ist Version {current}.',
  rights: 'Ihre Antwort und Ihre Rechte',
  'rights.none': 'Derzeit gilt keine Antwort von Ihnen.',
  'rights.when': 'Beantwortet am',
  'rights.policy': 'Version der Datenschutzerklärung',
  'rights.language': 'Sprache der Anzeige',
  'rights.receipt': 'Belegnummer',
  'rights.change': 'Um Ihre Antwort zu ändern, verwenden Sie die Schalter oben und speichern Sie.',
  withdraw: 'Einwilligung widerrufen',
  withdrawn:
    'Ihre Einwilligung ist widerrufen. Seiten, die Sie ab jetzt öffnen, starten die oben genannten Dienste nicht, ausgenommen die notwendigen. Was auf dieser Seite schon läuft, endet, wenn Sie sie neu laden oder verlassen.',
  download: 'Beleg herunterladen',
  downloaded: 'Der Download des Belegs hat begonnen.',
  erase: 'Löschen, was die Dienste dieser Website gespeichert haben',
  erasing: 'Wird gelöscht …',
  erased:
    'Gelöscht. Ihre Einwilligung ist widerrufen. Was gelöscht wurde und was nicht gelöscht werden kann, steht unten.',
  'erased.partly':
    'Ihre Einwilligung ist widerrufen, aber nicht alles konnte gelöscht werden. Noch vorhanden: {names}. Schließen Sie die anderen Tabs dieser Website, laden Sie diese Seite neu und versuchen Sie es noch einmal, oder löschen Sie die Daten dieser Website in den Einstellungen Ihres Browsers.',
  'erase.what': 'Was gelöscht wird und was nicht gelöscht werden kann',
  'erase.first':
    'Diese Einträge werden, soweit diese Seite sie erreichen kann, aus den Cookies, dem lokalen Speicher und dem Sitzungsspeicher, den Browser-Datenbanken und den Caches dieser Website gelöscht:',
  'erase.left': 'Diese Einträge löscht die Schaltfläche nicht:',
  'erase.server':
    'Cookies, die nur Server lesen können (HttpOnly), kann diese Seite nicht erreichen. Um auch diese zu entfernen, löschen Sie die Cookies und Websitedaten dieser Website in den Einstellungen Ihres Browsers.',
  'erase.third':
    'Was diese Unternehmen unter ihren eigenen Adressen speichern (Drittanbieter-Cookies und -Speicher), kann diese Website nicht erreichen. Wenden Sie sich an das Unternehmen oder löschen Sie es in den Einstellungen Ihres Browsers.',
  'erase.record':
    'Mit dem Löschen widerrufen Sie auch Ihre Einwilligung. In diesem Browser bleibt kein Beleg; laden Sie ihn vorher herunter, wenn Sie ihn behalten möchten. Was bleibt, ist der Eintrag, dass Sie abgelehnt haben: Ohne ihn würden Sie auf jeder Seite wieder gefragt.',
  'erase.sent':
    'Belege, die an diese Website gesendet wurden, bleiben dort. Deren Löschung können Sie unten beantragen.',
  'requests.intro': 'Sie können bei dieser Website Folgendes beantragen. Möglicherweise muss sie prüfen, wer Sie sind.',
  'requests.receipt': 'Die Nummer Ihres Belegs wird für Sie eingetragen.',
  'requests.contact':
    'Wenden Sie sich dazu an den unten genannten Kontakt. Wenn Sie einen Beleg haben, geben Sie dessen Nummer an.',
  'requests.fee': 'Gebühr: {fee}',
  'requests.limits': 'Was nicht gelöscht werden kann: {limits}',
  'requests.free': 'Widerrufen, Herunterladen und Löschen auf dieser Seite ist kostenlos.',
  'request.purpose': 'Mir mitteilen, wofür meine Daten verwendet werden',
  'request.disclosure': 'Eine Kopie meiner Daten',
  'request.correction': 'Meine Daten berichtigen',
  'request.addition': 'Fehlende Daten ergänzen',
  'request.deletion': 'Falsche Daten löschen',
  'request.suspension': 'Meine Daten nicht mehr verwenden',
  'request.provision': 'Meine Daten nicht mehr an andere weitergeben',
  'request.erasure': 'Meine Daten löschen',
  'request.restriction': 'Die Verarbeitung meiner Daten einschränken',
  'request.review': 'Eine Entscheidung eines Computers von einem Menschen überprüfen lassen',
  authority: 'Eine Beschwerde können Sie einreichen bei',
  policy: 'Datenschutzerklärung',
  'policy.version': 'Version',
  'policy.from': 'Gilt ab',
  'policy.revisedAt': 'Zuletzt geändert am',
  'policy.changes': 'Änderungen',
  'mail.subject': '{request} ({site})',
  'mail.body': 'Antrag: {request}\nBeleg: {receipt}\n',
};
