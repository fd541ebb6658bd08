import { session } from "./session.js";

/** The token is missing, spent or not accepted. */
export class SignedOut extends Error {}

/** The service said no, with its own sentence. */
export class Refused extends Error {
  constructor(problem) { super(problem.detail ?? problem.title ?? "?"); this.code = problem.code; }
}

export const pageConfig = () => get("/api/v1/page-config");

export function dashboard({ place, period, at, lang }) {
  const query = new URLSearchParams();
  if (place) query.set("place", place);
  if (period) query.set("period", period);
  if (at) query.set("at", at);
  return get(`/api/v1/dashboard?${query}`, signed(lang));
}

const signed = lang => ({ Authorization: `Bearer ${session.token()}`, "Accept-Language": lang });

export const casesBehind = (indicator, municipality, { from, to }, lang) =>
  get(`/api/v1/figures/cases?${new URLSearchParams({ indicator, municipality, from, to })}`, signed(lang));

/** The figures shown, as a file Danish Excel opens. */
export async function exported({ place, from, to, period, lang }) {
  const query = new URLSearchParams({ from, to, period, by: "region,municipality", format: lang === "en" ? "csv" : "csv-da" });
  const [kind, code] = place.split(":");
  if (code) query.set(kind, code);
  const answer = await fetch(`/api/v1/export?${query}`, { headers: { ...signed(lang), Accept: "text/csv" } });
  if (answer.status === 401) throw new SignedOut();
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.blob();
}

async function get(path, headers = {}) {
  const answer = await fetch(path, { headers: { Accept: "application/json", ...headers } });
  if (answer.status === 401) throw new SignedOut();
  const body = await answer.json().catch(() => ({}));
  if (!answer.ok) throw new Refused(body);
  return body;
}

/** The demo stack's password grant; real stacks sign in elsewhere. */
export async function demoToken(tokenUrl, user) {
  const answer = await fetch(tokenUrl, { method: "POST",
    body: new URLSearchParams({ grant_type: "password", username: user, password: "demo" }) });
  if (!answer.ok) throw new Error(String(answer.status));
  return (await answer.json()).access_token;
}
