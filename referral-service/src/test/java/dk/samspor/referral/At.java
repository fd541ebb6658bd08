package dk.samspor.referral;

import dk.samspor.platform.testing.As;
import dk.samspor.platform.testing.Tokens;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** The people of these tests, at their desks, all on one day in 2015. */
public final class At {

  public static final String TODAY = "2015-03-10";

  private At() {}

  public static RequestSpecification ward() {
    return on(TODAY, Tokens.person("camilla", "hospital:4202360", "HOSPITAL"));
  }

  public static RequestSpecification anotherWard() {
    return on(TODAY, Tokens.person("rasmus", "hospital:6620010", "HOSPITAL"));
  }

  public static RequestSpecification therapist() {
    return on(TODAY, Tokens.person("mette", "municipality:0461", "THERAPIST"));
  }

  public static RequestSpecification therapistElsewhere() {
    return on(TODAY, Tokens.person("anne", "municipality:0479", "THERAPIST"));
  }

  public static RequestSpecification caseWorker() {
    return on(TODAY, Tokens.person("jonas", "municipality:0461", "CASE_WORKER"));
  }

  public static RequestSpecification gp() {
    return on(TODAY, Tokens.person("karen", "practice:024015", "GP"));
  }

  /** The clinical function of Region Syddanmark. */
  public static RequestSpecification clinic() {
    return on(TODAY, Tokens.person("vibeke", "region:1083", "CLINICAL_FUNCTION"));
  }

  public static RequestSpecification coordinator() {
    return on(TODAY, Tokens.person("henrik", "region:1083", "HEALTH_COORDINATOR"));
  }

  /** Does one of the service's chores as it would be done on that day. */
  public static void chore(String name, String day) {
    on(day, Tokens.person("operator", "national", "ADMINISTRATOR")).body("{}").post("/api/v1/chores/" + name + "/run").then().statusCode(200);
  }

  /** What the service answers to the mere head of a request: who waits for the body first would never answer. */
  public static String announce(String path, String type, int length) throws IOException {
    try (var line = new Socket("localhost", RestAssured.port)) {
      line.setSoTimeout(10_000);
      line.getOutputStream().write(("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type
          + "\r\nContent-Length: " + length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
      return new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  public static RequestSpecification on(String day, String token) {
    return As.caller(token).header("Samspor-Business-Time", day).header("Accept-Language", "en");
  }
}
