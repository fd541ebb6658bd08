package dk.samspor.platform.request;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * For asking a neighbour in the caller's name (RFC 8693): her token and this service's secret are exchanged for one in which she is
 * the subject and this service the actor. The neighbour audits both, and this service sees no more than she may.
 */
@ApplicationScoped
public class OnBehalf {

  private static final String GRANT = "urn:ietf:params:oauth:grant-type:token-exchange";
  private static final String ACCESS_TOKEN = "urn:ietf:params:oauth:token-type:access_token";

  private final SecurityIdentity identity;
  private final TokenIssuer issuer;

  OnBehalf(SecurityIdentity identity, TokenIssuer issuer) {
    this.identity = identity;
    this.issuer = issuer;
  }

  /** Good for one question. Empty where nobody calls, no issuer is configured or it gives none: the caller goes on without the neighbour. */
  public Optional<String> token() {
    if (!(identity.getPrincipal() instanceof JsonWebToken caller)) {
      return Optional.empty();
    }
    try {
      return Optional.of(issuer.grant(Map.of("grant_type", GRANT, "subject_token_type", ACCESS_TOKEN, "subject_token", caller.getRawToken())).token());
    } catch (IllegalStateException none) {
      return Optional.empty();
    }
  }
}
