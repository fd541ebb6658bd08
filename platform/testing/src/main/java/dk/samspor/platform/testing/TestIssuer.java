package dk.samspor.platform.testing;

import dk.samspor.local.SigningKey;
import dk.samspor.local.TokenMint;

/**
 * The issuer of this test JVM, for whoever makes tokens. Quarkus loads test classes by several class loaders, so it is
 * handed over in system properties: a static field would be another one in each.
 */
final class TestIssuer {

  private static final String URL = "samspor.test.issuer";
  private static final String KEY = "samspor.test.issuer.key";

  private TestIssuer() {}

  static void publish(TokenMint mint) {
    System.setProperty(URL, mint.issuer());
    System.setProperty(KEY, mint.key().secretJson());
  }

  static TokenMint mint() {
    var url = System.getProperty(URL);
    if (url == null) throw new IllegalStateException("No issuer in this JVM: tokens are made inside a @QuarkusTest");
    return new TokenMint(url, SigningKey.fromJson(System.getProperty(KEY)));
  }
}
