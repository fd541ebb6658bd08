package dk.samspor.platform.request;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.time.Duration;

/**
 * A token that was found good is not read and verified again for half a minute, and never beyond its own end: people and
 * systems ask many times a minute with the same one, and this was an eighth of a search's work and a quarter of its memory.
 * A key that the issuer withdraws counts so much longer than the keys are renewed ({@code smallrye.jwt.jwks.refresh-interval}).
 */
@ApplicationScoped
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
class VerifiedTokens extends JWTCallerPrincipalFactory {

  static final Duration TRUSTED = Duration.ofSeconds(30);
  private static final int MOST = 1_000;

  private final JWTCallerPrincipalFactory verifier;
  private final Clock realTime;
  private final Cache<String, JWTCallerPrincipal> good = Caffeine.newBuilder().maximumSize(MOST)
      .expireAfter(Expiry.<String, JWTCallerPrincipal>creating((token, principal) -> believed(principal))).build();

  @Inject
  VerifiedTokens(Clock realTime) {
    this(new DefaultJWTCallerPrincipalFactory(), realTime);
  }

  VerifiedTokens(JWTCallerPrincipalFactory verifier, Clock realTime) {
    this.verifier = verifier;
    this.realTime = realTime;
  }

  @Override
  public JWTCallerPrincipal parse(String token, JWTAuthContextInfo expected) throws ParseException {
    var known = good.getIfPresent(token);
    if (known != null) {
      return known;
    }
    var verified = verifier.parse(token, expected);
    good.put(token, verified);
    return verified;
  }

  Duration believed(JWTCallerPrincipal principal) {
    var left = Duration.ofSeconds(principal.getExpirationTime()).minusMillis(realTime.millis());
    return left.isNegative() ? Duration.ZERO : left.compareTo(TRUSTED) < 0 ? left : TRUSTED;
  }
}
