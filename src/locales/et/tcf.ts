import type { TcfMessages } from '../tcfMessages.js';

/** Estonian, the part about the framework of the IAB (TCF). */
export const tcf: TcfMessages = {
  'tcf.storing':
    'Kui annate nõusoleku, salvestavad raamistiku IAB Europe Transparency and Consent Framework tarnijad (arv: {n}) teie seadmesse teavet või loevad seda sealt, näiteks küpsiseid ja seadme identifikaatoreid, ning töötlevad isikuandmeid, näiteks neid identifikaatoreid ja seda, mida te sellel saidil teete.',
  'tcf.purposesFor': 'Milleks:',
  'tcf.specialFor': 'Erifunktsioonide abil:',
  'tcf.claims':
    'Osa puhul sellest tuginevad mõned neist (arv: {n}) õigustatud huvile, selle asemel et küsida nõusolekut. Saate sellele vastuväite esitada.',
  'tcf.scope':
    'Teie vastus kehtib ainult saidil {site}. Saate seda igal ajal muuta või tagasi võtta: avage need seaded uuesti sellel saidil oleva lingi kaudu.',
  'tcf.again':
    'Küsime uuesti, sest raamistikus osalevad tarnijad või see, mida nad andmetega teevad, on pärast teie viimast vastust muutunud või ei hõlmanud see vastus neid.',
  'tcf.list': 'Tarnijad ({n}) ja kuidas vastuväidet esitada',
  'tcf.title': 'Valikud IAB reklaamiraamistiku järgi',
  'tcf.intro':
    'Need tarnijad (arv: {n}) osalevad raamistikus IAB Europe Transparency and Consent Framework (TCF). Neile edastatakse, mis on siin sisse lülitatud. Mis on ülal seadetes välja lülitatud, on ka siin väljas.',
  'tcf.apart': 'Ülal olevad teenused, mida siin ei nimetata, ei kuulu raamistikku.',
  'tcf.limits':
    'Saate otsustada eesmärkide, erifunktsioonide ja tarnijate üle. Erieesmärkide üle siin otsustada ei saa ning tarnijad võivad kasutada erifunktsioone erieesmärgil 1 (turvalisus, pettused, vead), ükskõik mida te nende funktsioonide kohta otsustate.',
  'tcf.objecting':
    'Õigustatud huvi: mõned tarnijad töötlevad isikuandmeid, näiteks identifikaatoreid ja seda, mida te sellel saidil teete, nõusolekut küsimata. Vastuväite esitamiseks lülitage õigustatud huvi mõne eesmärgi või tarnija puhul välja ja salvestage; vastuväide kehtib ainult saidil {site}. Kui nõusolek tarnija kohta on väljas, on väljas ka see.',
  'tcf.noInterest':
    'Mõned tarnijad töötleksid andmeid õigustatud huvi alusel, ilma nõusolekuta. See sait edastab kõigi eest vastuväite sellele.',
  'tcf.kept':
    'Teie valikuid hoitakse selle brauseri kohalikus salvestusruumis nimega „{key}“. Need kehtivad sama kaua kui teie vastus: kõige rohkem {days}.',
  'tcf.consent': 'Nõusolek',
  'tcf.legitimate': 'Õigustatud huvi',
  'tcf.needs': 'Väljas, kuni ülal on väljas: {names}',
  'tcf.more': 'Mida see tähendab ja kes seda teeb',
  'tcf.byVendors': 'Nõusoleku alusel ({n})',
  'tcf.claimedBy': 'Õigustatud huvi alusel ({n})',
  'tcf.vendors': 'Tarnijad ({n})',
  'tcf.purposes': 'Eesmärgid',
  'tcf.specialPurposes': 'Erieesmärgid',
  'tcf.features': 'Funktsioonid',
  'tcf.specialFeatures': 'Erifunktsioonid',
  'tcf.byConsent': 'Eesmärgid nõusoleku alusel',
  'tcf.byInterest': 'Eesmärgid õigustatud huvi alusel',
  'tcf.count': 'Tarnijad nõusoleku alusel: {n}; õigustatud huvi alusel: {m}',
  'tcf.data': 'Andmete liigid',
  'tcf.storage': 'Salvestamine',
  'tcf.cookies': 'küpsised',
  'tcf.renewed': 'võidakse uuendada',
  'tcf.session': 'kuni brauseri sulgemiseni',
  'tcf.otherStorage': 'muu kui küpsised',
  'tcf.links': 'Lisateave',
  'tcf.privacy': 'Privaatsuspoliitika',
  'tcf.interest': 'Tarnija õigustatud huvi',
  'tcf.devices': 'Mida ta seadmetesse salvestab',
};
