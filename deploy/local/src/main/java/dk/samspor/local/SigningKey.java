package dk.samspor.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.lang.JoseException;

/** The issuer's key pair, in JSON Web Key form. */
public final class SigningKey {

  private final RsaJsonWebKey key;

  private SigningKey(RsaJsonWebKey key) {
    this.key = key;
  }

  public static SigningKey generate() {
    try {
      var key = RsaJwkGenerator.generateJwk(2048);
      key.setKeyId(UUID.randomUUID().toString());
      key.setUse("sig");
      key.setAlgorithm(AlgorithmIdentifiers.RSA_USING_SHA256);
      return new SigningKey(key);
    } catch (JoseException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The key kept in the directory, made the first time: tokens given before a restart stay valid after it. */
  public static SigningKey keptIn(Path directory) throws IOException {
    var file = directory.resolve("issuer-key.json");
    if (!Files.exists(file)) {
      Directories.secret(directory);
      Directories.writeSecret(file, generate().secretJson());
    }
    return fromJson(Files.readString(file));
  }

  public static SigningKey fromJson(String json) {
    try {
      return new SigningKey((RsaJsonWebKey) PublicJsonWebKey.Factory.newPublicJwk(json));
    } catch (JoseException e) {
      throw new LocalStackException("The issuer's key is damaged; ./samspor reset makes a new one", e);
    }
  }

  /** Private and public part. */
  public String secretJson() {
    return key.toJson(JsonWebKey.OutputControlLevel.INCLUDE_PRIVATE);
  }

  /** What the services fetch: the public part alone. */
  String publicSetJson() {
    return new JsonWebKeySet(key).toJson(JsonWebKey.OutputControlLevel.PUBLIC_ONLY);
  }

  RsaJsonWebKey jwk() {
    return key;
  }
}
