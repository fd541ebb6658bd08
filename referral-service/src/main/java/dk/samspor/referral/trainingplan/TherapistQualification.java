package dk.samspor.referral.trainingplan;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.samspor.platform.request.OnBehalf;
import dk.samspor.referral.ReferralCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.config.Config;

/**
 * Therapists are stratification's, which is asked in the caller's name whether one may take a case. Where it cannot be asked
 * nobody is allocated to a named therapist unseen: the caller may leave the name out.
 */
@ApplicationScoped
class TherapistQualification {

  private static final String URL = "samspor.services.stratification.url";
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private final OnBehalf caller;
  private final Config config;
  private final ObjectMapper json;
  private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE).build();

  TherapistQualification(OnBehalf caller, Config config, ObjectMapper json) {
    this.caller = caller;
    this.config = config;
    this.json = json;
  }

  /** @param group the patient group, which the advanced level needs; may be null */
  Qualified of(UUID therapist, Level level, String group, LocalDate day) {
    HttpResponse<byte[]> answer = ask(therapist, level, group, day);
    if (answer.statusCode() == 404) {
      throw ReferralCode.THERAPIST_UNKNOWN.refuse();
    }
    if (answer.statusCode() != 200) {
      throw ReferralCode.QUALIFICATION_UNKNOWN.refuse();
    }
    try {
      return Qualified.valueOf(json.readTree(answer.body()).path("answer").asText());
    } catch (IOException | IllegalArgumentException notUnderstood) {
      throw ReferralCode.QUALIFICATION_UNKNOWN.refuse();
    }
  }

  private HttpResponse<byte[]> ask(UUID therapist, Level level, String group, LocalDate day) {
    String owner = config.getOptionalValue(URL, String.class).orElseThrow(() -> ReferralCode.QUALIFICATION_UNKNOWN.refuse());
    String token = caller.token().orElseThrow(() -> ReferralCode.QUALIFICATION_UNKNOWN.refuse());
    var question = URI.create(owner + "/api/v1/therapists/" + therapist + "/qualification?level=" + level + "&date=" + day
        + (group == null ? "" : "&group=" + group));
    try {
      return http.send(HttpRequest.newBuilder(question).timeout(PATIENCE).header("Authorization", "Bearer " + token)
          .header("Accept", "application/json").build(), HttpResponse.BodyHandlers.ofByteArray());
    } catch (IOException away) {
      throw ReferralCode.QUALIFICATION_UNKNOWN.refuse();
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw ReferralCode.QUALIFICATION_UNKNOWN.refuse();
    }
  }
}
