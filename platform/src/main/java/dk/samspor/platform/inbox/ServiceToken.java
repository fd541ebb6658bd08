package dk.samspor.platform.inbox;

import dk.samspor.platform.request.TokenIssuer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;

/** This service's own token (client-credentials grant), for asking its neighbours; fetched when the last one runs out. */
@ApplicationScoped
class ServiceToken {

  private static final Duration RENEW_BEFORE = Duration.ofSeconds(30);

  private final TokenIssuer issuer;
  private String token;
  private long goodUntil;

  ServiceToken(TokenIssuer issuer) {
    this.issuer = issuer;
  }

  /** @throws IllegalStateException when the issuer gives none */
  synchronized String now() {
    if (token == null || System.nanoTime() - goodUntil >= 0) {
      TokenIssuer.Granted granted = issuer.grant(Map.of("grant_type", "client_credentials"));
      token = granted.token();
      goodUntil = System.nanoTime() + granted.lasts().minus(RENEW_BEFORE).toNanos();
    }
    return token;
  }
}
