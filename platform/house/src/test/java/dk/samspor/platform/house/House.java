package dk.samspor.platform.house;

import static org.hamcrest.Matchers.is;

import dk.samspor.platform.testing.As;
import dk.samspor.platform.testing.Tokens;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** What the tests of the house say over and over. */
public final class House {

  public static final String PARCELS = "/api/v1/parcels";
  public static final String CPR = "0101901234";

  private House() {}

  public static RequestSpecification hospital() {
    return As.caller(Tokens.person("ward", "hospital:4202360", "HOSPITAL"));
  }

  public static RequestSpecification odense() {
    return As.caller(Tokens.person("mette", "municipality:0461", "THERAPIST"));
  }

  public static RequestSpecification svendborg() {
    return As.caller(Tokens.person("sune", "municipality:0479", "THERAPIST"));
  }

  public static String parcel(int weight, String label) {
    return """
        {"cpr": "%s", "municipality": "461", "weight": %d, "label": "%s"}""".formatted(CPR, weight, label);
  }

  public static String aLabel() {
    return "label-" + UUID.randomUUID();
  }

  /** A parcel on its way to Odense. */
  public static Response sent() {
    return hospital().body(parcel(5, aLabel())).post(PARCELS).then().statusCode(is(201)).extract().response();
  }

  public static String idOf(Response parcel) {
    return parcel.path("id");
  }
}
