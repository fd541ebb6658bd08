import { session } from "./session.js";
import { t } from "./texts.js";

// People sign in at their own organisation: the code flow with PKCE, the only one fit for a page that can keep no secret.
const PENDING = "samspor.signing-in";

/** Leaves for the identity provider; it sends people back to where they were. */
export async function leaveToSignIn({ issuer, clientId }) {
  const provider = await (await fetch(`${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`)).json();
  const verifier = random();
  const state = random();
  sessionStorage.setItem(PENDING, JSON.stringify({ state, verifier, clientId, tokens: provider.token_endpoint, back: location.search }));
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(verifier));
  location.assign(`${provider.authorization_endpoint}?${new URLSearchParams({ response_type: "code", client_id: clientId, scope: "openid",
    redirect_uri: here(), state, code_challenge: base64(new Uint8Array(digest)), code_challenge_method: "S256" })}`);
}

/** Somebody who comes back brings a code, which is exchanged for a token at once and then leaves the address. */
export async function cameBack() {
  const query = new URLSearchParams(location.search);
  const pending = JSON.parse(sessionStorage.getItem(PENDING) ?? "null");
  if (!pending || !query.has("state")) return;
  sessionStorage.removeItem(PENDING);
  history.replaceState(null, "", location.pathname + pending.back);
  if (query.get("state") !== pending.state || !query.has("code")) throw new Error(t("signInFailed"));
  await fetchTokens(pending, { grant_type: "authorization_code", code: query.get("code"), redirect_uri: here(), code_verifier: pending.verifier });
}

/** A spent token is renewed once, unseen; false where it cannot be. */
export async function renewed() {
  const last = session.renewal();
  if (!last) return false;
  try {
    await fetchTokens(last, { grant_type: "refresh_token", refresh_token: last.refresh });
    return true;
  } catch {
    session.end();
    return false;
  }
}

async function fetchTokens({ tokens, clientId }, grant) {
  const answer = await fetch(tokens, { method: "POST", body: new URLSearchParams({ client_id: clientId, ...grant }) });
  if (!answer.ok) throw new Error(t("signInFailed"));
  const told = await answer.json();
  session.begin(told.access_token, name(told.id_token ?? told.access_token), told.refresh_token && { tokens, clientId, refresh: told.refresh_token });
}

/** Only to greet by: what somebody may see is decided by the service. */
function name(token) {
  const claims = JSON.parse(new TextDecoder().decode(Uint8Array.from(atob(token.split(".")[1].replaceAll("-", "+").replaceAll("_", "/")), char => char.charCodeAt(0))));
  return claims.name ?? claims.preferred_username ?? claims.sub ?? "";
}

const here = () => location.origin + location.pathname;
const base64 = bytes => btoa(String.fromCharCode(...bytes)).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
const random = () => base64(crypto.getRandomValues(new Uint8Array(32)));
