package dk.samspor.platform.testing;

import dk.samspor.local.DemoIdentities;
import dk.samspor.local.Identity;
import dk.samspor.local.SigningKey;
import dk.samspor.local.TokenMint;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;

/** Tokens for tests: ordinary ones, and those a service has to turn away. */
public final class Tokens {

  private static final Identity SOMEONE = Identity.person("someone", List.of("municipality:0461"), "THERAPIST");

  private Tokens() {}

  /** A person's token, for example {@code person("mette", "municipality:0461", "THERAPIST")}. */
  public static String person(String subject, String authority, String... roles) {
    return TestIssuer.mint().token(Identity.person(subject, List.of(authority), roles));
  }

  /** A system's token, acting for one authority. */
  public static String system(String client, String authority, String... roles) {
    return system(client, List.of(authority), roles);
  }

  /** A system's token, acting for several authorities. */
  public static String system(String client, Collection<String> authorities, String... roles) {
    return TestIssuer.mint().token(Identity.system(client, List.copyOf(authorities), roles));
  }

  /** The token of a person or system of the demo, such as {@code demo-epj} or {@code therapist-odense}. */
  public static String demo(String user) {
    return TestIssuer.mint().token(DemoIdentities.load().named(user)
        .orElseThrow(() -> new IllegalArgumentException("Nobody in the demo is called " + user)));
  }

  /** Right in everything but its time, which is over. */
  public static String expired() {
    return spoiled(claims -> {
      var now = NumericDate.now().getValue();
      claims.setIssuedAt(NumericDate.fromSeconds(now - 7_200));
      claims.setExpirationTime(NumericDate.fromSeconds(now - 3_600));
    });
  }

  /** Given for somebody else's service. */
  public static String wrongAudience() {
    return spoiled(claims -> claims.setAudience("another-service"));
  }

  /** Signed by the right key in the name of another issuer. */
  public static String wrongIssuer() {
    return spoiled(claims -> claims.setIssuer("http://localhost:1/somebody-else"));
  }

  /** Perfect, but signed by a key the issuer does not have. */
  public static String forged() {
    return forged(SOMEONE.user(), SOMEONE.authorities().getFirst(), SOMEONE.roles().toArray(String[]::new));
  }

  /** The same with the subject, authority and roles the forger would like. */
  public static String forged(String subject, String authority, String... roles) {
    return new TokenMint(TestIssuer.mint().issuer(), SigningKey.generate())
        .token(Identity.person(subject, List.of(authority), roles));
  }

  /** Perfect, but with the algorithm {@code none} and no signature. */
  public static String unsigned() {
    var claims = TestIssuer.mint().claims(SOMEONE).toJson();
    return base64("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + base64(claims) + ".";
  }

  private static String spoiled(Consumer<JwtClaims> how) {
    var mint = TestIssuer.mint();
    var claims = mint.claims(SOMEONE);
    how.accept(claims);
    return mint.sign(claims);
  }

  private static String base64(String text) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
