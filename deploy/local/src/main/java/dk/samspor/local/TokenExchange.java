package dk.samspor.local;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;

/**
 * A service shows the token of the person who called it and its own secret, and gets a token in which the person is still
 * the subject, with her roles and authorities, and the service is the actor (RFC 8693, {@code act}). So whoever is asked
 * can audit both, and the service can do no more than the person. Short-lived: it is made for one question.
 */
record TokenExchange(TokenMint mint) {

  static final String GRANT = "urn:ietf:params:oauth:grant-type:token-exchange";
  static final String ACCESS_TOKEN = "urn:ietf:params:oauth:token-type:access_token";

  private static final Duration LONGEST = Duration.ofMinutes(5);

  /** What came of it, and for how many seconds it is good. */
  record Exchanged(String token, long seconds) {}

  /** Its message is the OAuth error code. */
  static final class Refused extends Exception {
    private Refused(String error) {
      super(error, null, false, false);
    }
  }

  Exchanged onBehalf(Identity service, Map<String, String> form) throws Refused {
    if (!service.roles().contains("SERVICE")) {
      throw new Refused("unauthorized_client");
    }
    if (!ACCESS_TOKEN.equals(form.get("subject_token_type")) || !form.containsKey("subject_token")) {
      throw new Refused("invalid_request");
    }
    var claims = mint.verified(form.get("subject_token")).orElseThrow(() -> new Refused("invalid_grant"));
    claims.setClaim("act", actor(service, claims));
    claims.setGeneratedJwtId();
    try {
      return signed(claims);
    } catch (MalformedClaimException strange) {
      throw new Refused("invalid_grant");
    }
  }

  /** A service that was asked on somebody's behalf and asks on: the one before stands inside. */
  private static Map<String, Object> actor(Identity service, JwtClaims claims) {
    var actor = new HashMap<String, Object>(Map.of("sub", service.user(), "groups", List.of("SERVICE")));
    if (claims.hasClaim("act")) actor.put("act", claims.getClaimValue("act"));
    return actor;
  }

  private Exchanged signed(JwtClaims claims) throws MalformedClaimException {
    var now = NumericDate.now();
    long end = Math.min(claims.getExpirationTime().getValue(), now.getValue() + LONGEST.toSeconds());
    claims.setIssuedAt(now);
    claims.setExpirationTime(NumericDate.fromSeconds(end));
    return new Exchanged(mint.sign(claims), end - now.getValue());
  }
}
