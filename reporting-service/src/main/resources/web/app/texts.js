import { selection } from "./selection.js";

// Danish is what users speak; English is for those who visit.
const DA = {
  title: "Samspor · Rehabilitering i tal", tagline: "Rehabilitering i tal", skip: "Gå til tallene",
  dark: "Mørk", light: "Lys", signOut: "Log ud", choose: "Vælg sted og periode", place: "Sted", period: "Periode",
  country: "Hele landet", regions: "Regioner", municipalities: "Kommuner", own: "(egne tal)",
  year: "År", quarter: "Kvartal", month: "Måned", all: "Alt", "which.year": "Hvilket år", "which.quarter": "Hvilket kvartal",
  "which.month": "Hvilken måned", allTime: "Hele perioden", quarterOf: "{0}. kvartal {1}",
  signInTitle: "Velkommen", signInText: "Log ind for at se tallene for din kommune eller region. Du ser egne tal i detaljer og andres, som de er offentliggjort.",
  demoText: "Dette er en demonstration med opdigtede borgere. Vælg, hvem du vil være:",
  noDemo: "Log ind gennem din organisations identitetsudbyder. Denne side kan endnu kun selv hente en adgang på demonstrationen.",
  noIssuer: "Identitetstjenesten svarer ikke. Prøv igen om lidt.", signedOut: "Din adgang er udløbet. Log ind igen.",
  loading: "Henter tal …", emptyTitle: "Ingen tal her", emptyText: "Der er ikke sket noget, der kan tælles, i {0} i {1}.",
  emptyYears: "Der er tal for:", errorTitle: "Tallene kunne ikke hentes", noService: "Tjenesten svarer ikke.", tryAgain: "Prøv igen",
  asOf: "Nyeste hændelse: {0}.", basis: "Tallene er talt fra hændelser, intet er anslået. Afrunding er til nærmeste, halve op.",
  hidden: "skjult", hiddenLong: "Skjult: færre end {0} i gruppen", noFigure: "Ingen at tælle",
  MET: "Mål nået", NOT_MET: "Mål ikke nået", NOT_JUDGED: "Vurderes ikke",
  onDays: "{0} sager på {1} mødedage", targetIs: "Mål: {0}", of: "{0} af {1}", median: "median af {0} attester", before: "{0}: {1}", same: "uændret fra {0}",
  up: "{0} op fra {1}", down: "{0} ned fra {1}", about: "Om tallet", definition: "Betyder", counted: "Tæller", outOf: "Ud af",
  source: "Kilde", caveat: "Bemærk", reference: "Til sammenligning", headlines: "Overblik", detail: "Egne tal i detaljer", published: "Offentliggjorte tal",
  levelsTitle: "Første placering på niveau", levelsText: "Hvert niveaus andel af alle planer, og af dem ved hjerneskade for sig. Det stiplede felt er det interval, der forventes; intervallerne giver ikke tilsammen 100 og prøves hver for sig.",
  ALL: "Alle", BRAIN_INJURY: "Heraf erhvervet hjerneskade", UNKNOWN: "Ukendt",
  BASIC: "Basalt", ADVANCED: "Avanceret", SPECIALISED: "Specialiseret", SPECIALISED_REHABILITATION: "Specialiseret rehabilitering",
  WITHIN: "som forventet", BELOW: "under det forventede", ABOVE: "over det forventede",
  "BELOW.short": "▼ under", "ABOVE.short": "▲ over", plans: "planer", expected: "Forventet", level: "Niveau", group: "Borgergruppe", share: "Andel", assessed: "Vurdering", number: "Antal",
  leadTitle: "Leveringstid for LÆ 265", leadText: "Hele dage fra anmodning til attest. Hver søjle er et antal dage.",
  leadNone: "Ingen attester leveret i perioden.", days: "Dage", certificates: "Attester", shortest: "Korteste", longest: "Længste", medianWord: "Median", mean: "Gennemsnit", p90: "90 % inden for",
  sideTitle: "Kommunerne side om side", sideText: "Vælg en kommune for at se dens egne tal.", municipality: "Kommune",
  plansShort: "Planer", casesShort: "Sager", daysShort: "Mødedage", perDay: "Sager pr. mødedag", within7: "Konklusion inden 7 dage",
  trendTitle: "Gennem perioden", trendText: "Modtagne genoptræningsplaner og behandlede sager.", part: "Periode", asTable: "Vis som tabel",
  levelsNone: "Ingen planer er placeret i perioden."
};
const EN = {
  title: "Samspor · Rehabilitation in figures", tagline: "Rehabilitation in figures", skip: "Skip to the figures",
  dark: "Dark", light: "Light", signOut: "Sign out", choose: "Choose place and period", place: "Place", period: "Period",
  country: "The whole country", regions: "Regions", municipalities: "Municipalities", own: "(your own)",
  year: "Year", quarter: "Quarter", month: "Month", all: "All", "which.year": "Which year", "which.quarter": "Which quarter",
  "which.month": "Which month", allTime: "The whole time", quarterOf: "Q{0} {1}",
  signInTitle: "Welcome", signInText: "Sign in to see the figures of your municipality or region. You see your own in detail and others' as published.",
  demoText: "This is a demonstration with invented citizens. Choose who to be:",
  noDemo: "Sign in through your organisation's identity provider. So far this page can fetch a token by itself only on the demonstration.",
  noIssuer: "The identity service does not answer. Try again in a moment.", signedOut: "Your access has ended. Sign in again.",
  loading: "Fetching figures …", emptyTitle: "No figures here", emptyText: "Nothing that counts has happened in {0} in {1}.",
  emptyYears: "There are figures for:", errorTitle: "The figures could not be fetched", noService: "The service does not answer.", tryAgain: "Try again",
  asOf: "Newest event: {0}.", basis: "Figures are counted from events, nothing is estimated. Rounding is to the nearest, half up.",
  hidden: "withheld", hiddenLong: "Withheld: fewer than {0} in the group", noFigure: "Nothing to count",
  MET: "Target met", NOT_MET: "Target not met", NOT_JUDGED: "Not judged",
  onDays: "{0} cases on {1} meeting days", targetIs: "Target: {0}", of: "{0} of {1}", median: "median of {0} certificates", before: "{0}: {1}", same: "unchanged from {0}",
  up: "up {0} from {1}", down: "down {0} from {1}", about: "About this figure", definition: "Means", counted: "Counts", outOf: "Out of",
  source: "Source", caveat: "Mind", reference: "For comparison", headlines: "Overview", detail: "Your own figures in detail", published: "Published figures",
  levelsTitle: "First placement by level", levelsText: "Each level's share of all plans, and of those with brain injury by themselves. The dashed field is the expected range; the ranges do not sum to 100 and are tested one by one.",
  ALL: "All", BRAIN_INJURY: "Of these, acquired brain injury", UNKNOWN: "Unknown",
  BASIC: "Basic", ADVANCED: "Advanced", SPECIALISED: "Specialised", SPECIALISED_REHABILITATION: "Specialised rehabilitation",
  WITHIN: "as expected", BELOW: "below the expected", ABOVE: "above the expected",
  "BELOW.short": "▼ below", "ABOVE.short": "▲ above", plans: "plans", expected: "Expected", level: "Level", group: "Citizen group", share: "Share", assessed: "Verdict", number: "Number",
  leadTitle: "LÆ 265 lead time", leadText: "Whole days from request to certificate. Each bar is a number of days.",
  leadNone: "No certificates delivered in the period.", days: "Days", certificates: "Certificates", shortest: "Shortest", longest: "Longest", medianWord: "Median", mean: "Mean", p90: "90 % within",
  sideTitle: "Municipalities side by side", sideText: "Choose a municipality to see its own figures.", municipality: "Municipality",
  plansShort: "Plans", casesShort: "Cases", daysShort: "Meeting days", perDay: "Cases per meeting day", within7: "Conclusion within 7 days",
  trendTitle: "Through the period", trendText: "Training plans received and cases treated.", part: "Period", asTable: "Show as table",
  levelsNone: "No plans were placed in the period."
};

/** The sentence in the reader's language; {0}, {1} are filled in. */
export function t(key, ...fill) {
  const text = (selection().lang === "en" ? EN : DA)[key] ?? key;
  return fill.reduce((sentence, value, index) => sentence.replace(`{${index}}`, value), text);
}
