// The token lives as long as the tab.
const KEY = "samspor.token";
const NAME = "samspor.name";
const RENEWAL = "samspor.renewal";

export const session = {
  token: () => sessionStorage.getItem(KEY),
  name: () => sessionStorage.getItem(NAME) ?? "",
  /** What a new token is fetched with; null where none can be. */
  renewal: () => JSON.parse(sessionStorage.getItem(RENEWAL) ?? "null"),
  begin(token, name, renewal) {
    sessionStorage.setItem(KEY, token);
    sessionStorage.setItem(NAME, name);
    renewal ? sessionStorage.setItem(RENEWAL, JSON.stringify(renewal)) : sessionStorage.removeItem(RENEWAL);
  },
  end() { [KEY, NAME, RENEWAL].forEach(key => sessionStorage.removeItem(key)); }
};
