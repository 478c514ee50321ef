import type { VNode } from 'preact';
import { draftKey, type TcfSubject } from '../../iab/TcfAnswer.js';
import { entryOf, type ListedVendor, nameIn, numbersOf } from '../../iab/tcfFacts.js';
import { describeTcfVendor } from '../../iab/describeTcfVendor.js';
import { grantsIn } from '../../iab/createGrants.js';
import { readText, readTexts } from '../../iab/readBag.js';
import { TCF } from '../../lib/storageKeys.js';
import type { Choice } from '../../types/index.js';
import { fillCount } from '../../i18n/fillCount.js';
import { formatDuration } from '../../i18n/format.js';
import { directionOf } from '../../i18n/language.js';
import { fill, joinNames } from '../../i18n/text.js';
import { purposeLabel } from '../../disclose/describePurpose.js';
import { describeVendor } from '../../disclose/describeVendor.js';
import { ExternalLink } from '../common/ExternalLink.js';
import { Fact } from '../common/Fact.js';
import { FocusHeading } from '../common/FocusHeading.js';
import { lines } from '../common/lines.js';
import { ownClicks } from '../common/ownClicks.js';
import type { DutySection } from '../contracts/DutiesModule.js';
import type { OpenDraft } from './tcfDraft.js';
import { TcfSwitch } from './TcfSwitch.js';
import type { TcfView } from './TcfView.js';

/** What the part of preferences is drawn with. */
export interface TcfPartProps extends DutySection {
  readonly view: TcfView;
  readonly open: OpenDraft;
}

type Kind = 'purposes' | 'specialPurposes' | 'features' | 'specialFeatures' | 'dataCategories';

const namesOf = (vendors: readonly ListedVendor[]): string[] => vendors.map(({ name }) => name);

/** What purposes and vendors here are called. */
const nameIds = (ids: readonly string[], kit: DutySection['kit']): string => {
  const names = ids.map((id) => {
    const purpose = kit.settings.purposes.find((one) => one.id === id);
    const vendor = kit.settings.vendors.find((one) => one.id === id);
    if (purpose) return purposeLabel(purpose, kit);
    return vendor ? describeVendor(vendor, kit).name : id;
  });
  return joinNames(names, kit.messages);
};

/** The standard text of an entry of the list, with its illustrations. */
const StandardText = ({ view, kind, id }: { view: TcfView; kind: Kind; id: number }): VNode => {
  const entry = entryOf(view.list, kind, id);
  const illustrations = readTexts(entry['illustrations']);
  return (
    <div lang={view.listLanguage} dir={directionOf(view.listLanguage)}>
      <p>{readText(entry['description'])}</p>
      {illustrations.length > 0 && (
        <ul class="cookies">
          {illustrations.map((text) => (
            <li>{text}</li>
          ))}
        </ul>
      )}
    </div>
  );
};

interface OwnSwitchProps {
  readonly part: TcfPartProps;
  readonly subject: TcfSubject;
  readonly number: number;
  readonly label: string;
  readonly name: string;
  readonly nameLanguage: string;
  /** The switch above it says already why it is off. */
  readonly isQuiet?: boolean;
}

/** A switch of the framework's own, and why it is off where it has to be. */
const OwnSwitch = ({ part, subject, number, label, name, nameLanguage, isQuiet }: OwnSwitchProps): VNode => {
  const { open, draft, kit, view, chooseEach } = part;
  const key = draftKey(subject, number);
  const { isOn, lacking } = open.stateOf(subject, number, draft);
  const onChoice = (choice: Choice): void => {
    open.choices.set(key, choice);
    // draws anew
    chooseEach([], choice);
  };
  return (
    <>
      <TcfSwitch
        {...{ label, isOn, onChoice }}
        name={`tcf.${key}`}
        subject={name}
        subjectLanguage={nameLanguage}
        isFixed={lacking.length > 0}
      />
      <p data-own="" class="state">
        {lacking.length > 0 && !isQuiet && fill(view.words['tcf.needs'], { names: nameIds(lacking, kit) })}
      </p>
    </>
  );
};

interface EntryProps {
  readonly part: TcfPartProps;
  readonly kind: Kind;
  readonly id: number;
}

/** A purpose or a feature: its name, its switches where there is a choice, and folded what it means and who does it. */
const Entry = ({ part, kind, id }: EntryProps): VNode => {
  const { view } = part;
  const { facts } = view.desk;
  const { words, list, listLanguage } = view;
  const name = nameIn(list, kind, id);
  const doing = (field: 'purposes' | 'interests' | 'specialPurposes' | 'features' | 'specialFeatures') =>
    facts.vendors.filter((vendor) => vendor[field].includes(id));
  const consenting = kind === 'purposes' ? doing('purposes') : [];
  const claiming = kind === 'purposes' ? doing('interests') : [];
  const others = kind === 'purposes' || kind === 'dataCategories' ? [] : doing(kind);
  const isAskable = kind === 'specialFeatures' || (kind === 'purposes' && consenting.length > 0);
  const own = { part, number: id, name, nameLanguage: listLanguage };
  return (
    <li class="vendor">
      <p class="done" lang={listLanguage} dir={directionOf(listLanguage)}>
        {name}
      </p>
      {isAskable && (
        <OwnSwitch {...own} subject={kind === 'purposes' ? 'purpose' : 'specialFeature'} label={words['tcf.consent']} />
      )}
      {kind === 'purposes' && facts.interests.includes(id) && (
        <OwnSwitch {...own} subject="interest" label={words['tcf.legitimate']} isQuiet={isAskable} />
      )}
      <details>
        <summary>
          {words['tcf.more']}
          <span class="spoken" lang={listLanguage}>
            : {name}
          </span>
        </summary>
        <div class="disclosure">
          <StandardText view={view} kind={kind} id={id} />
          <dl>
            <Fact term={fillCount(words['tcf.byVendors'], consenting.length)} language="en">
              {lines(namesOf(consenting))}
            </Fact>
            <Fact term={fillCount(words['tcf.claimedBy'], claiming.length)} language="en">
              {lines(namesOf(claiming))}
            </Fact>
            <Fact term={fillCount(words['tcf.vendors'], others.length)} language="en">
              {lines(namesOf(others))}
            </Fact>
          </dl>
        </div>
      </details>
    </li>
  );
};

