package dk.samspor.local.campaign;

import dk.samspor.local.LocalStackException;
import dk.samspor.local.Service;
import dk.samspor.local.campaign.Invariant.Broken;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Reporting's figures: their fingerprint, and how they come out when they are built from the events alone. */
record Figures(PatientClient client) {

  private static final String ADMIN = "admin";
  private static final String REBUILD = "/api/v1/rebuild";
  private static final Duration LONGEST = Duration.ofMinutes(3);

  /** Empty when they come out the same. */
  List<Broken> rebuilt() {
    var before = hash();
    rebuild();
    var after = hash();
    return before.equals(after) ? List.of()
        : List.of(new Broken(Invariant.REBUILT, "the figures' hash was " + before + " and is " + after + " after the rebuild"));
  }

  private String hash() {
    return client.get(Service.REPORTING, "/api/v1/figures/hash", ADMIN)
        .map(answer -> answer.body().path("hash").asText()).filter(hash -> !hash.isEmpty())
        .orElseThrow(() -> new LocalStackException("Reporting does not tell the figures' hash"));
  }

  private void rebuild() {
    if (client.post(Service.REPORTING, REBUILD, ADMIN, UUID.randomUUID().toString()).isEmpty()) {
      throw new LocalStackException("Reporting does not begin to rebuild");
    }
    if (!Hammer.within(LONGEST, () -> status().equals("DONE"))) {
      throw new LocalStackException("The rebuild did not end; it is " + status());
    }
  }

  private String status() {
    return client.get(Service.REPORTING, REBUILD, ADMIN).map(answer -> answer.body().path("status").asText()).orElse("unknown");
  }
}
