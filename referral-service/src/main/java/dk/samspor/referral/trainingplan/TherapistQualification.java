package dk.samspor.referral.trainingplan;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.samspor.platform.request.Neighbours;
import dk.samspor.platform.request.OnBehalf;
import dk.samspor.referral.ReferralCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Therapists are stratification's, which is asked in the caller's name whether one may take a case. Where it cannot be asked
 * nobody is allocated to a named therapist unseen: the caller may leave the name out.
 */
@ApplicationScoped
class TherapistQualification {

  private final OnBehalf caller;
  private final Neighbours neighbours;
  private final ObjectMapper json;

  TherapistQualification(OnBehalf caller, Neighbours neighbours, ObjectMapper json) {
    this.caller = caller;
    this.neighbours = neighbours;
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
    String token = caller.token().orElseThrow(() -> ReferralCode.QUALIFICATION_UNKNOWN.refuse());
    try {
      return neighbours.ask("stratification", "/api/v1/therapists/" + therapist + "/qualification?level=" + level + "&date=" + day
          + (group == null ? "" : "&group=" + group), token, "Accept", "application/json");
    } catch (Neighbours.Away away) {
      throw ReferralCode.QUALIFICATION_UNKNOWN.refuse();
    }
  }
}
