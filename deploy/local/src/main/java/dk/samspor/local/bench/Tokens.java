package dk.samspor.local.bench;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** One token per user for the whole measurement; they live longer than it lasts. */
record Tokens(Client client, Map<String, String> got) {

  Tokens(Client client) {
    this(client, new ConcurrentHashMap<>());
  }

  String of(String user) {
    return got.computeIfAbsent(user, client::token);
  }
}
