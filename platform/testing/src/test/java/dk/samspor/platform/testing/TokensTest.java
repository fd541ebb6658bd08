package dk.samspor.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.jose4j.jwk.HttpsJwks;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.ErrorCodes;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.HttpsJwksVerificationKeyResolver;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Verified here as the services do: by the issuer's published keys, its name, the audience and the time. */
class TokensTest {

  private static final SamsporStack STACK = new SamsporStack();
  private static JwtConsumer service;

  @BeforeAll
  static void start() {
    Map<String, String> settings = STACK.start();
    service = new JwtConsumerBuilder()
        .setVerificationKeyResolver(new HttpsJwksVerificationKeyResolver(
            new HttpsJwks(settings.get("mp.jwt.verify.publickey.location"))))
        .setExpectedIssuer(settings.get("mp.jwt.verify.issuer"))
        .setExpectedAudience(settings.get("mp.jwt.verify.audiences"))
        .setRequireExpirationTime().build();
  }

  @AfterAll
  static void stop() {
    STACK.stop();
  }

  @Test
  void a_persons_token_says_who_for_whom_and_as_what() throws Exception {
    var claims = service.processToClaims(Tokens.person("mette", "municipality:0461", "THERAPIST", "TEAM_MEMBER"));
    assertThat(claims.getSubject()).isEqualTo("mette");
    assertThat(claims.getStringListClaimValue("groups")).containsExactly("THERAPIST", "TEAM_MEMBER");
    assertThat(claims.getStringListClaimValue("authorities")).containsExactly("municipality:0461");
    assertThat(claims.getJwtId()).isNotBlank();
    assertThat(claims.hasClaim("client_id")).isFalse();
  }

  @Test
  void a_systems_token_names_its_client() throws Exception {
    var claims = service.processToClaims(Tokens.system("epj", List.of("hospital:1", "hospital:2"), "HOSPITAL"));
    assertThat(claims.getStringClaimValue("client_id")).isEqualTo("epj");
    assertThat(claims.getStringListClaimValue("authorities")).containsExactly("hospital:1", "hospital:2");
  }

  @Test
  void the_demos_identities_have_tokens_too() throws Exception {
    JwtClaims claims = service.processToClaims(Tokens.demo("demo-esdh"));
    assertThat(claims.getStringListClaimValue("groups")).containsExactly("ESDH", "CASE_WORKER");
    assertThat(claims.getStringListClaimValue("authorities")).hasSize(4);
  }

  @Test
  void each_hostile_token_is_wrong_in_its_own_way() {
    assertRefused(Tokens.expired(), ErrorCodes.EXPIRED);
    assertRefused(Tokens.wrongAudience(), ErrorCodes.AUDIENCE_INVALID);
    assertRefused(Tokens.wrongIssuer(), ErrorCodes.ISSUER_INVALID);
    assertThatThrownBy(() -> service.process(Tokens.forged())).hasStackTraceContaining("Unable to find a suitable verification key");
    assertThatThrownBy(() -> service.process(Tokens.unsigned())).isInstanceOf(InvalidJwtException.class);
  }

  private static void assertRefused(String token, int code) {
    assertThatThrownBy(() -> service.process(token)).isInstanceOfSatisfying(InvalidJwtException.class, refusal -> {
      assertThat(refusal.getErrorDetails()).hasSize(1);
      assertThat(refusal.hasErrorCode(code)).isTrue();
    });
  }
}
