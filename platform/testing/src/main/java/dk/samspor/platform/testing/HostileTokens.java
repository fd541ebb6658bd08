package dk.samspor.platform.testing;

import dk.samspor.local.Identity;
import dk.samspor.local.SigningKey;
import dk.samspor.local.TokenMint;
import java.nio.charset.StandardCharsets;
import java.security.Key;
import java.security.PublicKey;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;

/** Every kind of token that a service has to turn away, each right in all but one thing. */
public final class HostileTokens {

  private static final Identity ATTACKER = Identity.person("attacker", List.of("municipality:0461"), "THERAPIST");
  private static final long AN_HOUR = 3_600;

  private HostileTokens() {}

  /** All of them by the name of what is wrong. */
  public static Map<String, String> all() {
    var all = new LinkedHashMap<String, String>();
    all.put("algorithm none", unsigned("none"));
    all.put("algorithm None, which a check for lower case misses", unsigned("None"));
    all.put("HS256 with the public key as PEM for a secret", hmac(pem(publicKey()).getBytes(StandardCharsets.US_ASCII)));
    all.put("HS256 with the public key as DER for a secret", hmac(publicKey().getEncoded()));
    all.put("another audience", spoiled(claims -> claims.setAudience("another-service")));
    all.put("no audience", spoiled(claims -> claims.unsetClaim("aud")));
    all.put("another issuer", spoiled(claims -> claims.setIssuer("http://localhost:1/somebody-else")));
    all.put("no issuer", spoiled(claims -> claims.unsetClaim("iss")));
    all.put("a key id the issuer does not have", signed(jws -> jws.setKeyIdHeaderValue("another-key")));
    all.put("a key id that is a path", signed(jws -> jws.setKeyIdHeaderValue("../../../../dev/null")));
    all.put("the attacker's key under the issuer's key id", forged());
    all.put("the attacker's key brought along in the header", withKeyInTheHeader());
    all.put("the attacker's key and where to fetch it", withKeyElsewhere());
    all.put("somebody else's claims under a good signature", withSwappedClaims());
    all.put("no signature", withoutSignature());
    all.put("expired", at(-2 * AN_HOUR, -AN_HOUR));
    all.put("no expiry", spoiled(claims -> claims.unsetClaim("exp")));
    all.put("issued in the future", at(AN_HOUR, 2 * AN_HOUR));
    all.put("not valid before an hour from now", spoiled(claims -> claims.setNotBefore(inSeconds(AN_HOUR))));
    all.put("given for longer than a day", at(-48 * AN_HOUR, AN_HOUR));
    all.put("no subject", spoiled(claims -> claims.unsetClaim("sub")));
    all.put("a subject that looks like two", spoiled(claims -> claims.setSubject("attacker via service:meeting")));
    all.put("an actor that is a word", spoiled(claims -> claims.setClaim("act", "meeting-service")));
    all.put("an actor that is no service", actingThrough(Map.of("sub", "demo-esdh", "groups", List.of("CASE_WORKER"))));
    all.put("an actor that says it is a service by its name only", actingThrough(Map.of("sub", "evil-service")));
    all.put("rubbish", "rubbish");
    all.put("rubbish in three parts", "a.b.c");
    all.put("nothing but points", "....");
    return all;
  }

  private static String unsigned(String algorithm) {
    return base64("{\"alg\":\"" + algorithm + "\",\"typ\":\"JWT\"}") + "." + base64(mint().claims(ATTACKER).toJson()) + ".";
  }

  private static String hmac(byte[] secret) {
    return signed(jws -> {
      jws.setAlgorithmHeaderValue(AlgorithmIdentifiers.HMAC_SHA256);
      jws.setKey(new HmacKey(secret));
    });
  }

  private static String forged() {
    return signed(jws -> jws.setKey(key(SigningKey.generate())));
  }

  private static String withKeyInTheHeader() {
    var own = SigningKey.generate();
    return signed(jws -> {
      jws.setKey(key(own));
      jws.setJwkHeader(jwk(own));
    });
  }

  private static String withKeyElsewhere() {
    return signed(jws -> {
      jws.setKey(key(SigningKey.generate()));
      jws.setHeader("jku", "http://localhost:1/jwks");
    });
  }

  private static String withSwappedClaims() {
    var good = mint().token(ATTACKER).split("\\.");
    return good[0] + "." + base64(mint().claims(Identity.person("mette", List.of("national"), "ADMINISTRATOR")).toJson())
        + "." + good[2];
  }

  private static String withoutSignature() {
    var good = mint().token(ATTACKER);
    return good.substring(0, good.lastIndexOf('.') + 1);
  }

  private static String at(long issued, long expires) {
    return spoiled(claims -> {
      claims.setIssuedAt(inSeconds(issued));
      claims.setExpirationTime(inSeconds(expires));
    });
  }

  private static String actingThrough(Map<String, Object> actor) {
    return spoiled(claims -> claims.setClaim("act", actor));
  }

  private static String spoiled(Consumer<JwtClaims> how) {
    var claims = mint().claims(ATTACKER);
    how.accept(claims);
    return mint().sign(claims);
  }

  private static String signed(Consumer<JsonWebSignature> how) {
    try {
      var jws = new JsonWebSignature();
      jws.setPayload(mint().claims(ATTACKER).toJson());
      jws.setKey(key(mint().key()));
      jws.setKeyIdHeaderValue(jwk(mint().key()).getKeyId());
      jws.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
      how.accept(jws);
      return jws.getCompactSerialization();
    } catch (JoseException e) {
      throw new IllegalStateException(e);
    }
  }

  private static NumericDate inSeconds(long seconds) {
    return NumericDate.fromSeconds(NumericDate.now().getValue() + seconds);
  }

  private static TokenMint mint() {
    return TestIssuer.mint();
  }

  private static PublicKey publicKey() {
    return jwk(mint().key()).getPublicKey();
  }

  private static Key key(SigningKey key) {
    return jwk(key).getPrivateKey();
  }

  private static PublicJsonWebKey jwk(SigningKey key) {
    try {
      return PublicJsonWebKey.Factory.newPublicJwk(key.secretJson());
    } catch (JoseException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String pem(PublicKey key) {
    return "-----BEGIN PUBLIC KEY-----\n" + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key.getEncoded())
        + "\n-----END PUBLIC KEY-----\n";
  }

  private static String base64(String text) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
