import type { VNode } from 'preact';
import { optOutPages } from '../data/optOutPages.js';
import type { OptOutPage, Settings, Vendor } from '../types.js';
import { ExternalLink } from './ExternalLink.js';
import { type Kit, vendorCompany, vendorName } from './kit.js';
import { safeUrl } from '../lib/safeUrl.js';
import { joinNames, textIn } from '../i18n/text.js';
import { optOutEffect } from './VendorDetails.js';

/** Vendors by the address of their opt-out page, as one page may serve several of a company's services. */
const groupByPage = ({ settings, language, disclosureOf }: Kit): Map<string, Vendor[]> => {
  const pages = new Map<string, Vendor[]>();
  for (const vendor of settings.vendors) {
    const page = textIn(disclosureOf(vendor)?.optOutPage, language);
    if (page) pages.set(page, [...(pages.get(page) ?? []), vendor]);
  }
  return pages;
};

/**
 * The site's pages or the built-in ones, those for the visitor's own country first. What the built-in ones' caveats say
 * stands above them already (`opt-out.limits`).
 */
const industryPages = ({ region, optOutPages: own }: Settings): readonly OptOutPage[] => {
  const isNear = ({ regions }: OptOutPage): number => Number(regions?.includes(region.slice(0, 2)) ?? true);
  return (Array.isArray(own) ? (own as OptOutPage[]) : [...optOutPages])
    .filter(({ url }) => safeUrl(textIn(url, 'en')))
    .sort((a, b) => isNear(b) - isNear(a));
};

/** Whether a company has several pages: then its services tell them apart, not its name. */
const isAmong = (company: string, pages: Map<string, Vendor[]>, kit: Kit): boolean =>
  [...pages.values()].filter(([vendor]) => vendorCompany(vendor!, kit) === company).length > 1;

const VendorPages = ({ pages, kit }: { readonly pages: Map<string, Vendor[]>; readonly kit: Kit }): VNode => (
  <ul role="list" class="pages">
    {[...pages].map(([href, vendors]) => {
      const names = joinNames(
        vendors.map((vendor) => vendorName(vendor, kit)),
        kit.language,
      );
      const company = vendorCompany(vendors[0]!, kit);
      const [label, about] = company && !isAmong(company, pages, kit) ? [company, names] : [names, company];
      const other = vendors.find(({ purpose }) => purpose !== 'advertising');
      return (
        <li>
          <ExternalLink href={href} label={label} hint={kit.messages['new-tab']} />
          <div class="state">{about}</div>
          {other && <div class="state">{optOutEffect(other, kit)}</div>}
        </li>
      );
    })}
  </ul>
);

/** Where else the visitor can say no: at the vendors, and at the pages of the industry. */
export const OptOutSection = ({ kit }: { readonly kit: Kit }): VNode => {
  const { settings, language, messages } = kit;
  const pages = groupByPage(kit);
  const industry = industryPages(settings);
  return (
    <div class="part">
      <h3 id="opt-out" tabIndex={-1}>
        {messages['opt-out']}
      </h3>
      <p>{messages['opt-out.intro']}</p>
      <p>{messages['opt-out.limits']}</p>
      {pages.size > 0 && <h4>{messages['opt-out.vendors']}</h4>}
      {pages.size > 0 && <VendorPages pages={pages} kit={kit} />}
      {industry.length > 0 && (
        <details class="pages">
          <summary>
            <h4>{messages['opt-out.industry']}</h4>
          </summary>
          <ul role="list">
            {industry.map(({ id, name, url, covers, caveat }) => (
              <li key={id}>
                <ExternalLink href={textIn(url, language)} label={textIn(name, language)} hint={messages['new-tab']} />
                <div class="state">{textIn(covers, language)}</div>
                {settings.optOutPages && <div class="state">{textIn(caveat, language)}</div>}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
};
