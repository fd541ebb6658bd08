package dk.samspor.local;

import java.time.Duration;
import java.util.Optional;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.lang.JoseException;

/** Strikes tokens (RS256) as Keycloak would with Samspor's client scope. */
public record TokenMint(String issuer, SigningKey key) {

  public static final String AUDIENCE = "samspor";
  public static final Duration LIFETIME = Duration.ofHours(1);

  public String token(Identity who) {
    return sign(claims(who));
  }

  /** The claims of an ordinary token; a test may spoil them before it has them signed. */
  public JwtClaims claims(Identity who) {
    var claims = new JwtClaims();
    claims.setIssuer(issuer);
    claims.setAudience(AUDIENCE);
    claims.setSubject(who.user());
    claims.setStringClaim("name", who.name());
    claims.setStringListClaim("groups", who.roles());
    claims.setStringListClaim("authorities", who.authorities());
    // as Keycloak: a token got by client credentials names its client, a person's does not
    if (who.system()) claims.setStringClaim("client_id", who.user());
    var now = NumericDate.now();
    claims.setIssuedAt(now);
    claims.setExpirationTime(NumericDate.fromSeconds(now.getValue() + LIFETIME.toSeconds()));
    claims.setGeneratedJwtId();
    return claims;
  }

  /** Whose token this is, if it is one of ours, for our audience and within its time. */
  Optional<JwtClaims> verified(String token) {
    try {
      return Optional.of(new JwtConsumerBuilder().setVerificationKey(key.jwk().getPublicKey()).setExpectedIssuer(issuer)
          .setExpectedAudience(AUDIENCE).setRequireExpirationTime().setRequireSubject().build().processToClaims(token));
    } catch (InvalidJwtException notOurs) {
      return Optional.empty();
    }
  }

  public String sign(JwtClaims claims) {
    try {
      var jws = new JsonWebSignature();
      jws.setPayload(claims.toJson());
      jws.setKey(key.jwk().getPrivateKey());
      jws.setKeyIdHeaderValue(key.jwk().getKeyId());
      jws.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
      jws.setHeader("typ", "JWT");
      return jws.getCompactSerialization();
    } catch (JoseException e) {
      throw new IllegalStateException(e);
    }
  }
}
