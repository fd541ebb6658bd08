// The token lives as long as the tab.
const KEY = "samspor.token";
const NAME = "samspor.name";

export const session = {
  token: () => sessionStorage.getItem(KEY),
  name: () => sessionStorage.getItem(NAME) ?? "",
  begin(token, name) { sessionStorage.setItem(KEY, token); sessionStorage.setItem(NAME, name); },
  end() { sessionStorage.removeItem(KEY); sessionStorage.removeItem(NAME); }
};
