package dk.samspor.reporting.testing;

import dk.samspor.platform.testing.CountedLine;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** What is remembered for a while is remembered, as it is where people use it, and lines to the database count round trips. */
public final class AsInService implements QuarkusTestProfile {

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of("quarkus.datasource.jdbc.additional-jdbc-properties.socketFactory", CountedLine.class.getName(),
        "samspor.reporting.disclosure-remembered", "600S", "samspor.reporting.choices-remembered", "600S",
        "samspor.reporting.newest-remembered", "600S");
  }
}
