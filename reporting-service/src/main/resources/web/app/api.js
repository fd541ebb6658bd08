import { renewed } from "./oidc.js";
import { session } from "./session.js";
import { selection } from "./selection.js";

/** The token is missing, spent or not accepted. */
export class SignedOut extends Error {}

/** The service said no, with its own sentence. */
export class Refused extends Error {
  constructor(problem) { super(problem.detail ?? problem.title ?? "?"); this.code = problem.code; this.violations = problem.violations ?? []; }
}

export const pageConfig = () => ask("/api/v1/page-config", {});

export const dashboard = ({ place, period, at }) => get("/api/v1/dashboard", { place, period, at });

export const board = ({ place, period, at }, indicators) => get("/api/v1/board", { place, period, at, indicators: indicators?.join(",") });

export const casesBehind = (indicator, place, { from, to }, where) => {
  const [kind, code] = place.split(":");
  return get("/api/v1/figures/cases", { indicator, [kind]: code, from, to, where });
};

/** The figures shown, as a file Danish Excel opens. */
export const exported = (place, { from, to, period }) => {
  const [kind, code] = place.split(":");
  return file("/api/v1/export", { from, to, period: period.toLowerCase(), by: "region,municipality",
    format: selection().lang === "en" ? "csv" : "csv-da", ...(code && { [kind]: code }) });
};

export const statements = ({ period, at }) => get("/api/v1/statements", { period, at });
export const statement = (code, { period, at }) => get(`/api/v1/statements/${code}`, { period, at });
export const statementFile = (code, { period, at }, kind) => file(`/api/v1/statements/${code}/${kind}`, { period, at });
export const eventsOf = line => get(`/api/v1/statements/lines/${line}`);
export const expectCases = body => put("/api/v1/economy/expected-cases", body);
export const paySalary = body => put("/api/v1/economy/coordinator-salary", body);
export const yearOfRegion = (region, year) => get(`/api/v1/economy/${region}`, { year });

export const reports = () => get("/api/v1/target-reports");
export const report = id => get(`/api/v1/target-reports/${id}`);
export const reportPdf = id => file(`/api/v1/target-reports/${id}/pdf`, { lang: selection().lang });
export const present = body => post("/api/v1/target-reports", body);

export const seriesAround = (place, { from, to }) => get("/api/v1/series/around", { place, from, to });
export const allSeries = () => get("/api/v1/series");
export const oneSeries = id => get(`/api/v1/series/${id}`);
export const previewSeries = body => post("/api/v1/series/preview", body);
export const keepSeries = body => post("/api/v1/series", body);

const signed = () => ({ Authorization: `Bearer ${session.token()}`, "Accept-Language": selection().lang });

function address(path, query = {}) {
  const given = Object.entries(query).filter(([, value]) => value !== null && value !== undefined && value !== "");
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`;
}

const get = (path, query) => ask(address(path, query), { headers: signed() });

// a key of its own for each: pressing a button twice is two requests, a lost answer is not asked for again by itself
const post = (path, body) => written("POST", path, body);
const put = (path, body) => written("PUT", path, body);

const written = (method, path, body) => ask(path, { method, body: JSON.stringify(body),
  headers: { ...signed(), "Content-Type": "application/json", "Idempotency-Key": key() } });

const key = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, "0")).join("");

async function ask(path, { headers = {}, ...how }) {
  const answer = await accepted(path, { ...how, headers: { Accept: "application/json", ...headers } });
  return answer.status === 204 ? null : answer.json();
}

const file = async (path, query) => (await accepted(address(path, query), { headers: { ...signed(), Accept: "*/*" } })).blob();

/** A spent token is renewed where it can be, and the same asked again. */
async function accepted(path, how) {
  let answer = await fetch(path, how);
  if (answer.status === 401 && await renewed()) answer = await fetch(path, { ...how, headers: { ...how.headers, ...signed() } });
  if (answer.status === 401) throw new SignedOut();
  if (!answer.ok) throw new Refused(await answer.json().catch(() => ({})));
  return answer;
}

/** The demo stack's password grant; elsewhere people sign in at their own organisation. */
export async function demoToken(tokenUrl, user) {
  const answer = await fetch(tokenUrl, { method: "POST",
    body: new URLSearchParams({ grant_type: "password", username: user, password: "demo" }) });
  if (!answer.ok) throw new Error(String(answer.status));
  return (await answer.json()).access_token;
}
