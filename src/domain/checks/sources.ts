import type { RuleSource } from './rule';

/** Where rules come from, each once. Addresses are those at which the source was read. */

/** Titles of at most about ten words, no business as usual, start and end dates, a tie to the budget. */
export const ACTION_TEMPLATE: RuleSource = {
  name: 'Service action plan template 2017/18',
  url: 'https://it.scribd.com/document/479439025/2018-18-FPAM-Action-Plan',
};

/** A plan of 54 objectives, where about 25 are usual, was questioned. */
export const PLAN_SIZE: RuleSource = {
  name: 'Runnymede, service area plans 2024/25',
  url: 'https://democracy.runnymede.gov.uk/ieDecisionDetails.aspx?ID=618',
};

/** Columns of the corporate template of annual unit plans: accountable manager, link, deliverables, target dates. */
export const UNIT_PLAN: RuleSource = {
  name: 'Annual business unit operational plan 2008/9',
  url: 'https://docslib.org/doc/4902502/regeneration-and-economy-environment-and-regeneration-annual-business-unit-operational-plan-2008-9',
};

/** A linkage matrix of outcomes and priorities printed as an appendix. */
export const LINKAGE_MATRIX: RuleSource = {
  name: 'Bath and North East Somerset, plan for children and young people',
  url: 'https://democracy.bathnes.gov.uk/celistdocuments.aspx?A=1&DF=01%2F03%2F2006&F=embed%2414zAppendix6%2C7&MID=550&R=0',
};

/** Corrective action wherever the status is red. */
export const CORRECTIVE_ACTION: RuleSource = {
  name: 'Havering, corporate performance report',
  url: 'https://democracy.havering.gov.uk/mgAi.aspx?ID=7435',
};

/** What the front sheet of a committee report must hold. */
export const FRONT_SHEET: RuleSource = {
  name: 'Ealing and Hounslow, cover of a report',
  url: 'https://vdocuments.us/report-for-information-item-number-contains-confidential-no.html',
};

/** Statutory targets are set each year. */
export const STATUTORY_TARGETS: RuleSource = {
  name: 'Education (Local Education Authority Performance Targets) Regulations 2005',
  url: 'http://www.legislation.gov.uk/uksi/2005/2450/schedule/made',
};

/** Owner, baselines with their period, targets for three years. */
export const INDICATOR_TABLE: RuleSource = {
  name: 'Cumbria, Council Plan, appendix 1',
  url: 'https://paperzz.com/doc/7265851/theme-and-outcome---cumbria-county-council',
};

/** The worries about targets: no baseline, survey noise, change in term. */
export const TARGET_QUESTIONS: RuleSource = {
  name: 'Communities and Local Government, questions on local area agreements',
  url: 'http://www.communities.gov.uk/localgovernment/performanceframeworkpartnerships/faqs/laa/laa/',
};

/** A handbook gives each indicator its official title and definition. */
export const INDICATOR_HANDBOOK: RuleSource = {
  name: 'National Indicators for Local Authorities, handbook of definitions',
  url: 'https://studylib.net/doc/18211341/national-indicators-for-local-authorities-and-local-autho...',
};

/** Headings of the committee template may not be deleted. */
export const FIXED_HEADINGS: RuleSource = {
  name: 'Gloucester, report writing guide',
  url: 'https://vdocuments.mx/report-writing-guide-home-gloucester-city-re2017-03-09principles-of-report.html',
};

/** Acronyms are explained on first use, unless everybody knows them. */
export const STYLE_GUIDE: RuleSource = {
  name: 'GOV.UK style guide, abbreviations and acronyms',
  url: 'https://www.gov.uk/guidance/style-guide/a-to-z-of-gov-uk-style',
};

/** The Flesch-Kincaid grade; Kincaid and others, 1975. */
export const READABILITY: RuleSource = {
  name: 'Flesch-Kincaid readability tests',
  url: 'https://en.wikipedia.org/wiki/Flesch%E2%80%93Kincaid_readability_tests',
};

/** What an NHS number is: ten figures, the last a check of the others. */
export const NHS_NUMBER: RuleSource = {
  name: 'NHS Data Dictionary, NHS number',
  url: 'https://www.datadictionary.nhs.uk/attributes/nhs_number.html',
};

/** Service plans where the key actions leave business as usual out. */
export const KEY_ACTIONS: RuleSource = {
  name: 'Waverley, service plans',
  url: 'https://modgov.waverley.gov.uk/mgAi.aspx?ID=19185',
};

/** Clearance is given in words: silence is not consent. */
export const CLEARANCE: RuleSource = {
  name: 'Lambeth, single report template',
  url: 'https://www.scribd.com/document/164013149/02-03-Single-report-template-final-draft-130808-docx',
};
