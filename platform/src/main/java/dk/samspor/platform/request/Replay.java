package dk.samspor.platform.request;

/** Carries the first answer to a repeated request past the resource method. */
final class Replay extends RuntimeException {

  private final int status;
  private final String etag;
  private final String location;
  private final transient byte[] body;

  Replay(int status, String etag, String location, byte[] body) {
    super("replay", null, false, false);
    this.status = status;
    this.etag = etag;
    this.location = location;
    this.body = body;
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