const Entries = ({ part, kind, ids, title }: Omit<EntryProps, 'id'> & { ids: readonly number[]; title: string }) =>
  ids.length > 0 ? (
    <>
      <h4>{title}</h4>
      <ul role="list" class="vendors">
        {ids.map((id) => (
          <Entry key={id} part={part} kind={kind} id={id} />
        ))}
      </ul>
    </>
  ) : null;

/** A vendor of the list: consent, which is that of the same vendor above; objection; and all that the list tells of it. */
const Vendor = ({ part, vendor }: { part: TcfPartProps; vendor: ListedVendor }): VNode => {
  const { view, kit, draft, decision, chooseEach } = part;
  const { words, desk } = view;
  const { id, name, purposes, interests } = vendor;
  const ids = desk.plan.vendors.get(id) ?? [];
  const shown = { ...vendor.declared, purposes, legIntPurposes: interests };
  const { rows, links } = describeTcfVendor(shown, view);
  return (
    <li class="vendor" {...ownClicks(kit.settings, ids)}>
      <p class="done" lang="en" dir="ltr">
        {name}
      </p>
      {purposes.length > 0 && (
        <TcfSwitch
          name={`tcf.vendor.${id}`}
          label={words['tcf.consent']}
          subject={name}
          subjectLanguage="en"
          isOn={grantsIn(kit.settings, draft).whole(ids)}
          isFixed={ids.every((one) => decision.locked.includes(one))}
          onChoice={(choice) => chooseEach(ids, choice)}
        />
      )}
      {interests.some((one) => desk.facts.interests.includes(one)) && (
        <OwnSwitch
          part={part}
          subject="vendorInterest"
          number={id}
          label={words['tcf.legitimate']}
          name={name}
          nameLanguage="en"
          isQuiet={purposes.length > 0}
        />
      )}
      <details>
        <summary lang={kit.language} dir={directionOf(kit.language)}>
          {kit.messages.details}
          <span class="spoken">: {fill(kit.messages['details.of'], { name })}</span>
        </summary>
        <div class="disclosure">
          <dl>
            {rows.map((row) => (
              <Fact term={row.title} language={row.language}>
                {lines(row.values)}
              </Fact>
            ))}
          </dl>
          <p class="links">
            {links.map(({ title, href }) => (
              <ExternalLink href={href} label={title} hint={kit.messages['new-tab']} />
            ))}
          </p>
        </div>
      </details>
    </li>
  );
};

/** The part of preferences in which visitors choose under the framework (Appendix B, C(c) and D(c)). */
export const TcfPart = (part: TcfPartProps): VNode => {
  const { view, kit } = part;
  const { desk, words, language, list } = view;
  const { facts } = desk;
  const { name, days } = kit.settings.cookie;
  const site = location.hostname;
  const kept = { key: name + TCF, days: formatDuration(`P${days}D`, language) };
  const categories = [...new Set(facts.vendors.flatMap(({ declared }) => numbersOf(declared['dataDeclaration'])))]
    .filter((id) => !!readText(entryOf(list, 'dataCategories', id)['name']))
    .sort((one, other) => one - other);
  const hasClaims = facts.vendors.some(({ interests }) => interests.length > 0);
  return (
    <div class="part" role="group" aria-labelledby="tcf" lang={language} dir={directionOf(language)}>
      <FocusHeading level={3} id="tcf" words={words['tcf.title']} heading={view.onHeading} />
      <p>{fillCount(words['tcf.intro'], facts.vendors.length)}</p>
      <p>{words['tcf.apart']}</p>
      <p>{words['tcf.limits']}</p>
      {hasClaims && <p>{facts.interests.length ? fill(words['tcf.objecting'], { site }) : words['tcf.noInterest']}</p>}
      <Entries part={part} kind="purposes" ids={facts.purposes} title={words['tcf.purposes']} />
      <Entries part={part} kind="specialFeatures" ids={facts.specialFeatures} title={words['tcf.specialFeatures']} />
      <Entries part={part} kind="specialPurposes" ids={facts.specialPurposes} title={words['tcf.specialPurposes']} />
      <Entries part={part} kind="features" ids={facts.features} title={words['tcf.features']} />
      <Entries part={part} kind="dataCategories" ids={categories} title={words['tcf.data']} />
      <h4>{fillCount(words['tcf.vendors'], facts.vendors.length)}</h4>
      <ul role="list" class="vendors">
        {facts.vendors.map((vendor) => (
          <Vendor key={vendor.id} part={part} vendor={vendor} />
        ))}
      </ul>
      <p>{fill(words['tcf.kept'], kept)}</p>
    </div>
  );
};
