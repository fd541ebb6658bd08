package dk.samspor.platform.testing.architecture.tidy.attic;

import dk.samspor.platform.access.Access;
import dk.samspor.platform.testing.architecture.tidy.cellar.TidyRepository;
import jakarta.ws.rs.GET;
import java.time.Clock;
import java.time.Instant;

class TidyResource {

  private final TidyRepository repository;
  private final Clock clock;

  TidyResource(TidyRepository repository, Clock clock) {
    this.repository = repository;
    this.clock = clock;
  }

  @GET
  @Access
  public Instant get() {
    repository.open(this);
    return Instant.now(clock);
  }
}
