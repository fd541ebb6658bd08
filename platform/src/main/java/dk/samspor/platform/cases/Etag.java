package dk.samspor.platform.cases;

/** The version of a case as an HTTP entity tag. */
public final class Etag {

  private Etag() {}

  public static String of(long version) {
    return "\"" + version + "\"";
  }
}
