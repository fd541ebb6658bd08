package dk.samspor.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The written stories: files under {@code /demo}. Invented people with test numbers. */
final class Script {

  static final ObjectMapper JSON = new ObjectMapper();

  private static final Map<String, String> TOWNS = Map.of("0461", "odense", "0479", "svendborg", "0751", "aarhus", "0791", "viborg");

  private Script() {}

  static byte[] bytes(String file) {
    try (var stream = Script.class.getResourceAsStream("/demo/" + file)) {
      if (stream == null) throw new IllegalStateException("/demo/" + file + " is missing");
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static JsonNode json(String file) {
    try {
      return JSON.readTree(bytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  static List<String> lines(String file) {
    return new String(bytes(file), StandardCharsets.UTF_8).lines().toList();
  }

  static ObjectNode object() {
    return JSON.createObjectNode();
  }

  /** The demo's person of that role in a municipality: {@code therapist-odense}. */
  static String person(String role, String municipality) {
    return role + "-" + TOWNS.get(municipality);
  }

  static String coordinator(String region) {
    return region.equals("1083") ? "coordinator-syddanmark" : "coordinator-midtjylland";
  }

  static String clinicalFunction(String region) {
    return region.equals("1083") ? "clinical-syddanmark" : "clinical-midtjylland";
  }

  static String town(String municipality) {
    String name = TOWNS.get(municipality);
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
