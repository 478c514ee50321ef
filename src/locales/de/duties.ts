import type { DutyMessages } from '../messages.js';

/** German, the part about what the law of a region has shown. The words that California's law chooses are English. */
export const duties: DutyMessages = {
  choices: 'Your Privacy Choices (Ihre Datenschutz-Auswahl)',
  honored: 'Opt-Out Request Honored (Opt-out-Anforderung berücksichtigt)',
  sale: 'Verkauf und Weitergabe personenbezogener Daten und darauf beruhende Werbung',
  'sale.on': 'In diesem Browser an. Für ein Opt-out schalten Sie es aus und speichern Sie.',
  'sale.partly': 'In diesem Browser teilweise an. Für ein vollständiges Opt-out schalten Sie es aus und speichern Sie.',
  'sale.off': 'In diesem Browser aus.',
  beyond:
    'Daten können auch auf anderen Wegen als über Cookies verkauft oder weitergegeben werden. Sie können von dieser Website verlangen:',
  'beyond.sale':
    'Meine personenbezogenen Daten nicht verkaufen oder weitergeben (Do Not Sell or Share My Personal Information)',
  'beyond.sensitive':
    'Die Verwendung meiner sensiblen personenbezogenen Daten einschränken (Limit the Use of My Sensitive Personal Information)',
  identified:
    'Was an {companies} gehen kann, lässt sich dort mit Ihnen als Person verknüpfen, zum Beispiel über Ihr Konto oder Ihre E-Mail-Adresse. ',
  'identified.note': 'Der Empfänger kann es mit Ihnen als Person verknüpfen. Was er erhält, steht unten.',
  abroad: 'Daten, die ins Ausland gehen',
  'abroad.countries': 'Die hier aufgeführten Unternehmen befinden sich in diesen Ländern oder Regionen: {countries}',
  'abroad.law':
    'Wie das dortige Recht personenbezogene Daten schützt (Personal Information Protection Commission, auf Japanisch)',
  'exempt.statistics':
    'Zählt nur, wie diese Website genutzt wird, damit sie verbessert werden kann. Dafür ist keine Einwilligung nötig. Sie können kostenlos widersprechen: Schalten Sie es aus und speichern Sie.',
  'exempt.appearance':
    'Speichert nur, wie diese Website für Sie aussehen soll. Dafür ist keine Einwilligung nötig. Sie können kostenlos widersprechen: Schalten Sie es aus und speichern Sie.',
  barred:
    'Aus: Mit dem Alter, das dieser Website für Sie vorliegt, dürfen Sie das nach dem Gesetz nicht selbst erlauben.',
};
