package dk.samspor.platform.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspor.platform.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

@QuarkusTest
class VerifiedTokensTest {

  @Inject
  JWTAuthContextInfo expected;

  @Inject
  JWTCallerPrincipalFactory inUse;

  private final Counting verifier = new Counting();
  private final String good = Tokens.person("mette", "municipality:0461", "THERAPIST");

  @Test
  void the_services_read_their_tokens_with_it() {
    assertThat(inUse).isInstanceOf(VerifiedTokens.class);
  }

  @Test
  void a_token_that_was_found_good_is_not_verified_again() throws ParseException {
    var tokens = new VerifiedTokens(verifier, Clock.systemUTC());
    var first = tokens.parse(good, expected);
    assertThat(tokens.parse(good, expected)).isSameAs(first);
    assertThat(verifier.asked).isOne();
    assertThat(tokens.parse(Tokens.person("jens", "municipality:0461", "THERAPIST"), expected).getSubject()).isEqualTo("jens");
    assertThat(verifier.asked).isEqualTo(2);
  }

  @Test
  void a_token_that_was_found_wrong_is_wrong_each_time() throws ParseException {
    var tokens = new VerifiedTokens(verifier, Clock.systemUTC());
    tokens.parse(good, expected);
    String forged = Tokens.forged();
    String othersSignature = good.substring(0, good.lastIndexOf('.')) + forged.substring(forged.lastIndexOf('.'));
    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(() -> tokens.parse(othersSignature, expected)).isInstanceOf(ParseException.class);
      assertThatThrownBy(() -> tokens.parse(Tokens.expired(), expected)).isInstanceOf(ParseException.class);
    }
    assertThat(verifier.asked).isEqualTo(5);
  }

  @Test
  void nobody_is_believed_beyond_the_end_of_his_token() throws ParseException {
    var principal = new DefaultJWTCallerPrincipalFactory().parse(good, expected);
    var end = Instant.ofEpochSecond(principal.getExpirationTime());
    assertThat(believed(principal, end.minusSeconds(3_600))).isEqualTo(VerifiedTokens.TRUSTED);
    assertThat(believed(principal, end.minusMillis(10_400))).isEqualTo(Duration.ofMillis(10_400));
    assertThat(believed(principal, end)).isZero();
    assertThat(believed(principal, end.plusSeconds(4))).isZero(); // within the skew: good, and asked about each time
  }

  private Duration believed(JWTCallerPrincipal principal, Instant now) {
    return new VerifiedTokens(verifier, Clock.fixed(now, ZoneOffset.UTC)).believed(principal);
  }

  private static final class Counting extends JWTCallerPrincipalFactory {

    private final JWTCallerPrincipalFactory real = new DefaultJWTCallerPrincipalFactory();
    private int asked;

    @Override
    public JWTCallerPrincipal parse(String token, JWTAuthContextInfo expected) throws ParseException {
      asked++;
      return real.parse(token, expected);
    }
  }
}
