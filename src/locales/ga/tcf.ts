import type { TcfMessages } from '../tcfMessages.js';

/** Irish, the part about the framework of the IAB (TCF). */
export const tcf: TcfMessages = {
  'tcf.storing':
    'Má thoilíonn tú, stórálann soláthraithe de chuid IAB Europe Transparency and Consent Framework (líon: {n}) faisnéis ar do ghléas nó léann siad í uaidh, amhail fianáin agus aitheantóirí gléis, agus próiseálann siad sonraí pearsanta, amhail na haitheantóirí sin agus a ndéanann tú ar an suíomh seo.',
  'tcf.purposesFor': 'Cad chuige:',
  'tcf.specialFor': 'Trí ghnéithe speisialta:',
  'tcf.claims':
    'I gcás cuid de seo, bíonn cuid acu (líon: {n}) ag brath ar leas dlisteanach in áit toiliú a iarraidh. Is féidir leat agóid a dhéanamh ina aghaidh sin.',
  'tcf.scope':
    'Baineann do fhreagra le {site} amháin. Is féidir leat é a athrú nó a tharraingt siar am ar bith: oscail na socruithe seo arís leis an nasc ar an suíomh seo.',
  'tcf.again':
    'Táimid ag fiafraí arís toisc gur athraigh na soláthraithe atá páirteach sa chreat, nó a ndéanann siad le sonraí, ó thug tú do fhreagra deireanach, nó nár chuimsigh an freagra sin iad.',
  'tcf.list': 'Soláthraithe ({n}) agus conas agóid a dhéanamh',
  'tcf.title': 'Roghanna faoi chreat IAB don fhógraíocht',
  'tcf.intro':
    'Tá na soláthraithe seo (líon: {n}) páirteach in IAB Europe Transparency and Consent Framework (TCF). Insítear dóibh cad atá ar siúl anseo. An rud atá múchta sna socruithe thuas, tá sé múchta anseo freisin.',
  'tcf.apart': 'Seirbhísí thuas nach bhfuil liostaithe anseo, níl siad mar chuid den chreat.',
  'tcf.limits':
    'Is féidir leat rogha a dhéanamh maidir le cuspóirí, gnéithe speisialta agus soláthraithe. Níl rogha anseo maidir le cuspóirí speisialta, agus is féidir le soláthraithe gnéithe speisialta a úsáid do chuspóir speisialta 1 (slándáil, calaois, earráidí), is cuma cad a roghnaíonn tú faoi na gnéithe sin.',
  'tcf.objecting':
    'Leas dlisteanach: próiseálann roinnt soláthraithe sonraí pearsanta, amhail aitheantóirí agus a ndéanann tú ar an suíomh seo, gan toiliú a iarraidh. Chun agóid a dhéanamh, múch é i gcás cuspóra nó soláthraí agus sábháil; baineann an agóid le {site} amháin. Má tá an toiliú múchta i gcás soláthraí, tá sé seo múchta freisin.',
  'tcf.noInterest':
    'Phróiseálfadh roinnt soláthraithe sonraí ar mhaithe le leas dlisteanach, gan toiliú. Cuireann an suíomh seo agóid ina aghaidh sin ar aghaidh thar ceann gach duine.',
  'tcf.kept':
    'Coinnítear do roghanna i stóras áitiúil an bhrabhsálaí seo mar “{key}”. Tá siad i bhfeidhm chomh fada le do fhreagra: {days} ar a mhéad.',
  'tcf.consent': 'Toiliú',
  'tcf.legitimate': 'Leas dlisteanach',
  'tcf.needs': 'Múchta fad is atá sé seo múchta thuas: {names}',
  'tcf.more': 'Cad is brí leis seo, agus cé a dhéanann é',
  'tcf.byVendors': 'Le toiliú ({n})',
  'tcf.claimedBy': 'Bunaithe ar leas dlisteanach ({n})',
  'tcf.vendors': 'Soláthraithe ({n})',
  'tcf.purposes': 'Cuspóirí',
  'tcf.specialPurposes': 'Cuspóirí speisialta',
  'tcf.features': 'Gnéithe',
  'tcf.specialFeatures': 'Gnéithe speisialta',
  'tcf.byConsent': 'Cuspóirí le toiliú',
  'tcf.byInterest': 'Cuspóirí bunaithe ar leas dlisteanach',
  'tcf.count': 'Soláthraithe le toiliú: {n}; bunaithe ar leas dlisteanach: {m}',
  'tcf.data': 'Catagóirí sonraí',
  'tcf.storage': 'Stóráil',
  'tcf.cookies': 'fianáin',
  'tcf.renewed': 'd’fhéadfaí iad a athnuachan',
  'tcf.session': 'go dtí go ndúntar an brabhsálaí',
  'tcf.otherStorage': 'seachas fianáin',
  'tcf.links': 'Tuilleadh',
  'tcf.privacy': 'Beartas príobháideachais',
  'tcf.interest': 'A leas dlisteanach',
  'tcf.devices': 'A stórálann sé ar ghléasanna',
};
