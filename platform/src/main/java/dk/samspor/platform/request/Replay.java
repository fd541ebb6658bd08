package dk.samspor.platform.request;

import java.util.Set;
import java.util.UUID;

/** Carries the first answer to a repeated request past the resource method. */
final class Replay extends RuntimeException {

  private final int status;
  private final String etag;
  private final String location;
  private final transient byte[] body;
  private final transient Set<UUID> citizens;
  private final transient Set<UUID> cases;

  Replay(int status, String etag, String location, byte[] body, Set<UUID> citizens, Set<UUID> cases) {
    super("replay", null, false, false);
    this.status = status;
    this.etag = etag;
    this.location = location;
    this.body = body;
    this.citizens = citizens;
    this.cases = cases;
  }

  Set<UUID> citizens() {
    return citizens;
  }

  Set<UUID> cases() {
    return cases;
  }

  int status() {
    return status;
  }

  String etag() {
    return etag;
  }

  String location() {
    return location;
  }

  byte[] body() {
    return body;
  }
}
