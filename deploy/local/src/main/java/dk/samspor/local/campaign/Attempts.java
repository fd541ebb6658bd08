package dk.samspor.local.campaign;

import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** All that the clients have ever tried in this campaign. A key is written down before its first try. */
final class Attempts {

  private final Set<String> keys = ConcurrentHashMap.newKeySet();
  private final Queue<Attempt> ended = new ConcurrentLinkedQueue<>();

  void begin(String key) {
    keys.add(key);
  }

  void end(Attempt attempt) {
    ended.add(attempt);
  }

  Tried soFar() {
    return new Tried(Set.copyOf(keys), List.copyOf(ended));
  }

  /**
   * @param keys of every attempt that was begun
   * @param ended the attempts with their end
   */
  record Tried(Set<String> keys, List<Attempt> ended) {

    long tries() {
      return ended.stream().mapToLong(Attempt::tries).sum();
    }

    long lost() {
      return ended.stream().mapToLong(Attempt::lost).sum();
    }

    long retried() {
      return ended.stream().filter(attempt -> attempt.tries() > 1).count();
    }

    long succeeded() {
      return ended.stream().filter(Attempt::succeeded).count();
    }
  }
}
