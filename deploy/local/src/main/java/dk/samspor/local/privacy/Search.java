package dk.samspor.local.privacy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Looks for marks in whatever it is given, and remembers where it found them and how much it has looked at. */
final class Search {

  private final Map<String, Set<String>> leaks = new TreeMap<>();
  private final Map<String, Long> looked = new TreeMap<>();

  /** @param kind {@code logs}, {@code topics} …: what is counted together */
  void look(String kind, String place, byte[] content, List<Mark> marks) {
    if (content == null) return;
    looked.merge(kind, (long) content.length, Long::sum);
    var text = Mark.asBytes(content);
    for (Mark mark : marks) {
      if (text.contains(mark.bytes())) {
        leaks.computeIfAbsent(kind + ": " + place, any -> new TreeSet<>()).add(mark.what());
      }
    }
  }

  void look(String kind, String place, String content, List<Mark> marks) {
    look(kind, place, content == null ? null : content.getBytes(StandardCharsets.UTF_8), marks);
  }

  /** Places with what was found there. */
  Map<String, Set<String>> leaks() {
    return leaks;
  }

  /** Bytes looked at by kind: a search that looked at nothing proves nothing. */
  Map<String, Long> looked() {
    return looked;
  }
}
