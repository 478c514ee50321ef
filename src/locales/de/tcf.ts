import type { TcfMessages } from '../tcfMessages.js';

/** German, the part about the framework of the IAB (TCF). */
export const tcf: TcfMessages = {
  'tcf.storing':
    'Wenn Sie einwilligen, [speichert|speichern] {n} Anbieter des IAB Europe Transparency and Consent Framework Informationen auf Ihrem Gerät oder [liest|lesen] sie dort aus, etwa Cookies und Gerätekennungen, und [verarbeitet|verarbeiten] personenbezogene Daten, etwa diese Kennungen und was Sie auf dieser Website tun.',
  'tcf.purposesFor': 'Wofür:',
  'tcf.specialFor': 'Mit besonderen Verarbeitungsmöglichkeiten:',
  'tcf.claims':
    'Für einen Teil davon [stützt sich {n} Anbieter|stützen sich {n} Anbieter] auf ein berechtigtes Interesse, statt um Einwilligung zu bitten. Dem können Sie widersprechen.',
  'tcf.scope':
    'Ihre Antwort gilt nur für {site}. Sie können sie jederzeit ändern oder zurücknehmen: Öffnen Sie diese Einstellungen wieder über den Link auf dieser Website.',
  'tcf.again':
    'Wir fragen noch einmal, weil sich seit Ihrer letzten Antwort die am Framework teilnehmenden Anbieter oder ihr Umgang mit Daten geändert haben oder weil diese Antwort sie nicht umfasste.',
  'tcf.list': 'Anbieter ({n}) und Widerspruch',
  'tcf.title': 'Auswahl nach dem IAB-Framework für Werbung',
  'tcf.intro':
    '[Dieser Anbieter nimmt|Diese {n} Anbieter nehmen] am IAB Europe Transparency and Consent Framework (TCF) teil. [Ihm|Ihnen] wird mitgeteilt, was hier eingeschaltet ist. Was in den Einstellungen oben ausgeschaltet ist, ist auch hier aus.',
  'tcf.apart': 'Oben genannte Dienste, die hier nicht aufgeführt sind, gehören nicht zum Framework.',
  'tcf.limits':
    'Sie können über Zwecke, besondere Verarbeitungsmöglichkeiten und Anbieter entscheiden. Bei besonderen Zwecken gibt es hier keine Wahl, und für den besonderen Zweck 1 (Sicherheit, Betrug, Fehler) dürfen Anbieter besondere Verarbeitungsmöglichkeiten nutzen, was immer Sie über diese entscheiden.',
  'tcf.objecting':
    'Berechtigtes Interesse: Einige Anbieter verarbeiten personenbezogene Daten, etwa Kennungen und was Sie auf dieser Website tun, ohne um Einwilligung zu bitten. Um zu widersprechen, schalten Sie es für einen Zweck oder einen Anbieter aus und speichern Sie; das gilt nur für {site}. Ist die Einwilligung für einen Anbieter aus, ist auch dies aus.',
  'tcf.noInterest':
    'Einige Anbieter würden Daten aus berechtigtem Interesse verarbeiten, ohne Einwilligung. Diese Website gibt für alle einen Widerspruch dagegen weiter.',
  'tcf.kept':
    'Ihre Auswahl wird im lokalen Speicher dieses Browsers als „{key}“ aufbewahrt. Sie zählt so lange wie Ihre Antwort: höchstens {days}.',
  'tcf.consent': 'Einwilligung',
  'tcf.legitimate': 'Berechtigtes Interesse',
  'tcf.needs': 'Aus, solange dies oben aus ist: {names}',
  'tcf.more': 'Was das bedeutet und wer es tut',
  'tcf.byVendors': 'Mit Einwilligung ({n})',
  'tcf.claimedBy': 'Aus berechtigtem Interesse ({n})',
  'tcf.vendors': 'Anbieter ({n})',
  'tcf.purposes': 'Zwecke',
  'tcf.specialPurposes': 'Besondere Zwecke',
  'tcf.features': 'Weitere Verarbeitungsmöglichkeiten',
  'tcf.specialFeatures': 'Besondere Verarbeitungsmöglichkeiten',
  'tcf.byConsent': 'Zwecke mit Einwilligung',
  'tcf.byInterest': 'Zwecke aus berechtigtem Interesse',
  'tcf.count': 'Anbieter mit Einwilligung: {n}; aus berechtigtem Interesse: {m}',
  'tcf.data': 'Datenkategorien',
  'tcf.storage': 'Speicherung',
  'tcf.cookies': 'Cookies',
  'tcf.renewed': 'können erneuert werden',
  'tcf.session': 'bis der Browser geschlossen wird',
  'tcf.otherStorage': 'auf andere Weise als mit Cookies',
  'tcf.links': 'Mehr',
  'tcf.privacy': 'Datenschutzerklärung',
  'tcf.interest': 'Berechtigtes Interesse des Anbieters',
  'tcf.devices': 'Was er auf Geräten speichert',
};
