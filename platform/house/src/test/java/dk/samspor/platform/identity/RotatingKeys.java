package dk.samspor.platform.identity;

/** The vault of one service before, during and after a rotation, for tests outside this package. */
public final class RotatingKeys {

  private RotatingKeys() {}

  public static CitizenVault before() {
    return Keys.someKeys().vault();
  }

  /** Writes with k2, still reads k1. */
  public static CitizenVault during() {
    return Keys.someKeys().rotatedTo("k2").vault();
  }

  /** Does not know k1 any more. */
  public static CitizenVault after() {
    return Keys.someKeys().rotatedTo("k2").without("samspor.keys.aes.k1").without("samspor.keys.blind-index.k1").vault();
  }

  /** Written with a key that later got lost. */
  public static CitizenVault lost() {
    return Keys.someKeys().rotatedTo("lost").vault();
  }
}
