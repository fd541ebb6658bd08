package dk.samspor.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The invented people of the two stories, as the files name them. */
public final class DemoCitizens {

  /** One of them. */
  public record DemoCitizen(String cpr, String name) {}

  private static final Pattern IN_XML = Pattern.compile("CivilRegistrationNumber>(\\d{10})<.*?PersonSurnameName>([^<]+)<"
      + ".*?PersonGivenName>([^<]+)<", Pattern.DOTALL);

  private DemoCitizens() {}

  public static List<DemoCitizen> all() {
    Set<DemoCitizen> found = new LinkedHashSet<>();
    for (JsonNode letter : Script.json("plans/manifest.json")) {
      add(found, "plans/" + letter.get("file").asText());
    }
    Script.lines("teamcases/index.txt").forEach(file -> add(found, "teamcases/" + file));
    return found.stream().collect(Collectors.toUnmodifiableList());
  }

  private static void add(Set<DemoCitizen> found, String file) {
    if (file.endsWith(".xml")) {
      var citizen = IN_XML.matcher(new String(Script.bytes(file), StandardCharsets.UTF_8));
      if (!citizen.find()) throw new IllegalStateException(file + " names no citizen");
      found.add(new DemoCitizen(citizen.group(1), citizen.group(3) + " " + citizen.group(2)));
    } else {
      Script.json(file).findParents("cpr").forEach(citizen ->
          found.add(new DemoCitizen(citizen.get("cpr").asText().replace("-", ""), citizen.get("name").asText())));
    }
  }
}
