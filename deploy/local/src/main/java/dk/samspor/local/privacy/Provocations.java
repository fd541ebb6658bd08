package dk.samspor.local.privacy;

import dk.samspor.local.Addresses;
import dk.samspor.local.LocalStackException;
import dk.samspor.local.Service;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Requests that go wrong with a citizen's number and name in every place where a caller may put them by mistake. */
final class Provocations {

  private static final String PLANS = "/api/v1/training-plans";

  private final Addresses addresses;
  private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final List<String> answers = new ArrayList<>();
  private String token;

  Provocations(Addresses addresses) {
    this.addresses = addresses;
  }

  /** The answers with their headers; none of them is a success. */
  List<String> with(String number, String name) {
    token = token("demo-epj");
    badBodies(number, name);
    badAddresses(number);
    badHeaders(number);
    badLetters(number, name);
    return answers;
  }

  private void badBodies(String number, String name) {
    for (var body : List.of("{\"letterId\": \"%1$s\", \"citizen\": {\"cpr\": \"%1$s9\", \"name\": \"%2$s\"}}",
        "{\"%1$s\": \"%2$s\"}", "{\"citizen\": \"%1$s", "\"%1$s\"", "[\"%1$s\", \"%2$s\"]",
        "{\"letterId\": \"x\", \"citizen\": {\"cpr\": \"%1$s\", \"name\": \"%2$s\"}, \"homeMunicipality\": \"%1$s\", \"plan\": {}}",
        "{\"letterId\": \"x\", \"citizen\": {\"cpr\": \"%1$s\", \"name\": \"%2$s\"}, \"homeMunicipality\": \"0461\","
            + " \"plan\": {\"planType\": \"%1$s\", \"dischargeDate\": \"%1$s\"}}")) {
      refused(request(Service.REFERRAL, PLANS).POST(BodyPublishers.ofString(body.formatted(number, name))));
    }
    for (var service : List.of(Service.STRATIFICATION, Service.MEETING)) {
      var path = service == Service.MEETING ? "/api/v1/team-cases" : "/api/v1/assessments/" + UUID.randomUUID() + "/decide";
      refused(request(service, path).POST(BodyPublishers.ofString("{\"cpr\": \"%s\", \"name\": \"%s\"}".formatted(number, name))));
    }
    refused(request(Service.REFERRAL, "/api/v1/citizens/merge").POST(BodyPublishers.ofString(
        "{\"replacement\": \"%1$s\", \"cpr\": \"%1$s\", \"name\": \"%2$s\"}".formatted(number, name))));
  }

  private void badAddresses(String number) {
    for (var service : Service.values()) {
      refused(request(service, "/api/v1/" + number).GET());
      refused(request(service, "/api/v1/citizens/" + number + "?cpr=" + number).GET());
    }
    refused(request(Service.REFERRAL, PLANS + "/" + number).GET());
    refused(request(Service.REFERRAL, PLANS + "?status=" + number).GET());
    refused(request(Service.REFERRAL, PLANS + "?cursor=" + number).GET());
    refused(request(Service.STRATIFICATION, "/api/v1/assessments?trainingPlan=" + number).GET());
  }

  private void badHeaders(String number) {
    refused(request(Service.REFERRAL, PLANS).header("If-Match", number).header("Samspor-Business-Time", number).GET());
    refused(HttpRequest.newBuilder(address(Service.REFERRAL, PLANS)).header("Authorization", "Bearer " + number).GET());
    refused(request(Service.REFERRAL, PLANS).header("traceparent", number).header("Idempotency-Key", number)
        .POST(BodyPublishers.ofString("{}")));
  }

  private void badLetters(String number, String name) {
    for (var xml : List.of("<Emessage><CivilRegistrationNumber>%1$s</CivilRegistrationNumber>", "<%2$s>%1$s</%2$s>",
        "<Emessage xmlns=\"x\"><a b=\"%1$s\">%2$s</a></Emessage>", "<!DOCTYPE a [<!ENTITY b \"%1$s\">]><a>&b;</a>")) {
      refused(request(Service.REFERRAL, "/api/v1/messages/g-gop").setHeader("Content-Type", "application/xml")
          .POST(BodyPublishers.ofString(xml.formatted(number, name))));
    }
  }

  private void refused(HttpRequest.Builder request) {
    var answer = send(request);
    if (answer.statusCode() / 100 == 2) {
      throw new LocalStackException("This was to be refused: " + answer.request().method() + " " + answer.uri().getPath());
    }
    answers.add(answer.statusCode() + " " + answer.headers().map() + "\n" + answer.body());
  }

  private HttpRequest.Builder request(Service service, String path) {
    return HttpRequest.newBuilder(address(service, path)).header("Authorization", "Bearer " + token)
        .header("Content-Type", "application/json").header("Idempotency-Key", UUID.randomUUID().toString());
  }

  private URI address(Service service, String path) {
    return URI.create(addresses.of(service) + path);
  }

  private String token(String client) {
    var answer = send(HttpRequest.newBuilder(addresses.token()).header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString("grant_type=client_credentials&client_id=" + client + "&client_secret=demo")));
    return answer.body().replaceAll(".*\"access_token\":\"([^\"]*)\".*", "$1");
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.timeout(Duration.ofSeconds(30)).build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new LocalStackException("A service does not answer: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LocalStackException("The search was interrupted", e);
    }
  }
}
