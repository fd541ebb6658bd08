package dk.samspor.referral;

import static org.awaitility.Awaitility.await;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;

/** The meeting service next door: its coordinator advises an examination. */
@ApplicationScoped
public class Meeting {

  private final Books books;
  private final Street street;

  Meeting(Books books, Street street) {
    this.books = books;
    this.street = street;
  }

  /** @return the advice as this service keeps it */
  public String advisesExamination(String teamCase, String citizen, String municipality, String region) {
    advises(teamCase, "1", citizen, municipality, region);
    await().atMost(Duration.ofSeconds(20)).until(() -> advices(teamCase) == 1L);
    return (String) books.one("select cast(id as text) from clinical_advice where team_case = cast(?1 as uuid)", teamCase);
  }

  public void advises(String teamCase, String seq, String citizen, String municipality, String region) {
    street.send("meeting", "samspor.meeting.team-case", "ClinicalExaminationAdvised",
        new Street.Letter(teamCase, seq, citizen, municipality, region), "{}");
  }

  public long advices(String teamCase) {
    return ((Number) books.one("select count(*) from clinical_advice where team_case = cast(?1 as uuid)", teamCase)).longValue();
  }

  public static String aTeamCase() {
    return UUID.randomUUID().toString();
  }
}
