package dk.samspor.platform.testing;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** Requests as a caller makes them. */
public final class As {

  private As() {}

  /** JSON in and out, the token as bearer, and an {@code Idempotency-Key} nobody has used. */
  public static RequestSpecification caller(String token) {
    return RestAssured.given()
        .header("Authorization", "Bearer " + token)
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .contentType(ContentType.JSON)
        .accept(ContentType.JSON);
  }

  /** JSON in and out without a token. */
  public static RequestSpecification nobody() {
    return RestAssured.given()
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .contentType(ContentType.JSON)
        .accept(ContentType.JSON);
  }
}
